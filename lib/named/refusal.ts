import { nearest } from '../notation/nearest';
import { plain } from '../notation/plain';
import { enumerate } from '../notation/words';
import { fail } from '../plan/types';
import type { Plan, Result } from '../plan/types';

/** Where a value stands: what its names mean is the plan's to say. */
export interface At {
  readonly plan: Plan;
  /** The field's name as it was given. */
  readonly field: string;
  /** What was read of the same command before, by field. */
  readonly known: Readonly<Record<string, unknown>>;
}

const LONGEST = 60;
const MOST_NAMED = 6;

/** A value as refusals show it: JSON, cut where it would swallow the sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = typeof value === 'string' ? `“${value}”` : written(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST - 1)}…` : json;
}

/** The value as JSON; what is nested too deep to be written is told by how it begins. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

/** A list of names in a refusal, which help to choose one. */
export const listed = (names: readonly string[]): string => enumerate(names, MOST_NAMED);

/** A value of the wrong shape: the field, what was given, what it takes. */
export const wrongShape = ({ field }: At, value: unknown, takes: string): Result<never> =>
  fail('wrong-shape', `“${field}” is ${shown(value)}, but it takes ${takes}.`);

/**
 * A name that nothing has: the nearest that something does have, or what there is.
 * @param all a name for each thing there is
 * @param also other names of the same things
 * @param wanted what to look for the nearest of, where it is not all of the value
 */
export function unknownName(
  { field }: At,
  kind: string,
  value: unknown,
  all: readonly string[],
  also: readonly string[] = [],
  wanted = value,
): Result<never> {
  const names = all.filter((name) => plain(name) !== '');
  const near =
    typeof wanted === 'string' && plain(wanted) !== ''
      ? nearest(
          [...names, ...also].map((name) => [name, name]),
          wanted,
        )
      : undefined;
  const help =
    near !== undefined
      ? `“${plain(near)}” comes closest`
      : names.length > 0
        ? `there ${names.length > 1 ? 'are' : 'is'} ${listed(names.map((name) => `“${plain(name)}”`))}`
        : 'the plan has none';
  return fail('unknown-name', `“${field}” is ${shown(value)}, but no ${kind} is called that; ${help}.`);
}

/** A name that several have: which they are, and how to say which is meant. */
export const ambiguousName = (
  { field }: At,
  kind: string,
  value: unknown,
  owners: readonly string[],
  instead: string,
): Result<never> =>
  fail(
    'ambiguous-name',
    `“${field}” is ${shown(value)}, which ${owners.length} ${kind} are called: ${listed(owners)}; ${instead}.`,
  );
