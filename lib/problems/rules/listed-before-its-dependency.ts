import { quoteChunk } from '../../notation/names';
import { enumerate } from '../../notation/words';
import { chunkTargets } from '../../plan/graph';
import { waitMutually } from '../../plan/loops';
import type { Finding, Rule } from '../rule';
import type { Chunk, Phase, Plan } from '../../plan/types';

/** A chunk stands above one of its own phase that it waits for; agents work from top to bottom. */
export const listedBeforeItsDependency: Rule = {
  code: 'listed-before-its-dependency',
  severity: 'warning',
  find: (plan) =>
    plan.phases.flatMap((phase) => {
      const place = new Map(phase.chunks.map((chunk, index) => [chunk.id, index]));
      return phase.chunks.flatMap((chunk, index) => {
        const below = [...new Set(chunkTargets(chunk))]
          .flatMap((id) => place.get(id) ?? [])
          .filter((target) => target > index)
          .sort((a, b) => a - b)
          .flatMap((target) => phase.chunks[target] ?? []);
        return told(plan, phase, chunk, below);
      });
    }),
  crowd: (count, total) =>
    `${count} of ${total} chunks are listed before something they wait for; list what comes first above.`,
};

function told(plan: Plan, phase: Phase, chunk: Chunk, below: readonly Chunk[]): readonly Finding[] {
  // In a ring no order is right; that is a problem of its own.
  const targets = below.filter((target) => !waitMutually(plan, target.id, chunk.id));
  const last = targets[targets.length - 1];
  if (!last) return [];
  const finding = {
    message: `${quoteChunk(chunk)} is listed before ${enumerate(targets.map(quoteChunk))}, which it waits for; move it below.`,
    at: [chunk.id, ...targets.map(({ id }) => id)],
  };
  // Without an item, a chunk can only follow one that has a row as well.
  if (!chunk.item && !last.row) return [finding];
  const move = {
    type: 'chunk.move',
    chunks: [chunk.id],
    phase: phase.id,
    place: { after: last.id },
  } as const;
  return [{ ...finding, fixes: [{ title: `Move it below ${quoteChunk(last)}`, commands: [move] }] }];
}
