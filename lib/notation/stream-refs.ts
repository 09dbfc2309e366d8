import { plain } from './plain';
import { isNone } from './values';
import type { Stream, StreamRef } from '../plan/types';

/** Reads a name as a reference: the stream so written, else the one that differs by case alone, else an unknown. */
export type ReadStream = (name: string) => StreamRef | undefined;

/** A reader for the names of a plan's streams. None is undefined. */
export function streamReader(streams: readonly Stream[]): ReadStream {
  const exact = new Map<string, StreamRef>();
  const folded = new Map<string, StreamRef>();
  for (const { id, name } of streams) {
    const words = plain(name);
    if (!exact.has(words)) exact.set(words, id);
    if (!folded.has(words.toLowerCase())) folded.set(words.toLowerCase(), id);
  }
  return (name) => {
    const words = plain(name);
    if (isNone(words)) return undefined;
    return exact.get(words) ?? folded.get(words.toLowerCase()) ?? { unknown: words };
  };
}

/** The names in a From or To cell: one, or several split by `,` `+` `&`. */
export function readStreams(read: ReadStream, value: string): readonly StreamRef[] {
  const whole = read(value);
  if (typeof whole === 'string') return [whole];
  return value.split(/[,+&]/).flatMap((name) => read(name) ?? []);
}
