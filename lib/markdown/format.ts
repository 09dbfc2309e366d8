import { annotationText } from '../plan/annotation';
import { lookup } from '../plan/lookup';
import { normal } from '../plan/normal';
import { fail, ok } from '../plan/types';
import { canonicalChunkTable, canonicalItem, canonicalTable } from './canonical';
import { lineEnd, lineStart } from './lines';
import { outline } from './outline';
import { parse } from './parse';
import { print } from './print';
import { HANDOFFS, STREAMS } from './print-tables';
import { columnKey } from '../plan/columns';
import type { EntityId, Plan, Result } from '../plan/types';
import type { Block, ListItem } from './blocks';
import type { SpecDocument } from './document';
import type { RowKind } from './print-tables';
import type { Span, TableSource } from './source';

/**
 * The same file with its plan in canonical form: the style of the guide's complete example. Both wordings of a chunk
 * and every word that has no place stay; the text around the plan keeps its bytes. Formatting twice is formatting
 * once, and the plan is the same. Refused where the text would read differently afterwards.
 */
export function format(document: SpecDocument, plan: Plan): Result<string> {
  const printed = print(document, plan).text;
  const opened = parse(printed);
  if (!opened.hasPlan) return ok(printed);
  const { source } = opened;
  const { text, plan: section, eol, bom } = source;
  const blocks = outline(text).blocksIn(section);
  const pieces = blocks.flatMap((block) => written(opened, block));
  const body = pieces
    .map((piece) => piece.replace(/\s+$/, ''))
    .filter((piece) => piece !== '')
    .join('\n\n');
  const rest = text.slice(section.end);
  const formatted = `${body}\n${rest.trim() === '' ? '' : '\n'}`.replace(/\n/g, eol);
  const whole =
    (bom ? '\uFEFF' : '') + text.slice(0, section.start) + formatted + (rest.trim() === '' ? '' : rest);
  if (JSON.stringify(normal(parse(whole).plan)) !== JSON.stringify(normal(opened.plan)))
    return fail(
      'cannot-format',
      'In canonical form this plan would read differently, because of the text around its items. It is left as it is; the smallest change is safe.',
    );
  return ok(whole);
}

/** A block of the plan's section in canonical form; what is no part of the plan stays as written. */
function written(document: SpecDocument, block: Block): readonly string[] {
  const { source, plan } = document;
  const { text } = source;
  if (block.type === 'heading') return [heading(document, block.span)];
  const inPhase = source.phases.find(
    ({ section }) => section.start <= block.span.start && block.span.start < section.end,
  );
  const phase = inPhase && lookup(plan).phases.get(inPhase.id)?.phase;
  if (block.type === 'table') {
    if (stands(source.streams, block.span)) return [rowTable(plan, STREAMS, source.streams, plan.streams)];
    if (stands(source.handoffs, block.span))
      return [rowTable(plan, HANDOFFS, source.handoffs, plan.handoffs)];
    if (phase && stands(inPhase.table, block.span)) return [canonicalChunkTable(plan, phase)];
  }
  if (block.type !== 'list' || block.ordered || !phase) return [verbatim(text, block.span)];
  const byStart = new Map(phase.chunks.map((chunk) => [source.items.get(chunk.id)?.span.start, chunk]));
  return block.items.map((item: ListItem) => {
    const chunk = byStart.get(lineStart(text, item.span.start));
    return chunk ? canonicalItem(plan, phase, chunk, source) : verbatim(text, item.span);
  });
}

const stands = (table: TableSource | undefined, span: Span): table is TableSource =>
  table !== undefined && span.start >= table.span.start && span.start < table.span.end;

const verbatim = (text: string, { start, end }: Span): string =>
  text.slice(lineStart(text, start), lineEnd(text, Math.max(start, end - 1))).replace(/\r\n?/g, '\n');

function heading({ source, plan }: SpecDocument, span: Span): string {
  const own = source.phases.find((phase) => phase.section.start === span.start);
  const phase = own && lookup(plan).phases.get(own.id)?.phase;
  const signs = '#'.repeat(source.depth);
  if (phase) {
    const words = annotationText(plan, phase);
    const name = phase.name === '' ? '' : `: ${phase.name}`;
    return `${signs} Phase ${phase.number}${name}${words === undefined ? '' : ` (${words})`}`;
  }
  if (source.sections.streams?.start === span.start) return `${signs} ${STREAMS.heading}`;
  if (source.sections.handoffs?.start === span.start) return `${signs} ${HANDOFFS.heading}`;
  return verbatim(source.text, span);
}

/** The streams or handoffs table: the format's columns, then the document's own. */
function rowTable<T extends { readonly id: EntityId }>(
  plan: Plan,
  kind: RowKind<T>,
  table: TableSource,
  list: readonly T[],
): string {
  const known = kind.columns.map(columnKey);
  const columns = [...kind.columns, ...table.columns.filter((header) => !known.includes(columnKey(header)))];
  return canonicalTable(
    columns,
    list.map((of) => columns.map((header) => kind.fact(plan, of, columnKey(header)))),
  );
}
