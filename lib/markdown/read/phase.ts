import { ChecksScan } from '../../notation/checks';
import { columnKey, columnName } from '../../notation/columns';
import { pair } from '../../notation/pairing';
import { trim } from '../../notation/span';
import { readTitle } from '../../notation/title';
import { isNone } from '../../notation/values';
import { lineEnd, lineStart } from '../document/lines';
import { readItem } from './item';
import { readHead } from './item-head';
import { cell, cellText, readTable } from './table';
import type { Span } from '../../notation/span';
import type { TitleReading } from '../../notation/title';
import type { Extra } from '../../plan/types';
import type { Block } from '../blocks/blocks';
import type { ItemReading, LabelledTerms } from './item';
import type { TableReading } from './table';

/** What a table row says, names not yet resolved. */
export interface RowReading {
  readonly line: Span;
  readonly cells: readonly Span[];
  readonly title: TitleReading;
  readonly facts: {
    readonly token?: string;
    readonly title: string;
    readonly issue?: string;
    readonly note?: string;
    /** The Stream cell as written; undefined without such a cell. */
    readonly stream?: string;
    readonly summary?: string;
    readonly extra: readonly Extra[];
  };
  readonly dependsOn: readonly LabelledTerms[];
}

/** A chunk as found: its row, its item, or both. */
export interface ChunkReading {
  readonly row?: RowReading;
  readonly item?: ItemReading;
}

/** A phase's section, read. */
export interface PhaseReading {
  readonly table?: TableReading;
  readonly chunks: readonly ChunkReading[];
  /** Runs of chunk items with only blank lines between them. */
  readonly runs: readonly (readonly ItemReading[])[];
  /** Blocks that are neither. */
  readonly notes: readonly Span[];
  /** Start of the line of the first heading or label behind which boxes are checks. */
  readonly checksStart?: number;
  readonly contentEnd: number;
}

/** The chunk table among a section's blocks: the first with a Chunk column. */
export const chunkTable = (text: string, inside: readonly Block[]) =>
  inside.find(
    (block) =>
      block.type === 'table' &&
      (block.rows[0]?.cells ?? []).some((span) => columnKey(cellText(text, span)) === 'chunk'),
  ) as Extract<Block, { type: 'table' }> | undefined;

/** Reads a phase's blocks, its heading excepted. What is neither table nor chunk item, checks too, is the phase's notes. */
export function readPhase(
  text: string,
  inside: readonly Block[],
  headingEnd: number,
  labels: RegExp,
): PhaseReading {
  const tableBlock = chunkTable(text, inside);
  const table = tableBlock && readTable(text, tableBlock);
  const rows = table?.rows.map((row) => readRow(text, table.table.columns, row.line, row.cells)) ?? [];
  const items: ItemReading[] = [];
  const notes: Span[] = [];
  const scan = new ChecksScan();
  let checksStart: number | undefined;
  for (const block of inside) {
    if (block.type !== 'list' || block.ordered) {
      if (beginsChecks(text, block, scan)) checksStart ??= lineStart(text, block.span.start);
      if (block !== tableBlock) notes.push(block.span);
      continue;
    }
    for (const item of block.items) {
      const areChecks = scan.bullet(text[item.span.start] ?? '');
      const reading = readItem(text, item, labels);
      if (reading && !(areChecks && isCheck(reading))) items.push(reading);
      else notes.push(item.span);
    }
  }
  const last = inside.at(-1);
  return {
    ...(table && { table }),
    chunks: joined(rows, items),
    runs: runsOf(text, items),
    notes,
    ...(checksStart !== undefined && { checksStart }),
    contentEnd: last ? lineEnd(text, Math.max(last.span.start, last.span.end - 1)) : headingEnd,
  };
}

/** Whether a heading or a label begins checks. */
function beginsChecks(text: string, block: Block, scan: ChecksScan): boolean {
  if (block.type === 'heading')
    return scan.heading(block.depth, text.slice(block.content.start, block.content.end));
  if (block.type === 'paragraph')
    return scan.line(text.slice(lineStart(text, block.span.end - 1), block.span.end));
  scan.other();
  return false;
}

/** Where checks stand, a box is one, and so is what no id token makes a chunk. */
const isCheck = ({ source, facts }: ItemReading): boolean =>
  source.box !== undefined || facts.token === undefined;

function readRow(text: string, columns: readonly string[], line: Span, cells: readonly Span[]): RowReading {
  const value = (key: string) => cell(text, columns, cells, key);
  const at = columns.findIndex((header) => columnKey(header) === 'chunk');
  const titleCell = trim(text, cells[at]?.start ?? line.start, cells[at]?.end ?? line.start);
  const title = readRowTitle(text, titleCell);
  const said = (span: Span | undefined) => (span ? cellText(text, span) : undefined);
  const dependsOn = columns.flatMap((header, index) => {
    const value = cells[index];
    return value && columnKey(header) === 'depends on' ? [{ label: columnName(header), value }] : [];
  });
  const known = new Set(['chunk', 'stream', 'outcome', 'depends on']);
  const summary = value('outcome');
  const stream = value('stream');
  const token = said(title.token);
  const issue = said(title.issue);
  const note = said(title.note);
  return {
    line,
    cells,
    title,
    facts: {
      ...(token !== undefined && { token }),
      title: said(title.title) ?? '',
      ...(issue !== undefined && { issue }),
      ...(note !== undefined && { note }),
      ...(stream !== undefined && { stream }),
      ...(summary !== undefined && !isNone(summary) && { summary }),
      extra: columns.flatMap((label, index) => {
        const span = cells[index];
        return known.has(columnKey(label)) || !span ? [] : [{ label, value: cellText(text, span) }];
      }),
    },
    dependsOn,
  };
}

/** A row's title may be set in bold, as an item's is. */
function readRowTitle(text: string, { start, end }: Span): TitleReading {
  if (!/^(?:\*\*|__)/.test(text.slice(start, end))) return readTitle(text, start, end);
  const head = readHead(text, start, end, true);
  return head && !head.outcome ? head.head.reading : readTitle(text, start, end);
}

/** Items give the order; a chunk without one stands directly behind the chunk of the row above it, else first. */
function joined(rows: readonly RowReading[], items: readonly ItemReading[]): readonly ChunkReading[] {
  const found = pair(
    rows.map(({ facts }) => facts),
    items.map(({ facts }) => facts),
  );
  const rowOf = new Map(
    found.flatMap((item, row) => (item === undefined ? [] : [[item, rows[row]] as const])),
  );
  const chunks: ChunkReading[] = items.map((item, at) => {
    const row = rowOf.get(at);
    return { item, ...(row && { row }) };
  });
  rows.forEach((row, at) => {
    if (found[at] !== undefined) return;
    const above = rows[at - 1];
    chunks.splice(above ? chunks.findIndex((chunk) => chunk.row === above) + 1 : 0, 0, { row });
  });
  return chunks;
}

function runsOf(text: string, items: readonly ItemReading[]): readonly (readonly ItemReading[])[] {
  const runs: ItemReading[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && text.slice(last.source.span.end, item.source.span.start).trim() === '') run.push(item);
    else runs.push([item]);
  }
  return runs;
}
