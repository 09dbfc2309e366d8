import { diffArrays } from 'diff';

/** So many differing lines, and one text is no longer an edit of the other: looking for the smallest difference stops. */
const MOST_EDITS = 2000;

/** A stretch of lines that are the same in both texts, and what one lost and the other gained behind them. */
export interface Hunk {
  /** Lines kept before it. */
  readonly same: number;
  readonly gone: number;
  readonly came: number;
}

/** How one list of lines became another, in order. Where they have too little in common, the middle is one change. */
export function hunks(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  // What both begin and end with is most of the text, nearly always; only the rest is worth comparing.
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const middle = compared(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [{ same: head, gone: 0, came: 0 }, ...middle, { same: tail, gone: 0, came: 0 }];
}

function compared(before: string[], after: string[]): readonly Hunk[] {
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  if (!parts) return [{ same: 0, gone: before.length, came: after.length }];
  const found: Hunk[] = [];
  let hunk: Hunk = { same: 0, gone: 0, came: 0 };
  for (const { added, removed, count } of parts) {
    if (added) hunk = { ...hunk, came: hunk.came + count };
    else if (removed) hunk = { ...hunk, gone: hunk.gone + count };
    else {
      found.push(hunk);
      hunk = { same: count, gone: 0, came: 0 };
    }
  }
  return [...found, hunk];
}
