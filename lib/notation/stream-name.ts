import { fail, ok } from '../plan/types';
import { isNone } from './values';
import type { Plan, Result, StreamId } from '../plan/types';

/**
 * A typed name for a stream, in one line. Refused where cells could not hold it or would read it as something else:
 * nothing, `all`, a word for none, `Phase n`, the signs that part names, and another's name in other capitals.
 */
export function readStreamName(plan: Plan, typed: string, own?: StreamId): Result<string> {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '') return fail('empty-name', 'A stream needs a name.');
  if (/^all$/i.test(name) || isNone(name) || /^phase \d+$/i.test(name))
    return fail('reserved-name', `“${name}” already means something in a plan. Call the stream otherwise.`);
  const sign = /[,()+&·|*_`[\]\\<>]/.exec(name.replace(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, ''))?.[0];
  if (sign !== undefined)
    return fail(
      'unreadable-name',
      `A stream's name cannot hold “${sign}”: cells use it to part or mark names.`,
    );
  const twin = plan.streams.find(
    (other) => other.id !== own && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (twin) return fail('known-name', `There is a stream called “${twin.name}” already.`);
  return ok(name);
}
