import type { Box } from '@/lib/notation/signs';
import type { Subtask } from '@/lib/plan/types';

/** A sub-task as a line of a flat list. Those below it that are deeper belong to it. */
export interface Row {
  readonly key: string;
  readonly text: string;
  /** Undefined: it has no box. */
  readonly done?: boolean;
  /** The sign in its box, where it says neither open nor done. */
  readonly mark?: string;
  readonly depth: number;
  /** What else stands in it. */
  readonly blocks?: readonly string[];
  /** It opens with something else than words, in the plan. */
  readonly wordless?: true;
}

/** Sub-tasks as lines, each with its place as its key: `2`, or `2.0` for the first below it. */
export const toRows = (subtasks: readonly Subtask[], depth = 0, above = ''): readonly Row[] =>
  subtasks.flatMap(({ text, blocks, subtasks: below, ...box }, index) => {
    const key = `${above}${index}`;
    const wordless = text === '' && { wordless: true as const };
    return [
      { key, text, depth, ...box, ...(blocks && { blocks }), ...wordless },
      ...toRows(below, depth + 1, `${key}.`),
    ];
  });

/** Lines as sub-tasks again. A line without words is none; what was below it moves up to its depth. */
export function toSubtasks(rows: readonly Row[]): readonly Subtask[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  const end = blockEnd(rows, 0) - 1;
  const below = rest.slice(0, end);
  const { text, done, mark, depth, blocks, wordless } = first;
  if (text.trim() === '' && !wordless)
    return toSubtasks([...below.map((row) => ({ ...row, depth: row.depth - 1 })), ...rest.slice(end)]);
  const own = {
    text,
    ...(done !== undefined && { done }),
    ...(mark !== undefined && { mark }),
    ...(blocks && { blocks }),
    subtasks: toSubtasks(below),
  };
  // A line that is less deep than the first begins a list of its own: it is level with the first here.
  return [own, ...toSubtasks(rest.slice(end).map((row) => (row.depth < depth ? { ...row, depth } : row)))];
}

/** Where what belongs to a line ends: the index of the first line behind that is not deeper. */
export function blockEnd(rows: readonly Row[], index: number): number {
  const depth = rows[index]?.depth ?? 0;
  const end = rows.findIndex((row, at) => at > index && row.depth <= depth);
  return end < 0 ? rows.length : end;
}

/** A new line behind another and what belongs to it, with a box if that one has one; behind all without another. */
export function insertAfter(rows: readonly Row[], key: string | undefined, fresh: string): readonly Row[] {
  const index = rows.findIndex((row) => row.key === key);
  const like = rows[index] ?? rows.findLast(({ depth }) => depth === 0);
  const at = index < 0 ? rows.length : blockEnd(rows, index);
  const row: Row = {
    key: fresh,
    text: '',
    depth: index < 0 ? 0 : (rows[index]?.depth ?? 0),
    ...(like?.done !== undefined && { done: false }),
  };
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

/** With another box before a line. */
export const withBox = (rows: readonly Row[], row: Row, box: Box): readonly Row[] =>
  rows.map((one) => {
    if (one !== row) return one;
    const { done: _done, mark: _mark, ...rest } = one;
    return { ...rest, ...box };
  });

/** Without a line and what belongs to it. */
export function without(rows: readonly Row[], key: string): readonly Row[] {
  const index = rows.findIndex((row) => row.key === key);
  return index < 0 ? rows : [...rows.slice(0, index), ...rows.slice(blockEnd(rows, index))];
}

/** A line, with what belongs to it, to the place of another among those of its list; elsewhere it does not go. */
export function moveTo(rows: readonly Row[], key: string, over: string): readonly Row[] {
  const siblings = siblingsOf(rows, key);
  const from = siblings.findIndex((index) => rows[index]?.key === key);
  const target = rows.findIndex((row) => row.key === over);
  const to = siblings.findIndex((index) => index <= target && target < blockEnd(rows, index));
  const [own, place] = [siblings[from], siblings[to]];
  if (own === undefined || place === undefined || own === place) return rows;
  const block = rows.slice(own, blockEnd(rows, own));
  const rest = rows.filter((row) => !block.includes(row));
  const anchor = rest.indexOf(rows[place] as Row);
  const at = to < from ? anchor : blockEnd(rest, anchor);
  return [...rest.slice(0, at), ...block, ...rest.slice(at)];
}

/** A line, with what belongs to it, one level deeper, below the line before it, or one level up; elsewhere it does not go. */
export function indent(rows: readonly Row[], key: string, by: 1 | -1): readonly Row[] {
  const index = rows.findIndex((row) => row.key === key);
  const depth = (rows[index]?.depth ?? 0) + by;
  const above = rows[index - 1];
  if (index < 0 || depth < 0 || (by === 1 && (!above || above.depth < depth - 1))) return rows;
  const end = blockEnd(rows, index);
  return rows.map((row, at) => (at >= index && at < end ? { ...row, depth: row.depth + by } : row));
}

/** Where a line of the plan stands: its place in the list, then in its own list, and so on; undefined for a new line. */
export function pathOf({ key }: Row): readonly number[] | undefined {
  const path = key.split('.').map(Number);
  return path.some(Number.isNaN) ? undefined : path;
}

/** A line one place up or down in its list. */
export function step(rows: readonly Row[], key: string, by: 1 | -1): readonly Row[] {
  const siblings = siblingsOf(rows, key);
  const at = siblings.findIndex((index) => rows[index]?.key === key);
  const beside = rows[siblings[at + by] ?? -1];
  return beside ? moveTo(rows, key, beside.key) : rows;
}

/** Indices of the lines of the same list, itself among them. */
function siblingsOf(rows: readonly Row[], key: string): readonly number[] {
  const index = rows.findIndex((row) => row.key === key);
  const depth = rows[index]?.depth;
  if (depth === undefined) return [];
  const from = rows.findLastIndex((row, at) => at < index && row.depth < depth) + 1;
  const next = rows.findIndex((row, at) => at > index && row.depth < depth);
  const to = next < 0 ? rows.length : next;
  return rows.flatMap((row, at) => (at >= from && at < to && row.depth === depth ? [at] : []));
}
