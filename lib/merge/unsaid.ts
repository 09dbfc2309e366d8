import { cut } from '../notation/words';
import { moreOften } from './left-out';
import { looseText } from './loose-text';
import type { Present } from '../markdown/document/document';
import type { Conflict, Three } from './referee';

/**
 * Tells of text outside all facts that one side brought and that did not come into what was merged: it stood in
 * something that the other took away, or rewrote.
 */
export function unsaid(
  [base, ...sides]: Three<Present>,
  merged: Present,
  isTold: (line: string) => boolean,
): readonly Conflict[] {
  const [before, now] = [linesOf(base), linesOf(merged)];
  return sides.flatMap((side, at): readonly Conflict[] => {
    const lost = moreOften(moreOften(linesOf(side), before), now).filter((line) => !isTold(line));
    if (lost.length === 0) return [];
    const [own, kept] = at === 0 ? (['mine', 'theirs'] as const) : (['theirs', 'mine'] as const);
    const words = lost.join('\n');
    return [
      {
        entity: 'text',
        field: 'lines',
        [own]: words,
        kept,
        message: `Text of ${own} stands where ${kept} has nothing to hold it: “${cut(lost.join(' '))}”. It is left out.`,
      },
    ];
  });
}

const linesOf = (side: Present): readonly string[] => looseText(side).map(({ line }) => line);
