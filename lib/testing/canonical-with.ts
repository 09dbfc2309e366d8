import { parse } from '../markdown/parse';
import { fixture } from './fixtures';
import type { SpecDocument } from '../markdown/document/document';
import type { Rule } from '../problems/rule';

/**
 * The canonical fixture, in which nothing is wrong, with some words of it exchanged (the first occurrence of each).
 * Throws a RangeError for words that do not occur, so that a test cannot pass by missing its mark.
 */
export function canonicalWith(...changes: readonly (readonly [from: string, to: string])[]): SpecDocument {
  return parse(
    changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new RangeError(`“${from}” does not occur.`);
      return text.replace(from, () => to);
    }, fixture('canonical')),
  );
}

/** What a rule says about a document. */
export const told = (rule: Rule, { plan, context }: SpecDocument): readonly string[] =>
  rule.find(plan, context).map(({ message }) => message);
