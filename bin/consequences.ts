import { changedWhileRunning } from '../lib/compare/started';
import { staleMentions } from '../lib/editor/mentions';
import { lines } from '../lib/markdown/document/lines';
import { print } from '../lib/markdown/print';
import { shownPath } from './io';
import { newErrors } from './new-errors';
import type { Plan } from '../lib/plan/types';
import type { OpenedSpec } from './open-spec';

/**
 * What an edit brings about beside what it says, in lines for people: streams changed while agents work, errors that the
 * plan did not have, and prose that means something else now, which is never edited.
 * @param writes whether the file will hold the edit: until then its name goes with the lines that it has
 */
export function consequences(spec: OpenedSpec, plan: Plan, writes: boolean): readonly string[] {
  const { document, path } = spec;
  const name = shownPath(path);
  const warning = changedWhileRunning(document.plan, plan);
  const errors = newErrors(spec, plan, writes);
  const mentions = staleMentions(document, plan, () => print(document, plan));
  const lineIn = writes ? (line: number) => line : openedLines(document.text, print(document, plan).text);
  return [
    ...(warning === undefined ? [] : [`${name}: ${warning}`]),
    ...(errors === undefined ? [] : [errors]),
    ...mentions.map(({ line, message }) => `${name}:${lineIn(line)}: ${message}`),
  ];
}

/** For a line that both texts have, its number in the opened one: of lines that say the same, the same in order. */
function openedLines(opened: string, edited: string): (line: number) => number {
  const wordsOf = (text: string) => lines(text).map(({ start, content }) => text.slice(start, content));
  const places = new Map<string, number[]>();
  wordsOf(opened).forEach((words, index) => places.set(words, [...(places.get(words) ?? []), index + 1]));
  const met = new Map<string, number>();
  const found = wordsOf(edited).map((words) => {
    const nth = met.get(words) ?? 0;
    met.set(words, nth + 1);
    return places.get(words)?.[nth];
  });
  return (line) => found[line - 1] ?? line;
}
