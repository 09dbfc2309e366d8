import { expect } from 'vitest';
import { mergeTexts } from '../../merge/merge';
import { lineChanges } from '../line-changes';

/** Words exchanged in a text: from, to. */
export type Changes = readonly (readonly [string, string])[];

/** A text after changes; throws where one finds nothing to change. */
export const exchanged = (text: string, changes: Changes) =>
  changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new RangeError(`“${from}” does not occur.`);
    return now.replace(from, () => to);
  }, text);

/** What a merge makes of two sides' changes: lines that went and came, and what is told. */
export function merged(base: string, mine: Changes, theirs: Changes) {
  const { text, conflicts } = mergeTexts([base, exchanged(base, mine), exchanged(base, theirs)]);
  const { removed, added } = lineChanges(base, text);
  return { removed, added, told: conflicts.map(({ message }) => message) };
}

/** The same lines, whichever side is whose, and nobody is asked. */
export function agreed(base: string, mine: Changes, theirs: Changes) {
  const { removed, added, told } = merged(base, mine, theirs);
  expect(told).toEqual([]);
  expect(merged(base, theirs, mine)).toEqual({ removed, added, told });
  return { removed, added };
}
