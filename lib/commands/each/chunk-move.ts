import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { withPhase } from '../parts/edit';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Chunk, Phase, Plan, Result, StreamRef } from '../../plan/types';

type Move = Extract<Command, { type: 'chunk.move' }>;

/**
 * Moves chunks to a phase, a stream, a place in the order. They go as one, in plan order; row and item go along,
 * and the written-out barrier means the phase before wherever they stand.
 */
export function moveChunks(plan: Plan, command: Move): Result<Plan> {
  const { phases, chunks, streams } = lookup(plan);
  const target = phases.get(command.phase)?.phase;
  if (!target) return gone('phase', 'The phase to move to');
  if (command.chunks.some((id) => !chunks.has(id))) return gone('chunk', 'A chunk to be moved');
  if (typeof command.stream === 'string' && !streams.has(command.stream))
    return gone('stream', 'The stream to move to');

  const moving = new Set(command.chunks);
  const moved = plan.phases
    .flatMap((phase) => phase.chunks.filter((chunk) => moving.has(chunk.id)))
    .map((chunk) => (command.stream === undefined ? chunk : withStream(chunk, command.stream)));
  const byId = new Map(moved.map((chunk) => [chunk.id, chunk]));
  const stays = ({ id }: Chunk) =>
    !moving.has(id) || (command.place === undefined && chunks.get(id)?.phase.id === target.id);

  const taken = plan.phases.map((phase): Phase => {
    if (!phase.chunks.some(({ id }) => moving.has(id))) return phase;
    return { ...phase, chunks: phase.chunks.filter(stays).map((chunk) => byId.get(chunk.id) ?? chunk) };
  });
  const arriving = moved.filter((chunk) => !stays(chunk));
  return ok(
    withPhase({ ...plan, phases: taken }, target.id, (phase) => {
      const at = insertionIndex(phase, target, command);
      return { ...phase, chunks: [...phase.chunks.slice(0, at), ...arriving, ...phase.chunks.slice(at)] };
    }),
  );
}

/** Where the moved chunks go among those that stay; a place named by a moved chunk means its nearest neighbour. */
function insertionIndex(staying: Phase, before: Phase, { place }: Move): number {
  if (!place) return staying.chunks.length;
  const anchor = 'after' in place ? place.after : place.before;
  const ids = staying.chunks.map(({ id }) => id);
  const direct = ids.indexOf(anchor);
  if (direct >= 0) return 'after' in place ? direct + 1 : direct;
  const was = before.chunks.findIndex(({ id }) => id === anchor);
  if (was < 0) return staying.chunks.length;
  const above = before.chunks.slice(0, was).findLast(({ id }) => ids.includes(id));
  return above ? ids.indexOf(above.id) + 1 : 0;
}

function withStream(chunk: Chunk, stream: StreamRef | null): Chunk {
  const { stream: _own, row, ...rest } = chunk;
  const named = stream === null ? {} : { stream };
  if (!row) return { ...rest, ...named };
  const { stream: _rows, ...cells } = row;
  return { ...rest, ...named, row: { ...cells, ...named } };
}
