import { structuredPatch } from 'diff';

/** One line of a difference: kept, or gone from the first text, or come with the second. */
export interface DifferenceLine {
  readonly kind: 'same' | 'gone' | 'came';
  readonly text: string;
}

export interface Difference {
  readonly gone: number;
  readonly came: number;
  /** Places that differ, each with a line or two around it; empty where the texts have too little in common to show it. */
  readonly places: readonly { readonly line: number; readonly lines: readonly DifferenceLine[] }[];
}

/** More differing lines than this, and looking for the smallest difference takes longer than anyone would wait. */
const mostEdits = 800;

/** How one text differs from another, by lines. Line numbers are 1-based, of the second text. */
export function difference(before: string, after: string): Difference {
  const patch = structuredPatch('', '', before, after, '', '', { context: 2, maxEditLength: mostEdits });
  if (!patch)
    return { gone: before.split(/\r\n|\r|\n/).length, came: after.split(/\r\n|\r|\n/).length, places: [] };
  const places = patch.hunks.map(({ newStart, lines }) => ({
    line: newStart,
    // "\ No newline at end of file" is git's remark, not a line.
    lines: lines
      .filter((line) => !line.startsWith('\\'))
      .map((line): DifferenceLine => ({
        kind: line.startsWith('-') ? 'gone' : line.startsWith('+') ? 'came' : 'same',
        text: line.slice(1).replace(/\r$/, ''),
      })),
  }));
  const count = (kind: DifferenceLine['kind']) =>
    places.reduce((sum, { lines }) => sum + lines.filter((line) => line.kind === kind).length, 0);
  return { gone: count('gone'), came: count('came'), places };
}
