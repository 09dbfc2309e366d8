import { ok } from '../plan/types';
import { readChunk } from './chunk-names';
import { kindWords } from './kinds';
import { readPhase } from './phase-names';
import { wrongShape } from './refusal';
import { hasShape } from './shape';
import { readStream } from './stream-names';
import type { Place } from '../plan/command';
import type { EntityId, Result } from '../plan/types';
import type { At } from './refusal';

/** A place in a phase's order, by the chunk beside it. */
export function readPlace(value: unknown, at: At): Result<Place> {
  if (hasShape(value, ['after'])) {
    const after = readChunk(value['after'], at);
    return after.ok ? ok({ after: after.value }) : after;
  }
  if (hasShape(value, ['before'])) {
    const before = readChunk(value['before'], at);
    return before.ok ? ok({ before: before.value }) : before;
  }
  return wrongShape(at, value, kindWords.place);
}

/** A place among the phases; where one moves, among the others. */
export const readPhaseIndex = (value: unknown, at: At): Result<number> =>
  readIndex(value, at, at.plan.phases, at.known['phase'], readPhase, kindWords.phaseIndex);

/** A place among the streams; where one moves, among the others. */
export const readStreamIndex = (value: unknown, at: At): Result<number> =>
  readIndex(value, at, at.plan.streams, at.known['stream'], readStream, kindWords.streamIndex);

function readIndex(
  value: unknown,
  at: At,
  all: readonly { readonly id: EntityId }[],
  moved: unknown,
  read: (value: unknown, at: At) => Result<EntityId>,
  takes: string,
): Result<number> {
  const others = all.filter(({ id }) => id !== moved).map(({ id }) => id);
  if (value === 'end') return ok(others.length);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0)
    return value <= others.length
      ? ok(value)
      : wrongShape(at, value, `0 to ${others.length}, how many stand before it`);
  const isAfter = hasShape(value, ['after']);
  if (!isAfter && !hasShape(value, ['before'])) return wrongShape(at, value, takes);
  const anchor = read(isAfter ? value['after'] : value['before'], at);
  if (!anchor.ok) return anchor;
  const index = others.indexOf(anchor.value);
  return index < 0
    ? wrongShape(at, value, 'another one than the one that moves')
    : ok(isAfter ? index + 1 : index);
}
