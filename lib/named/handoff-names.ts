import { endNames } from '../notation/names';
import { fail, ok } from '../plan/types';
import { kindWords } from './kinds';
import { ambiguousName, listed, shown, wrongShape } from './refusal';
import { hasShape } from './shape';
import { readReceivers, readSenders } from './stream-names';
import type { HandoffId, Result, StreamRef } from '../plan/types';
import type { At } from './refusal';

/** A handoff by its number in the table, from 1, or by its ends. */
export function readHandoff(value: unknown, at: At): Result<HandoffId> {
  const { handoffs } = at.plan;
  if (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))) {
    const found = handoffs[Number(value) - 1];
    return found
      ? ok(found.id)
      : wrongShape(
          at,
          value,
          handoffs.length > 0
            ? `a number from 1 to ${handoffs.length}`
            : 'none, since the plan has no handoffs',
        );
  }
  if (!hasShape(value, ['from', 'to'])) return wrongShape(at, value, kindWords.handoff);
  const from = readSenders(value['from'], { ...at, field: `${at.field}.from` });
  if (!from.ok) return from;
  const to = readReceivers(value['to'], { ...at, field: `${at.field}.to` });
  if (!to.ok) return to;
  const ends = keyOf(from.value, to.value);
  const found = handoffs.filter((handoff) => keyOf(handoff.from, handoff.to) === ends);
  const [only, ...more] = found;
  if (!only) {
    const there = handoffs.map((handoff, index) => `number ${index + 1} ${endNames(at.plan, handoff)}`);
    return fail(
      'unknown-name',
      `“${at.field}” is ${shown(value)}, but there is no handoff between these; ${there.length > 0 ? `there ${there.length > 1 ? 'are' : 'is'} ${listed(there)}` : 'the plan has none'}.`,
    );
  }
  if (more.length === 0) return ok(only.id);
  const numbers = found.map((handoff) => `number ${handoffs.indexOf(handoff) + 1}`);
  return ambiguousName(at, 'handoffs', value, numbers, 'give the number');
}

const keyOf = (from: readonly StreamRef[], to: readonly StreamRef[] | 'all'): string => {
  const names = (refs: readonly StreamRef[]) =>
    refs.map((ref) => (typeof ref === 'string' ? ref : `unknown ${ref.unknown}`)).sort();
  return JSON.stringify([names(from), to === 'all' ? to : names(to)]);
};
