import { chunkOf, lookup, phaseOf, streamName } from '../plan/lookup';
import { plain } from '../plan/plain';
import type { ChunkId, Command, Dependency, PhaseId, Plan } from '../plan/types';

/**
 * A step in words, as said in the undo menu and to screen readers: "Move Token refresh to api, Phase 3".
 * `plan` is the plan before it.
 */
export function describe(plan: Plan, commands: readonly Command[]): string {
  const [first, second] = commands;
  if (!first) return 'Change nothing';
  if (commands.length === 1) return describeOne(plan, first);
  if (
    first.type === 'dependency.remove' &&
    second?.type === 'dependency.add' &&
    commands.length === 2 &&
    first.chunk === second.chunk
  )
    return `Let ${chunk(plan, first.chunk)} wait for ${waited(plan, second.on)} instead of ${waited(plan, first.on)}`;
  return `${describeOne(plan, first)}, and ${commands.length - 1} more`;
}

function describeOne(plan: Plan, command: Command): string {
  switch (command.type) {
    case 'chunk.move':
      return `Move ${chunks(plan, command.chunks)} ${destination(plan, command)}`;
    case 'chunk.tick':
      return `${command.done ? 'Tick' : 'Untick'} ${chunk(plan, command.chunk)}`;
    case 'dependency.add':
      return `Let ${chunk(plan, command.chunk)} wait for ${waited(plan, command.on)}`;
    case 'dependency.remove':
      return `Let ${chunk(plan, command.chunk)} no longer wait for ${waited(plan, command.on)}`;
  }
}

const chunk = (plan: Plan, id: ChunkId): string => plain(chunkOf(plan, id)?.title ?? 'a chunk');

function chunks(plan: Plan, ids: readonly ChunkId[]): string {
  const [only, ...more] = ids;
  return only && more.length === 0 ? chunk(plan, only) : `${ids.length} chunks`;
}

const phase = (plan: Plan, id: PhaseId): string => {
  const found = lookup(plan).phases.get(id)?.phase;
  return found ? `Phase ${found.number}` : 'another phase';
};

function destination(
  plan: Plan,
  { chunks: ids, phase: to, stream }: Extract<Command, { type: 'chunk.move' }>,
): string {
  const lane = stream === undefined ? undefined : stream === null ? 'no stream' : streamName(plan, stream);
  const isThere = ids.every((id) => phaseOf(plan, id)?.id === to);
  if (lane === undefined) return isThere ? `within ${phase(plan, to)}` : `to ${phase(plan, to)}`;
  const changesLane = ids.some((id) => chunkLane(plan, id) !== lane);
  if (isThere && !changesLane) return `within ${lane}, ${phase(plan, to)}`;
  if (isThere) return `to ${lane}`;
  return `to ${lane}, ${phase(plan, to)}`;
}

function chunkLane(plan: Plan, id: ChunkId): string {
  const stream = chunkOf(plan, id)?.stream;
  return stream === undefined ? 'no stream' : streamName(plan, stream);
}

function waited(plan: Plan, on: Dependency): string {
  if (on.on === 'chunk') return chunk(plan, on.chunk);
  return on.on === 'phase' ? phase(plan, on.phase) : `“${on.text}”`;
}
