import { cut } from '../notation/words';
import { mergeLines } from './merge-lines';
import { Referee } from './referee';
import type { LineConflict } from './merge-lines';
import type { Conflict, Prefer, Side, Three } from './referee';

/** Merges texts by lines, and tells where both changed the same ones. */
export function mergeWords(
  three: Three<string>,
  prefer: Prefer,
): { readonly text: string; readonly conflicts: readonly Conflict[] } {
  const referee = new Referee(prefer);
  return { text: mergeLines(three, chooser(referee)), conflicts: referee.conflicts };
}

/** Chooses between lines that both sides changed. Where they are written otherwise and say the same, nobody needs to know. */
const chooser =
  (referee: Referee) =>
  ({ base, mine, theirs }: LineConflict): Side => {
    if (saying(mine) === saying(theirs)) return 'mine';
    return referee.choose(
      { entity: 'text', field: 'lines', name: 'Text' },
      [base, mine, theirs],
      `Text that both changed: mine is ${glimpse(mine)}, theirs is ${glimpse(theirs)}.`,
    );
  };

/** Lines without white space and the length of rules; a chunk waits for a set, so its terms are sorted. */
const saying = (lines: string): string =>
  lines
    .split('\n')
    .map((line) =>
      /^\s*\||\bDepends On\b/i.test(line) ? line.split(/[+,|]/).map(bare).sort().join() : bare(line),
    )
    .join('');

const bare = (words: string): string => words.replace(/\s+/g, '').replace(/-{3,}/g, '---');

/** The first words of some lines. */
function glimpse(lines: string): string {
  const words = lines.replace(/\s+/g, ' ').trim();
  if (words === '') return 'nothing';
  return `“${cut(words)}”`;
}
