import { quoteStream } from '../notation/names';
import { plain } from '../notation/plain';
import { slug } from '../notation/slug';
import { referencesIn } from '../plan/references-in';
import { fail, ok } from '../plan/types';
import { kindWords } from './kinds';
import { ambiguousName, shown, unknownName, wrongShape } from './refusal';
import { hasShape } from './shape';
import type { Named } from '../plan/naming';
import type { Plan, Result, StreamId, StreamRef } from '../plan/types';
import type { At } from './refusal';

/** A stream of the table by its name, whatever its case, or by the name's slug. */
export function readStream(value: unknown, at: At): Result<StreamId> {
  const ref = typeof value === 'string' ? streamCalled(value, at) : wrongShape(at, value, kindWords.stream);
  if (!ref.ok || typeof ref.value === 'string') return ref as Result<StreamId>;
  return unknownName(
    at,
    'stream of the table',
    value,
    at.plan.streams.map(({ name }) => name),
  );
}

/** Who takes the chunks of a stream that goes: another one, or null for none. */
export function readHeir(value: unknown, at: At): Result<StreamId | null> {
  if (value === null) return ok(null);
  const heir = readStream(value, at);
  return heir.ok && heir.value === at.known['stream']
    ? fail(
        'wrong-shape',
        `“${at.field}” is ${shown(value)}, but that is the stream that goes, so its chunks cannot go there; give another stream, or null for none.`,
      )
    : heir;
}

/** A lane: a stream of the table, one that only chunks or handoffs name, `{"unknown": …}` for any, or null for none. */
export function readLane(value: unknown, at: At): Result<StreamRef | null> {
  if (value === null) return ok(null);
  if (typeof value === 'string') return streamCalled(value, at);
  if (hasShape(value, ['unknown']) && typeof value['unknown'] === 'string')
    return ok({ unknown: value['unknown'] });
  return wrongShape(at, value, kindWords.lane);
}

/** One stream or several, as a list or in one text. */
export function readSenders(value: unknown, at: At): Result<readonly StreamRef[]> {
  const whole = typeof value === 'string' && streamsNamed(at.plan, value).length > 0;
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string' && !whole
      ? value.split(/[,+&]/).map((name) => name.trim())
      : [value];
  const refs: StreamRef[] = [];
  for (const one of list) {
    const ref = readLane(one, at);
    if (!ref.ok) return ref;
    if (ref.value === null) return wrongShape(at, value, kindWords.senders);
    refs.push(ref.value);
  }
  return refs.length > 0 ? ok(refs) : wrongShape(at, value, kindWords.senders);
}

/** The same, or `all`. */
export function readReceivers(value: unknown, at: At): Result<readonly StreamRef[] | 'all'> {
  const [only, ...more] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return typeof only === 'string' && /^all$/i.test(only.trim()) && more.length === 0
    ? ok('all')
    : readSenders(value, at);
}

function streamCalled(name: string, at: At): Result<StreamRef> {
  const found = streamsNamed(at.plan, name);
  const [only, ...more] = found;
  if (only === undefined)
    return unknownName(at, 'stream', name, [
      ...at.plan.streams.map((stream) => stream.name),
      ...unlisted(at.plan),
    ]);
  return more.length === 0
    ? ok(only)
    : ambiguousName(
        at,
        'streams',
        name,
        found.map((ref) => quoteStream(at.plan, ref)),
        'rename one first',
      );
}

/** The streams that a name means, by the first way of naming that any is named by. */
function streamsNamed(plan: Plan, name: string): readonly StreamRef[] {
  const text = plain(name);
  const known: readonly (readonly [string, StreamRef])[] = [
    ...plan.streams.map((stream) => [plain(stream.name), stream.id] as const),
    ...unlisted(plan).map((unknown) => [unknown, { unknown }] as const),
  ];
  const ways: readonly ((of: string) => boolean)[] = [
    (of) => of === text,
    (of) => of.toLowerCase() === text.toLowerCase(),
    (of) => slug(of) !== '' && slug(of) === slug(text),
  ];
  for (const way of ways) {
    const found = known.filter(([of]) => way(of));
    if (found.length > 0) return found.map(([, ref]) => ref);
  }
  return [];
}

/** Names of streams that chunks or handoffs use and the table lacks. */
function unlisted(plan: Plan): readonly string[] {
  const names = referencesIn(plan).flatMap((place) => place.names);
  const unknown = (name: Named) => (typeof name === 'object' && 'unknown' in name ? [name.unknown] : []);
  return [...new Set(names.flatMap(unknown))];
}
