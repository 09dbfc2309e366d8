import { isEmptyPlan, lookup } from '../plan/lookup';
import { lineEnd } from './document/lines';
import { Emitter } from './write/emit';
import { printContext } from './write/held';
import { printNewPhase, printPhase } from './write/phase';
import { reconcile } from './write/reconcile';
import { columnsFor, HANDOFFS, newTableHead, printRows, printTableHead, STREAMS } from './write/tables';
import type { EntityId, PhaseId, Plan } from '../plan/types';
import type { Printed, SpecDocument } from './document/document';
import type { Source, Span, TableSource } from './document/source';
import type { PrintContext } from './write/held';
import type { RowKind } from './write/tables';

/**
 * Writes a plan down in the document it was opened from. What says the same as when it was opened keeps its bytes;
 * what changed is patched in the document's own manner; what is new is canonical. The text depends on the opened
 * document and the plan alone, not on how the plan came to be.
 */
export function print(document: SpecDocument, plan: Plan): Printed {
  const { source } = document;
  const out = new Emitter(source);
  let at = 0;
  for (const { span, write } of slotsOf(printContext(document, plan), out)) {
    out.copy(at, span.start);
    const gone = write() === 'gone';
    // Blank lines that went along with what stood before part nothing any more.
    if (!gone && at > span.end && saysAt(source.text, at) && !out.endsBlank()) out.write(source.eol);
    at = Math.max(at, span.end);
    if (!gone) continue;
    // What has gone takes the blank lines behind it along; at the end of the text, those before it.
    at += /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(source.text.slice(at))?.[0].length ?? 0;
    if (at >= source.text.length) out.dropBlankEnd();
  }
  out.copy(at, source.text.length);
  const { text, lines } = out.finish();
  let known: Printed['lines'] | undefined;
  return {
    text,
    get lines() {
      return (known ??= lines());
    },
  };
}

/** A part of the document that the plan writes. */
interface Slot {
  readonly span: Span;
  /** Returns `gone` where nothing is left of what stood there. */
  readonly write: () => 'gone' | undefined;
}

/** The slots in document order; all between them is frame, and copied. */
function slotsOf(context: PrintContext, out: Emitter): readonly Slot[] {
  const { source, plan, opened } = context;
  const { status, sections } = source;
  const top = source.phases[0]?.section.start;
  const slots = [
    ...(source.missing ? missingPlan(context, out) : []),
    ...(status && plan.status !== opened.status ? [statusSlot(source, status, plan.status ?? '', out)] : []),
    ...rowSlots(context, out, STREAMS, source.streams, sections.streams, plan.streams, opened.streams, top),
    ...phaseSlots(context, out),
    ...rowSlots(
      context,
      out,
      HANDOFFS,
      source.handoffs,
      sections.handoffs,
      plan.handoffs,
      opened.handoffs,
      undefined,
    ),
  ];
  // A table without rows may end where the next section begins.
  return slots.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const inPlace = (span: Span, write: () => void): Slot => ({
  span,
  write: () => {
    write();
    return undefined;
  },
});

/** The status in its place; a padded cell of a table keeps its width while the padding lasts. */
function statusSlot({ text }: Source, { start, end }: Span, status: string, out: Emitter): Slot {
  const padding = /^ +(?=\|)/.exec(text.slice(end, lineEnd(text, end)))?.[0].length ?? 0;
  const width = padding > 1 ? end - start + padding - 1 : 0;
  return inPlace({ start, end: Math.max(end, start + width) }, () => out.write(status.padEnd(width)));
}

/** A text without a plan gets one at its end, with the first thing in it. */
function missingPlan(context: PrintContext, out: Emitter): readonly Slot[] {
  const { source, plan } = context;
  if (isEmptyPlan(plan)) return [];
  const at = contentEnd(context, source.plan);
  const write = () => {
    if (!out.endsBlank()) out.write(source.eol);
    out.write(`## Execution Plan${source.eol}`);
  };
  return [inPlace({ start: at, end: at }, write)];
}

/** Whether the line that begins at an offset says something: then what is put before it needs a blank line behind. */
const saysAt = (text: string, at: number): boolean => /^[ \t]*[^ \t\r\n]/.test(text.slice(at, at + 200));

/** End of the last line of a span that says something. */
function contentEnd({ source: { text } }: PrintContext, { start, end }: Span): number {
  const last = text.slice(start, end).trimEnd().length;
  return start + last + (/^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start + last, end))?.[0].length ?? 0);
}

/**
 * The rows of a table; a new table in a section without one; a new section before `top`, else at the plan's end. A
 * section goes with its last row, if nothing else stands in it.
 */
function rowSlots<T extends { readonly id: EntityId }>(
  context: PrintContext,
  out: Emitter,
  kind: RowKind<T>,
  table: TableSource | undefined,
  section: Span | undefined,
  now: readonly T[],
  then: readonly T[],
  top: number | undefined,
): readonly Slot[] {
  const { source } = context;
  const { eol } = source;
  if (table && section && now.length === 0 && then.length > 0) {
    const alone = source.text.slice(lineEnd(source.text, section.start), table.span.start).trim() === '';
    const end = contentEnd(context, section);
    // Without rows there is no section of them; what else it says stays.
    return [
      {
        span: alone && end === table.span.end ? { start: section.start, end } : table.span,
        write: () => 'gone',
      },
    ];
  }
  if (table) {
    const columns = columnsFor(context.plan, kind, table.columns, now);
    const grows = columns.length > table.columns.length;
    const write = () => {
      if (grows) out.write(printTableHead(source, table, columns));
      printRows(context, out, kind, columns, table, now, then);
    };
    return [inPlace(grows ? table.span : table.rows, write)];
  }
  if (now.length === 0) return [];
  const at = section ? contentEnd(context, section) : (top ?? contentEnd(context, source.plan));
  const write = () => {
    if (!out.endsBlank()) out.write(eol);
    if (!section) out.write(`${'#'.repeat(source.depth)} ${kind.heading}${eol}${eol}`);
    out.write(newTableHead(source, kind.columns, at));
    printRows(context, out, kind, kind.columns, undefined, now, then);
    if (saysAt(source.text, at)) out.write(eol);
  };
  return [inPlace({ start: at, end: at }, write)];
}

/** The phases' sections, in the plan's order: those that stayed in their place, the others behind their neighbours. */
function phaseSlots(context: PrintContext, out: Emitter): readonly Slot[] {
  const { source, plan } = context;
  const own = new Map(source.phases.map((phase) => [phase.id, phase]));
  const order = reconcile(
    source.phases.map(({ id }) => id),
    plan.phases.map(({ id }) => id),
  );
  const put = (id: PhaseId) => {
    const phase = lookup(plan).phases.get(id)?.phase;
    const known = own.get(id);
    if (phase && known) printPhase(context, out, phase, known);
    else if (phase) printNewPhase(context, out, phase);
  };
  const apart = () => {
    if (!out.endsBlank()) out.write(source.eol);
  };
  const putBehind = (ids: readonly PhaseId[]) => {
    for (const id of ids) {
      apart();
      put(id);
    }
  };
  if (source.phases.length === 0 && order.first.length > 0) {
    const at = contentEnd(context, source.sections.streams ?? source.plan);
    return [inPlace({ start: at, end: at }, () => putBehind(order.first))];
  }
  const [lead] = order.kept;
  return source.phases.map(({ id, section, contentEnd: end }, at): Slot => ({
    span: { start: section.start, end },
    write: () => {
      const leads = lead === undefined ? at === 0 : id === lead;
      if (!order.kept.has(id) && !leads) return 'gone';
      const first = leads ? order.first : [];
      if (lead === undefined && first.length === 0) return 'gone';
      for (const [index, before] of first.entries()) {
        if (index > 0) apart();
        put(before);
      }
      if (!order.kept.has(id)) {
        if (saysAt(source.text, end)) apart();
        return undefined;
      }
      if (first.length > 0) apart();
      put(id);
      const behind = order.behind.get(id) ?? [];
      putBehind(behind);
      if (behind.length > 0 && saysAt(source.text, end)) apart();
      return undefined;
    },
  }));
}
