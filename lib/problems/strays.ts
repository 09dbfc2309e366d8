import { pathsMeet } from './globs';
import { clean, ownership } from './ownership';
import { ownedPaths } from './paths';
import { writtenPaths } from './written-paths';
import type { Chunk, Phase, Plan, SpecContext, Stream } from '../plan/types';

/** A path that a chunk of a stream writes although the stream does not own it. */
export interface Stray {
  readonly chunk: Chunk;
  readonly phase: Phase;
  readonly stream: Stream;
  readonly path: string;
  /** Who owns it; undefined: nobody. */
  readonly owner?: Stream;
  /** Others of the phase that write it too, on other streams, where nobody owns it. */
  readonly rivals: readonly Chunk[];
  /** Whether all that the chunk writes has this owner: then it may be on the wrong stream. */
  readonly isAll: boolean;
}

const cache = new WeakMap<Plan, { readonly context: SpecContext; readonly found: readonly Stray[] }>();

/**
 * What chunks write outside of what their streams own, each path of a chunk once. What is done writes no more. A glob
 * that can meet what the stream owns is its own.
 */
export function strays(plan: Plan, context: SpecContext): readonly Stray[] {
  const known = cache.get(plan);
  if (known?.context === context) return known.found;
  const streams = new Map(plan.streams.map((stream) => [stream.id, stream]));
  const { ownersOf } = ownership(plan);
  const written = writtenPaths(plan, context);
  const found = plan.phases.flatMap((phase) => {
    const all = phase.chunks.flatMap((chunk) => {
      const stream = typeof chunk.stream === 'string' && !chunk.done ? streams.get(chunk.stream) : undefined;
      if (!stream) return [];
      const own = ownedPaths(stream.owns);
      const paths = (written.get(chunk.id) ?? []).map((path) => ({ path, owner: ownersOf(path)[0] }));
      return paths
        .filter(({ path }) => !own.some((other) => pathsMeet(path, other)))
        .map(({ path, owner }) => {
          const isAll = paths.every((other) => other.owner === owner);
          return { chunk, phase, stream, path, owner, isAll };
        });
    });
    const unowned = new Map<string, typeof all>();
    for (const stray of all)
      if (!stray.owner) {
        const key = clean(stray.path);
        unowned.set(key, [...(unowned.get(key) ?? []), stray]);
      }
    return all.map(({ owner, ...stray }): Stray => {
      if (owner) return { ...stray, owner, rivals: [] };
      const others = unowned.get(clean(stray.path)) ?? [];
      return {
        ...stray,
        rivals: others.filter(({ stream }) => stream !== stray.stream).map(({ chunk }) => chunk),
      };
    });
  });
  cache.set(plan, { context, found });
  return found;
}
