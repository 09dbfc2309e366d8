import { hunks } from '../compare/hunks';

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
