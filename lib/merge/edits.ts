import { hunks } from '../compare/hunks';

/** Lines of the base that a side replaced, and where its own lines for them stand. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly ownStart: number;
  readonly ownEnd: number;
  /**
   * How many lines further down it could as well be said to be: of blank lines put in among blank ones nobody can tell
   * which are new.
   */
  readonly room: number;
}

/** How a side's lines came from those of the base, in order; what could be in several places is in the first. */
export function editsOf(base: readonly string[], side: readonly string[]): readonly Edit[] {
  let [at, own, before] = [0, 0, 0];
  return hunks(base, side).flatMap(({ same, gone, came }) => {
    const edit = { start: at + same, end: at + same + gone, ownStart: own + same, ownEnd: own + same + came };
    [at, own] = [edit.end, edit.ownEnd];
    if (gone === 0 && came === 0) return [];
    const room = (gone === 0) !== (came === 0) ? roomAbove(base, side, edit, edit.start - before) : 0;
    before = edit.end;
    return [{ ...moved(edit, -room), room }];
  });
}

/** How many of the lines above lines that were only put in, or only taken out, repeat the last of them. */
function roomAbove(
  base: readonly string[],
  side: readonly string[],
  { start, end, ownEnd }: Omit<Edit, 'room'>,
  most: number,
): number {
  const [list, last] = end > start ? [base, end] : [side, ownEnd];
  let up = 0;
  while (up < most && list[last - 1 - up] === base[start - 1 - up]) up++;
  return up;
}

const moved = ({ start, end, ownStart, ownEnd }: Omit<Edit, 'room'>, by: number): Omit<Edit, 'room'> => ({
  start: start + by,
  end: end + by,
  ownStart: ownStart + by,
  ownEnd: ownEnd + by,
});

/** One side's edits, each in the place nearest to an edit of the other that it could be part of. */
export const beside = (edits: readonly Edit[], others: readonly Edit[]): readonly Edit[] =>
  edits.map((edit) => {
    if (edit.room === 0) return edit;
    const by = others
      .filter(({ room }) => room === 0)
      .flatMap(({ start, end }) => [start - edit.end, end - edit.start])
      .find((steps) => steps >= 0 && steps <= edit.room);
    return by === undefined ? edit : { ...moved(edit, by), room: 0 };
  });
