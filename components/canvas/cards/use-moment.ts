import { useMemo } from 'react';
import { graph } from '@/lib/plan/graph';
import { isChunkId } from '@/lib/plan/lookup';
import type { ChunkId, EntityId, Plan } from '@/lib/plan/types';
import { related } from './lit';
import type { Moment } from './nodes';

interface Options {
  readonly plan: Plan;
  readonly selection: readonly EntityId[];
  readonly hovered: ChunkId | undefined;
  readonly active: ChunkId | undefined;
  readonly lifted: readonly ChunkId[] | undefined;
  readonly landing: readonly ChunkId[];
  readonly refused: ReadonlySet<ChunkId>;
  readonly loop: readonly ChunkId[];
  readonly aimed: ChunkId | undefined;
}

const nobody: ReadonlySet<ChunkId> = new Set();

/** What the moment says about cards: who is selected, lit, held, out of reach. */
export function useMoment(options: Options): {
  readonly moment: Moment;
  /** The chunk that is looked at: hovered, else selected last. */
  readonly focus: ChunkId | undefined;
} {
  const { plan, selection, hovered, active, lifted, landing, refused, loop, aimed } = options;
  const last = selection.at(-1);
  const focus = hovered ?? (last && isChunkId(last) ? last : undefined);
  const lit = useMemo(() => {
    if (!focus) return nobody;
    const { waitsFor, unblocks } = graph(plan);
    const alone = !waitsFor.get(focus)?.length && !unblocks.get(focus)?.length;
    return alone ? nobody : related(plan, focus);
  }, [plan, focus]);
  const moment = useMemo<Moment>(
    () => ({
      selected: new Set(selection),
      lit,
      lifted: new Set(lifted),
      landing: new Set(landing),
      looped: new Set(loop),
      refused,
      aimed,
      active,
    }),
    [selection, lit, lifted, landing, loop, refused, aimed, active],
  );
  return { moment, focus };
}
