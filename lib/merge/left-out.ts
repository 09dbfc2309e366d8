import { changedFacts } from '../compare/difference-words';
import type { Fact } from '../compare/facts';

/** What a change says that does not come about, as the end of a message; empty where it says nothing new. */
export function leftOut(then: readonly Fact[], now: readonly Fact[]): string {
  const words = changedFacts('plan', '', then, now).map(
    ({ field = '', after }) => `${field} ${after === undefined ? 'nothing' : `“${after}”`}`,
  );
  return words.length > 0 ? ` Left out: ${words.join('; ')}.` : '';
}

/** The lines of a text that another lacks wherever they stand, white space around them aside. */
export function linesLeftOut(of: string, from: string): readonly string[] {
  const there = new Set(linesIn(from));
  return linesIn(of).filter((line) => line !== '' && !there.has(line));
}

const linesIn = (text: string): readonly string[] => text.split(/\r\n|\n|\r/).map((line) => line.trim());
