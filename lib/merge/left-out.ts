import { changedFacts } from '../compare/difference-words';
import type { Fact } from '../compare/facts';

/** What a change says that does not come about, as the end of a message; empty where it says nothing new. */
export function leftOut(then: readonly Fact[], now: readonly Fact[]): string {
  const words = changedFacts('plan', '', then, now).map(
    ({ field = '', after }) => `${field} ${after === undefined ? 'nothing' : `“${after}”`}`,
  );
  return words.length > 0 ? ` Left out: ${words.join('; ')}.` : '';
}

/** The lines of a text that another has less often, wherever they stand, white space around them aside. */
export const linesLeftOut = (of: string, from: string): readonly string[] =>
  moreOften(linesIn(of), linesIn(from)).filter((line) => line !== '');

const linesIn = (text: string): readonly string[] => text.split(/\r\n|\n|\r/).map((line) => line.trim());

/** The lines that stand more often in one list than in another, each as often as it does. */
export function moreOften(lines: readonly string[], than: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of than) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
