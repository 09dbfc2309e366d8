import { says, written } from './line-text';
import type { Stretch } from './line-cursor';
import type { Line } from './line-text';
import type { Side } from './referee';

/** What was written for a stretch of the base, and which side alone changed it. */
export interface Taken extends Stretch {
  readonly side: Side | undefined;
  readonly lines: readonly Line[];
}

/**
 * How many lines one side puts in right behind, or before, where the other has just put the same: they are said once,
 * whatever blank lines stand around them.
 */
export function repeats(before: Taken, now: Taken): number {
  if (before.end !== now.start || !before.side || !now.side || before.side === now.side) return 0;
  const [first, second] = [before.lines, now.lines].map(withoutBlankEnds) as [
    readonly Line[],
    readonly Line[],
  ];
  const isSame = (some: readonly Line[], others: readonly Line[]) => written(some) === written(others);
  if (first.length === 0 || second.length === 0) return 0;
  if (now.start === now.end && isSame(first.slice(-second.length), second)) return now.lines.length;
  if (before.start !== before.end || !isSame(second.slice(0, first.length), first)) return 0;
  const said = now.lines.indexOf(second[0] as Line) + first.length;
  const blank = before.lines.length - before.lines.lastIndexOf(first.at(-1) as Line) - 1;
  const left = now.lines.slice(said, said + blank).findIndex(says);
  return said + (left < 0 ? Math.min(blank, now.lines.length - said) : left);
}

/** Whether lines that one side puts in stand right before already, blank lines aside, and the other put some of them there. */
export function isSaid(
  out: readonly Line[],
  put: readonly Line[],
  { start, end, side }: Taken,
  putBy: ReadonlyMap<Line, Side | undefined>,
): boolean {
  const words = put.filter(says);
  if (start !== end || side === undefined || words.length === 0) return false;
  const before = out
    .slice(-2 * put.length - words.length)
    .filter(says)
    .slice(-words.length);
  return written(before) === written(words) && before.some((line) => (putBy.get(line) ?? side) !== side);
}

const withoutBlankEnds = (some: readonly Line[]): readonly Line[] =>
  some.slice(Math.max(0, some.findIndex(says)), some.findLastIndex(says) + 1);
