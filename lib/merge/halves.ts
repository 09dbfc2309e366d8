import { gaps } from '../compare/gaps';
import { mayBeOne } from '../compare/match-chunks';
import { mayPair, pair } from '../notation/pairing';
import { dependencyKey } from '../notation/references';
import { chunkOf, lookup } from '../plan/lookup';
import { withReferences } from '../plan/references-in';
import { compact } from './compact';
import type { Match } from '../compare/match';
import type { Chunk, ChunkId, Dependency, PhaseId, Plan } from '../plan/types';

/** Row and item that were one chunk in the base, and that a side words so that they are read as two. */
export interface Halves {
  readonly whole: ChunkId;
  readonly item: ChunkId;
  readonly row: ChunkId;
}

/** A side's plan with the halves of its chunks apart; the item has the id of the whole. */
export interface Apart {
  readonly plan: Plan;
  readonly halves: readonly Pick<Halves, 'item' | 'row'>[];
}

type Part = 'item' | 'row';
const has = (chunk: Chunk, part: Part): boolean => (part === 'item' ? chunk.item : chunk.row !== undefined);

/**
 * The chunks of the base that a side has as two: one half is known by its words, the other stands where it stood.
 * @param known ids of the base → those of the side
 */
export function halvesOf(base: Plan, side: Plan, known: Match): readonly Halves[] {
  const taken = new Set(known.values());
  return base.phases.flatMap(({ id, chunks }) => {
    const there = lookup(side).phases.get(known.get(id) as PhaseId)?.phase.chunks ?? [];
    return (['item', 'row'] as const).flatMap((lost): readonly Halves[] => {
      const isHalved = (chunk: Chunk) => {
        const half = chunkOf(side, known.get(chunk.id) as ChunkId);
        return chunk.item && chunk.row && half && there.includes(half) && !has(half, lost);
      };
      const isOther = (chunk: Chunk) => !taken.has(chunk.id) && !(chunk.item && chunk.row);
      const [own, others] = [chunks, there].map((list) => list.filter((chunk) => has(chunk, lost))) as [
        Chunk[],
        Chunk[],
      ];
      const places = gaps(
        own.map((chunk) =>
          isHalved(chunk) ? `half ${chunk.id}` : (known.get(chunk.id) ?? `gone ${chunk.id}`),
        ),
        others.map((chunk) => chunk.id),
      );
      return places.flatMap(({ from, to }) => {
        const wholes = from.flatMap((at) => own[at] ?? []).filter(isHalved);
        const halves = to.flatMap((at) => others[at] ?? []).filter(isOther);
        if (wholes.length !== halves.length) return [];
        return wholes.flatMap((whole, at): readonly Halves[] => {
          const [half, rest] = [halves[at] as Chunk, known.get(whole.id) as ChunkId];
          if (!mayPair(whole, half) || (lost === 'item' && !mayBeOne(whole, half))) return [];
          return [
            {
              whole: whole.id,
              ...(lost === 'item' ? { item: half.id, row: rest } : { item: rest, row: half.id }),
            },
          ];
        });
      });
    });
  });
}

/** A side's plan with its halves as one chunk, under the id of the item. What refers to the row still does. */
export function united(plan: Plan, halves: Apart['halves']): Plan {
  if (halves.length === 0) return plan;
  const rows = new Map(halves.map(({ item, row }) => [item, chunkOf(plan, row)]));
  const whole = (chunk: Chunk): Chunk => {
    const half = rows.get(chunk.id);
    if (!half) return chunk;
    return compact<Chunk>({
      ...chunk,
      row: half.row,
      stream: chunk.stream ?? half.stream,
      waitsForBarrier: chunk.waitsForBarrier || half.waitsForBarrier,
      dependsOn: [...chunk.dependsOn, ...half.dependsOn.filter((on) => !includes(chunk, on))],
    });
  };
  const gone = new Set(halves.map(({ row }) => row));
  return {
    ...plan,
    phases: plan.phases.map((phase) => ({
      ...phase,
      chunks: phase.chunks.filter(({ id }) => !gone.has(id)).map(whole),
    })),
  };
}

/**
 * A merged plan in which row and item that a side words as two stay two, unless they have come to read as one again: a
 * row that nobody touched keeps its words.
 */
export function parted(plan: Plan, sides: readonly Apart[]): Plan {
  const known = sides.flatMap(({ plan: side, halves }) =>
    halves.map(({ item, row }) => [item, { item: chunkOf(side, item), row: chunkOf(side, row) }] as const),
  );
  if (known.length === 0) return plan;
  const byItem = new Map([...known].reverse());
  const apart = (chunk: Chunk): readonly Chunk[] => {
    const { row, ...rest } = chunk;
    const { item, row: lone } = byItem.get(chunk.id) ?? {};
    if (!row || !item || !lone || !chunk.item || pair([row], [chunk])[0] !== undefined) return [chunk];
    const { token, title, issue, note, stream } = row;
    return [
      compact<Chunk>({
        ...lone,
        ...{ token, title, issue, note, stream },
        waitsForBarrier: chunk.waitsForBarrier && lone.waitsForBarrier,
        dependsOn: chunk.dependsOn.filter((on) => includes(lone, on)),
        row,
      }),
      {
        ...rest,
        waitsForBarrier: chunk.waitsForBarrier && (item.waitsForBarrier || !lone.waitsForBarrier),
        dependsOn: chunk.dependsOn.filter((on) => includes(item, on) || !includes(lone, on)),
      },
    ];
  };
  const phases = plan.phases.map((phase) => ({ ...phase, chunks: phase.chunks.flatMap(apart) }));
  const items = new Map(sides.flatMap(({ halves }) => halves.map(({ item, row }) => [row, item])));
  const there = new Set(phases.flatMap(({ chunks }) => chunks.map(({ id }) => id)));
  return withReferences({ ...plan, phases }, ({ names }) =>
    names.map((name) => (!there.has(name as ChunkId) && items.get(name as ChunkId)) || name),
  );
}

const includes = ({ dependsOn }: Chunk, on: Dependency): boolean =>
  dependsOn.some((own) => dependencyKey(own) === dependencyKey(on));
