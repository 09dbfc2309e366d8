import { columnKey } from '../plan/columns';
import { sameStream, streamName } from '../plan/lookup';
import { NONE, writeList } from '../plan/values';
import { fieldManner, mannerOf } from './manner';
import { oneLine, patched } from './patch';
import { openedChunk } from './print-context';
import { writeItem } from './write-item';
import type { Chunk, Plan } from '../plan/types';
import type { Manner } from './manner';
import type { Patch } from './patch';
import type { Held, PrintContext } from './print-context';
import type { ItemSource, Source } from './source';

/** A field an item should have, and what it said when opened. */
interface FieldFact {
  readonly label: string;
  /** Undefined: no such field. */
  readonly now: string | undefined;
  readonly then: string | undefined;
}

/** An item's lines, indented for the list they come into; one that stayed keeps its indentation. */
export function printItem(
  context: PrintContext,
  held: Held,
  terms: string | undefined,
  indent: string | undefined,
): string {
  const { source, plan } = context;
  const item = source.items.get(held.chunk.id);
  if (!item) {
    const manner = mannerOf(source, plan, held.phase.id);
    const inList = { ...manner, indent: indent ?? manner.indent };
    return writeItem(held.chunk, fieldsOf(context, held, undefined, terms), inList, source.eol);
  }
  const then = openedChunk(context, held);
  const patches = [
    ...boxPatch(item, held.chunk, then),
    ...fieldPatches(source, item, fieldsOf(context, held, item, terms), () =>
      mannerOf(source, plan, held.phase.id),
    ),
  ];
  const text = patched(source.text, item.span, patches);
  return indent === undefined || indent === item.indent ? text : shifted(text, item.indent, indent);
}

function boxPatch(item: ItemSource, now: Chunk, then: Chunk | undefined): readonly Patch[] {
  if (now.done === then?.done) return [];
  const sign = now.done ? 'x' : ' ';
  return item.box === undefined
    ? [{ span: { start: item.afterMarker, end: item.afterMarker }, text: `[${sign}] ` }]
    : [{ span: { start: item.box, end: item.box + 1 }, text: sign }];
}

function fieldsOf(
  context: PrintContext,
  held: Held,
  item: ItemSource | undefined,
  terms: string | undefined,
): readonly FieldFact[] {
  const { chunk } = held;
  const then = item && openedChunk(context, held);
  const has = (key: string) => item?.fields.some((field) => field.key === key) ?? false;
  const named = (label: string, fact: (of: Chunk, plan: Plan) => string | undefined): FieldFact => ({
    label,
    now: fact(chunk, context.plan),
    then: then && fact(then, context.opened),
  });
  const columns = chunk.row ? (held.columns ?? []) : [];
  const rowSays = columns.some((header) => columnKey(header) === 'stream');
  const statesStream = has('stream') || !rowSays || !sameStream(chunk.row?.stream, chunk.stream);
  const written = item?.terms && context.source.text.slice(item.terms.value.start, item.terms.value.end);
  return [
    named('Outcome', ({ outcome }) => outcome),
    named('Stream', ({ stream }, plan) =>
      !statesStream
        ? undefined
        : stream === undefined
          ? has('stream')
            ? NONE
            : undefined
          : streamName(plan, stream),
    ),
    named('Skills', ({ skills }) => skills && writeList(skills)),
    { label: 'Depends On', now: terms, then: written },
    ...chunk.extra.map(({ label }) =>
      named(label, ({ extra }) => extra.find((own) => columnKey(own.label) === columnKey(label))?.value),
    ),
  ];
}

function fieldPatches(
  source: Source,
  item: ItemSource,
  facts: readonly FieldFact[],
  neighbours: () => Manner,
): readonly Patch[] {
  const patches: Patch[] = [];
  const added: FieldFact[] = [];
  for (const fact of facts) {
    const field = item.fields.find(({ key }) => key === columnKey(fact.label));
    if (field && fact.now !== fact.then) {
      const gap = source.text[field.value.start - 1] === ':' ? ' ' : '';
      patches.push({ span: field.value, text: gap + oneLine(fact.now ?? NONE) });
    } else if (!field && fact.now !== undefined && fact.now !== fact.then) added.push(fact);
  }
  return added.length > 0 ? [...patches, ...insertions(source, item, added, neighbours)] : patches;
}

/** New fields follow the item's own, in their manner; an outcome goes before them, where no prose can run into it. */
function insertions(
  source: Source,
  item: ItemSource,
  facts: readonly FieldFact[],
  neighbours: () => Manner,
): readonly Patch[] {
  const { text, eol } = source;
  const labelled = item.fields.filter(({ inHead }) => !inHead);
  const manner = labelled.length > 0 ? fieldManner(text, item) : neighbours();
  const line = ({ label, now }: FieldFact) =>
    `${manner.boldLabels ? `**${label}:**` : `${label}:`} ${oneLine(now ?? '')}`;
  const [first] = labelled;
  const last = labelled.at(-1);
  if (!first || !last) {
    const lead = manner.airy ? eol + eol : eol;
    const body = facts.map(line).join(manner.compact ? ' · ' : eol + item.contentIndent);
    return [{ span: { start: item.head.end, end: item.head.end }, text: lead + item.contentIndent + body }];
  }
  const prose = (fact: FieldFact) => fact.label === 'Outcome';
  const indent = /[^\r\n]*$/.exec(text.slice(0, first.whole.start))?.[0] ?? item.contentIndent;
  const before = facts.filter(prose).map((fact) => line(fact) + eol + indent);
  const inLine = manner.compact && last.key !== 'outcome' && last.key !== 'note';
  const after = facts
    .filter((fact) => !prose(fact))
    .map((fact) => (inLine ? ' · ' : eol + indent) + line(fact));
  return [
    { span: { start: first.whole.start, end: first.whole.start }, text: before.join('') },
    { span: { start: last.whole.end, end: last.whole.end }, text: after.join('') },
  ].filter((patch) => patch.text !== '');
}

/** A moved item's lines are indented as a whole for the list they come into. */
export function shifted(text: string, from: string, to: string): string {
  return text.replace(/[^\r\n]*(?:\r\n|\n|\r|$)/g, (line) =>
    line.trim() === '' ? line : line.startsWith(from) ? to + line.slice(from.length) : line,
  );
}
