import { diffArrays } from 'diff';

/** How a line of the new text came about. */
export type LineMark = 'same' | 'added' | 'changed';

/** What differs between the text in the file and the text to be written. */
export interface Changes {
  /** One mark for each line of the new text. */
  readonly lines: readonly LineMark[];
  /** How many lines of the old text are gone before the line of that index (the number of lines: at the end). */
  readonly removedBefore: ReadonlyMap<number, number>;
  /** Places in the file that would change: neighbouring lines count as one. */
  readonly count: number;
}

/** So many differing lines, and one text is no longer an edit of the other: looking for the smallest difference stops. */
const MOST_EDITS = 2000;

/** Compares two texts line by line, line ends included. */
export function changes(opened: string, printed: string): Changes {
  const before = linesOf(opened);
  const after = linesOf(printed);
  const lines: LineMark[] = [];
  const removedBefore = new Map<number, number>();
  let count = 0;
  for (const { gone, came, same } of hunks(before, after)) {
    for (let line = 0; line < same; line++) lines.push('same');
    if (gone === 0 && came === 0) continue;
    count++;
    for (let line = 0; line < came; line++) lines.push(line < gone ? 'changed' : 'added');
    if (gone > came) removedBefore.set(lines.length, gone - came);
  }
  return { lines, removedBefore, count };
}

/** Lines with their ends; a text that ends with one has no empty last line. */
const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

interface Hunk {
  /** Lines kept before it. */
  readonly same: number;
  readonly gone: number;
  readonly came: number;
}

function hunks(before: readonly string[], after: readonly string[]): readonly Hunk[] {
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
