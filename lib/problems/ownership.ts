import { isInside, isGlob, pathsMeet } from './globs';
import { ownedPaths } from './paths';
import type { Plan, Stream } from '../plan/types';

/** A path of each of two streams that can mean the same file. */
export interface Meeting {
  readonly inFirst: string;
  readonly inSecond: string;
}

/** Two streams that share paths, in the order of the table. */
export interface Shared {
  readonly first: Stream;
  readonly second: Stream;
  readonly meetings: readonly Meeting[];
}

interface Owned {
  readonly stream: Stream;
  readonly path: string;
}

interface Ownership {
  /** Streams that own a path or a folder it lies in. */
  readonly ownersOf: (path: string) => readonly Stream[];
  readonly shared: readonly Shared[];
}

const cache = new WeakMap<Plan['streams'], Ownership>();

/**
 * Who owns what, by the Owns cells. Plain paths are looked up folder by folder and only globs are tried one by one,
 * so that long lists of paths stay quick.
 */
export function ownership({ streams }: Plan): Ownership {
  const known = cache.get(streams);
  if (known) return known;
  const all = streams.flatMap((stream) => ownedPaths(stream.owns).map((path): Owned => ({ stream, path })));
  const globs = all.filter(({ path }) => isGlob(path));
  const plain = new Map<string, Owned[]>();
  for (const owned of all)
    if (!isGlob(owned.path)) {
      const there = plain.get(clean(owned.path));
      if (there) there.push(owned);
      else plain.set(clean(owned.path), [owned]);
    }
  const plainAbove = (path: string) => foldersOf(path).flatMap((folder) => plain.get(folder) ?? []);
  const built: Ownership = {
    ownersOf: (path) => [
      ...new Set(
        [...plainAbove(path), ...globs.filter((glob) => isInside(path, glob.path))].map(
          ({ stream }) => stream,
        ),
      ),
    ],
    shared: pairs(
      [
        ...all.flatMap((owned) =>
          isGlob(owned.path) ? [] : plainAbove(owned.path).map((above) => [owned, above] as const),
        ),
        ...globs.flatMap((glob) =>
          all
            .filter((owned) => owned !== glob && pathsMeet(owned.path, glob.path))
            .map((owned) => [owned, glob] as const),
        ),
      ],
      streams,
    ),
  };
  cache.set(streams, built);
  return built;
}

/** A path by its folders and name: `./src//api/` is `src/api`. */
export const clean = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');

/** A path and every folder it lies in, the outermost first. */
function foldersOf(path: string): readonly string[] {
  const parts = clean(path).split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Meetings by pair of streams, in the order of the table. */
function pairs(meetings: readonly (readonly [Owned, Owned])[], streams: Plan['streams']): readonly Shared[] {
  const rank = new Map(streams.map((stream, index) => [stream, index]));
  const placeOf = (stream: Stream): number => rank.get(stream) ?? 0;
  const found = new Map<string, Shared & { readonly meetings: Meeting[] }>();
  for (const [a, b] of meetings) {
    if (a.stream === b.stream) continue;
    const [first, second] = placeOf(a.stream) < placeOf(b.stream) ? [a, b] : [b, a];
    const key = `${first.stream.id} ${second.stream.id}`;
    const pair = found.get(key) ?? { first: first.stream, second: second.stream, meetings: [] };
    found.set(key, pair);
    const isKnown = pair.meetings.some(
      ({ inFirst, inSecond }) => inFirst === first.path && inSecond === second.path,
    );
    if (!isKnown) pair.meetings.push({ inFirst: first.path, inSecond: second.path });
  }
  return [...found.values()].sort(
    (a, b) => placeOf(a.first) - placeOf(b.first) || placeOf(a.second) - placeOf(b.second),
  );
}
