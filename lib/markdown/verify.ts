import { chunkTitle, phaseNumber, streamTitle } from '../notation/names';
import { quoted } from '../notation/words';
import { fail, ok } from '../plan/types';
import { normal } from './normal';
import { parse } from './parse';
import { print } from './print';
import type { Failure, Plan, Result } from '../plan/types';
import type { SpecDocument } from './document/document';

/**
 * Reads again what would be written, since markdown can capture: a rule below a paragraph makes it a heading, text
 * behind an unclosed fence vanishes into it. The text, or a sentence if it does not read as the plan that is shown.
 * Sections that did not change come from the reader's cache.
 */
export function verify(document: SpecDocument, plan: Plan): Result<string> {
  const { text } = print(document, plan);
  if (text === document.text && plan === document.plan) return ok(text);
  const again = parse(text, document.reading);
  if (again.readOnly && !document.readOnly) return fail('over-limit', tooMuch(plan, again.readOnly));
  const difference = firstDifference(normal(plan), normal(again.plan), []);
  if (difference === undefined) return ok(text);
  return fail(
    'reads-differently',
    `Written down, the plan would not read as it is shown: ${placeOf(plan, difference)} would be something else, because of what stands around it. Nothing was written; take the last step back, or choose other words.`,
  );
}

/** What is over a limit, by name where it is one text. */
function tooMuch(plan: Plan, { code, message }: Failure): string {
  const long =
    code === 'line-too-long' ? ` because of ${placeOf(plan, longestText(normal(plan), []).path)}` : '';
  return `Written down, the plan could not be edited any more${long}: ${message} Nothing was written; take the last step back, or make it shorter.`;
}

/** Where the longest text stands, and how long it is. */
function longestText(value: unknown, path: Path): { readonly path: Path; readonly length: number } {
  if (typeof value === 'string') return { path, length: value.length };
  const none = { path, length: -1 };
  if (typeof value !== 'object' || !value) return none;
  return Object.entries(value)
    .map(([key, own]) => longestText(own, [...path, Array.isArray(value) ? Number(key) : key]))
    .reduce((longest, own) => (own.length > longest.length ? own : longest), none);
}

type Path = readonly (string | number)[];

/** Where two values first differ; undefined if they are equal. */
function firstDifference(a: unknown, b: unknown, path: Path): Path | undefined {
  if (a === b) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return path;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const at = (of: object): unknown => (of as Record<string, unknown>)[key];
    const found = firstDifference(at(a), at(b), [...path, Array.isArray(a) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

const FACTS: Readonly<Record<string, string>> = {
  id: 'the place',
  token: 'the id',
  issue: 'the issue id',
  done: 'the tick',
  mark: 'the sign in the box',
  extra: 'a field',
  waits: 'what is waited for',
  item: 'the checklist item',
  subtasks: 'the sub-tasks',
  row: 'the table row',
  from: 'the sender',
  to: 'the receiver',
  when: 'the moment',
  what: 'the words',
};

/** A place in a plan's plain data, in words: `the outcome of “Login” in Phase 2`. */
function placeOf(plan: Plan, [list, index, fact, ...rest]: Path): string {
  const named = (key: string | number | undefined) =>
    key === undefined ? 'all' : (FACTS[key] ?? `the ${key}`);
  if (typeof index !== 'number') return named(list);
  const stream = list === 'streams' ? plan.streams[index] : undefined;
  if (stream) return `${named(fact)} of the stream ${quoted(streamTitle(stream))}`;
  if (list === 'handoffs' && plan.handoffs[index]) return `${named(fact)} of handoff ${index + 1}`;
  const phase = list === 'phases' ? plan.phases[index] : undefined;
  if (!phase) return `the number of ${String(list)}`;
  const chunk = fact === 'chunks' ? phase.chunks[Number(rest[0])] : undefined;
  if (chunk) return `${named(rest[1])} of ${quoted(chunkTitle(chunk))} in ${phaseNumber(phase)}`;
  return `${fact === 'chunks' ? 'the number of chunks' : named(fact)} of ${phaseNumber(phase)}`;
}
