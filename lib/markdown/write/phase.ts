import { checksStart } from '../../notation/checks';
import { CANONICAL_COLUMNS, columnsOf } from '../../notation/columns';
import { plainList } from '../../notation/plain-list';
import { lineStart, noteText } from '../document/lines';
import { printHeading, writeHeading } from './heading';
import { heldChunks } from './held';
import { printItem } from './item';
import { listGap, nearestRun } from './manner';
import { noteChanges } from './notes';
import { reconcile } from './reconcile';
import { chunkCells, printRow, sameColumns } from './row';
import { rowOrder } from './row-order';
import { newTableHead, printTableHead } from './tables';
import { statements } from './terms';
import type { ChunkId, Phase } from '../../plan/types';
import type { PhaseSource, RunSource, TableSource } from '../document/source';
import type { Emitter } from './emit';
import type { Held, PrintContext } from './held';
import type { NoteChange } from './notes';

/** Writes a phase's section: its frame as it was, its rows and items as the plan has them. */
export function printPhase(context: PrintContext, out: Emitter, phase: Phase, own: PhaseSource): void {
  const { source } = context;
  const held = heldChunks(context, phase);
  const said = new Map(held.map((of) => [of.chunk.id, statements(context, of)]));
  const items = held.filter(({ chunk }) => chunk.item);
  const opened = own.runs.flatMap(({ units }) => units.map(({ chunk }) => chunk));
  const order = reconcile(
    opened,
    items.map(({ chunk }) => chunk.id),
  );
  const byId = new Map(held.map((of) => [of.chunk.id, of]));
  const write = (id: ChunkId, indent?: string) => {
    const of = byId.get(id);
    if (of) out.entity(id, printItem(context, of, said.get(id)?.item, indent));
  };

  out.entity(phase.id, printHeading(context, phase, own));
  let at = own.heading.end;
  const to = (offset: number) => {
    out.copy(at, offset);
    at = offset;
  };
  const rows = rowOrder(context, phase, held, own.table);
  const row = (table: TableSource | undefined, columns: readonly string[]) => (of: Held) =>
    out.entity(
      of.chunk.id,
      printRow(source, of.chunk.id, columns, table, chunkCells(context, of, said.get(of.chunk.id)?.row)),
    );
  const columns = columnsOf(phase);
  if (!own.table && rows.length > 0)
    newTable(context, out, columns ?? CANONICAL_COLUMNS, at, () =>
      rows.forEach(row(undefined, columns ?? CANONICAL_COLUMNS)),
    );

  const notes = noteChanges(context, own, phase.notes);
  const lists = own.runs.length === 0 ? listsGone(source.text, notes.inPlace, order.first.length) : undefined;
  // A phase's first items stand where its notes held a list of as many, else apart: before its checks, else at its end.
  const fresh = own.runs.length === 0 && order.first.length > 0 && !lists;
  const gap = listGap(source, undefined, context.plan, phase.id);
  let written = 0;
  const firstItems = (indent: string, count = order.first.length) => {
    order.first.slice(written, written + count).forEach((id, index) => {
      if (index > 0) out.write(gap);
      write(id, indent);
    });
    written += count;
  };
  const slots = [
    ...(own.table ? [tableSlot(own.table, columns ?? own.table.columns)] : []),
    ...own.runs.map((run) => ({ span: run.span, run })),
    ...notes.inPlace.map((note) => ({ span: note.span, note })),
    ...(fresh && own.checksStart !== undefined
      ? [{ span: { start: own.checksStart, end: own.checksStart }, fresh }]
      : []),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const nothingKept = order.kept.size === 0;
  for (const slot of slots) {
    to(slot.span.start);
    at = slot.span.end;
    if ('table' in slot) {
      if (slot.anew) out.write(printTableHead(source, slot.table, slot.columns));
      rows.forEach(row(slot.table, slot.columns));
    } else if ('fresh' in slot) {
      if (!out.endsBlank()) out.write(source.eol);
      firstItems(nearestIndent(context, phase));
      out.write(source.eol);
    } else if ('note' in slot) {
      const count = lists?.get(slot.note) ?? 0;
      if (count > 0) {
        firstItems(/^ {0,3}/.exec(source.text.slice(slot.span.start))?.[0] ?? '', count);
        const goesOn = [...(lists?.keys() ?? [])].some(({ span }) => span.start === at);
        if (at < own.contentEnd) out.write(goesOn ? gap : source.eol);
        continue;
      }
      out.write(slot.note.text);
      if (slot.note.text !== '' || at < own.contentEnd) continue;
      out.dropBlankEnd();
      // What it parted from an underlined heading would run into the words of that.
      if (isProse(source.text, at) && !out.endsParted()) out.write(source.eol);
    } else {
      const leads = slot.run.units.some(({ chunk }) => chunk === [...order.kept][0]);
      const first = leads || (nothingKept && slot.run === own.runs[0]) ? order.first : [];
      const printed = printRun(context, out, phase, slot.run, order, first, write);
      if (printed) continue;
      at = behindEmptied(source.text, slot.span.start, at, own.contentEnd);
      if (at >= own.contentEnd) out.dropBlankEnd();
      if (isProse(source.text, at) && !out.endsParted()) out.write(source.eol);
    }
  }
  if (fresh && own.checksStart === undefined) {
    to(own.contentEnd);
    out.write(source.eol);
    firstItems(lastListIndent(source.text, own) ?? nearestIndent(context, phase));
    // An underlined heading directly behind would have its words read as the last item's.
    if (/^ {0,3}[^\s#]/.test(source.text.slice(own.contentEnd, own.contentEnd + 4))) out.write(source.eol);
  }
  to(own.contentEnd);
  out.write(notes.behind);
  // What the section ends with now must not run into what stands behind it.
  if (notes.behind !== '' && isProse(source.text, own.contentEnd)) out.write(source.eol);
}

/** How many bullets each note had that is gone, where they are as many together as the items that came. */
function listsGone(
  text: string,
  changes: readonly NoteChange[],
  items: number,
): ReadonlyMap<NoteChange, number> | undefined {
  const lists = changes.flatMap((change) => {
    const { bullets } = plainList({
      notes: change.text === '' ? noteText(text, change.span).trimStart() : '',
    });
    return bullets.length > 0 ? [[change, bullets.length] as const] : [];
  });
  const count = lists.reduce((sum, [, bullets]) => sum + bullets, 0);
  return items > 0 && count === items ? new Map(lists) : undefined;
}

/** What of a table is written: its rows, and its two first lines too where its columns are others now. */
const tableSlot = (table: TableSource, columns: readonly string[]) => {
  const anew = !sameColumns(table.columns, columns);
  return { span: anew ? table.span : table.rows, table, columns, anew };
};

/** One run of items. Gaps belong to the list: one kept its own unless it leads now; what came copies the list's. */
function printRun(
  context: PrintContext,
  out: Emitter,
  phase: Phase,
  run: RunSource,
  order: ReturnType<typeof reconcile<ChunkId>>,
  first: readonly ChunkId[],
  write: (id: ChunkId, indent?: string) => void,
): boolean {
  const { source } = context;
  const gap = listGap(source, run, context.plan, phase.id);
  let above: { readonly id: ChunkId; readonly indent: string; readonly words: number } | undefined;
  const put = (id: ChunkId, before: string, wished: string, was?: ChunkId) => {
    if (above) out.write(before);
    // Behind another item than before, indented as far as that one's words, it would be one of its sub-tasks.
    const nested = above && above.id !== was && wished.length >= above.words;
    const indent = above && nested ? above.indent : wished;
    write(id, indent);
    const own = source.items.get(id);
    above = { id, indent, words: indent.length + (own ? own.contentIndent.length - own.indent.length : 2) };
  };
  const indentOf = (id: ChunkId | undefined) => source.items.get(id ?? 'c0')?.indent ?? '';
  first.forEach((id) => put(id, gap, indentOf(run.units[0]?.chunk)));
  run.units.forEach(({ chunk, gap: own }, at) => {
    if (!order.kept.has(chunk)) return;
    put(chunk, at > 0 ? own : gap, indentOf(chunk), run.units[at - 1]?.chunk);
    order.behind.get(chunk)?.forEach((id) => put(id, gap, above?.indent ?? ''));
  });
  return above !== undefined;
}

/** A list that has gone takes the blank lines behind it along, unless they are all that parts its neighbours. */
function behindEmptied(text: string, start: number, end: number, sectionEnd: number): number {
  const above = text.slice(lineStart(text, start - 1), start);
  const parted = above.trim() === '' || /^ {0,3}#{1,6}[ \t]/.test(above);
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r))+/.exec(text.slice(end, sectionEnd))?.[0].length ?? 0;
  return parted ? end + blank : end;
}

/** Whether a line begins there that would go on from the one before, had no list stood between: no fence, heading or quote. */
const isProse = (text: string, at: number): boolean =>
  /^(?! {0,3}(?:`{3}|~{3}|#|>))[ \t]*[^ \t\r\n]/.test(text.slice(at, at + 400));

const nearestIndent = ({ source, plan }: PrintContext, phase: Phase): string => {
  const unit = nearestRun(source, plan, phase.id)?.units[0];
  return (unit && source.items.get(unit.chunk)?.indent) ?? '';
};

/** White space before a list of notes that ends a phase: an item that is set in further would be part of that list. */
function lastListIndent(text: string, { notes, contentEnd }: PhaseSource): string | undefined {
  const last = notes.at(-1);
  if (!last || text.slice(last.end, contentEnd).trim() !== '') return undefined;
  return /^( {0,3})(?:[-*+]|\d{1,9}[.)])[ \t]/.exec(text.slice(lineStart(text, last.start)))?.[1];
}

/** A table for rows that came into a phase without one, directly below its heading. */
function newTable(
  { source }: PrintContext,
  out: Emitter,
  columns: readonly string[],
  at: number,
  rows: () => void,
): void {
  out.write(source.eol + newTableHead(source, columns, at));
  rows();
  if (!/^[ \t]*(?:\r\n|\n|\r|$)/.test(source.text.slice(at))) out.write(source.eol);
}

/** Writes the section of a phase that the document did not have. */
export function printNewPhase(context: PrintContext, out: Emitter, phase: Phase): void {
  const { source } = context;
  const held = heldChunks(context, phase);
  const said = new Map(held.map((of) => [of.chunk.id, statements(context, of)]));
  out.entity(phase.id, writeHeading(context, phase));
  const notes = phase.notes ?? '';
  const checks = checksStart(notes) ?? notes.length;
  const note = (words: string) => {
    if (words !== '') out.write(`\n${words}\n`.replace(/\n/g, source.eol));
  };
  note(notes.slice(0, checks).trimEnd());
  const rows = held.filter(({ chunk }) => chunk.row);
  const columns = columnsOf(phase) ?? CANONICAL_COLUMNS;
  if (rows.length > 0)
    out.write(
      source.eol + newTableHead(source, columns, source.phases.at(-1)?.section.end ?? source.text.length),
    );
  for (const of of rows) {
    const cells = chunkCells(context, of, said.get(of.chunk.id)?.row);
    out.entity(of.chunk.id, printRow(source, of.chunk.id, columns, undefined, cells));
  }
  const gap = listGap(source, undefined, context.plan, phase.id);
  held
    .filter(({ chunk }) => chunk.item)
    .forEach((of, at) => {
      out.write(at > 0 ? gap : source.eol);
      const text = printItem(context, of, said.get(of.chunk.id)?.item, nearestIndent(context, phase));
      out.entity(of.chunk.id, text);
    });
  // Behind what begins checks the items would be some.
  note(notes.slice(checks));
}
