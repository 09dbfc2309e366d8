import { normal } from '../plan/normal';
import { fail, ok } from '../plan/types';
import { parse } from './parse';
import { print } from './print';
import type { Plan, Result } from '../plan/types';
import type { SpecDocument } from './document';

/**
 * Reads again what would be written, since markdown can capture: a rule below a paragraph makes it a heading, text
 * behind an unclosed fence vanishes into it. The text, or a sentence if it does not read as the plan that is shown.
 * Sections that did not change come from the reader's cache.
 */
export function verify(document: SpecDocument, plan: Plan): Result<string> {
  const { text } = print(document, plan);
  if (text === document.text && plan === document.plan) return ok(text);
  const difference = firstDifference(normal(plan), normal(parse(text).plan), []);
  if (difference === undefined) return ok(text);
  return fail(
    'reads-differently',
    `Written down, the plan would not read as it is shown (${difference}): the text around it would change its meaning. Nothing was written.`,
  );
}

/** Where two values first differ, in words; undefined if they are equal. */
function firstDifference(a: unknown, b: unknown, path: readonly string[]): string | undefined {
  if (a === b) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b)
    return `${path.join(' ')}: ${JSON.stringify(a)} would be ${JSON.stringify(b)}`;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const at = (of: object): unknown => (of as Record<string, unknown>)[key];
    const step = /^\d+$/.test(key) ? String(Number(key) + 1) : key;
    const found = firstDifference(at(a), at(b), [...path, step]);
    if (found !== undefined) return found;
  }
  return undefined;
}
