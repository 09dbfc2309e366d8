import { columnsFor, columnsOf } from '../../notation/columns';
import { nextToken } from '../../notation/next-token';
import { readTypedTitle } from '../../notation/typed-title';
import { chunksOf, lookup, sameStream } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { withPhase } from '../parts/edit';
import { alreadyThere, gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Chunk, Phase, Plan, Result, Row, StreamRef } from '../../plan/types';

type Add = Extract<Command, { type: 'chunk.add' }>;

/**
 * A new chunk in the manner of its neighbours: behind the last card of its cell, with the next free id token if they
 * have tokens, its stream's skills, the barrier written out if they write it, a row if the phase has a table.
 */
export function addChunk(plan: Plan, command: Add): Result<Plan> {
  const phase = lookup(plan).phases.get(command.phase)?.phase;
  if (!phase) return gone('phase', 'The phase for the new chunk');
  if (lookup(plan).chunks.has(command.id)) return alreadyThere('chunk');
  const stream = command.stream ?? undefined;
  if (typeof stream === 'string' && !lookup(plan).streams.has(stream))
    return gone('stream', 'The stream for the new chunk');
  const neighbour = neighbourOf(plan, phase, stream);
  const read = readTypedTitle(command.title, undefined);
  if (!read.ok) return read;
  const token = read.value.token ?? nextToken(plan, neighbour, phase);
  const typed = readTypedTitle(command.title, token);
  if (!typed.ok) return typed;
  const columns = tableFor(plan, phase);
  const row: Row | undefined = columns && {
    ...(token !== undefined && { token }),
    title: typed.value.title,
    ...(stream !== undefined && { stream }),
    extra: [],
    columns,
  };
  const boxless = neighbour?.item === true && neighbour.done === undefined;
  const chunk: Chunk = {
    id: command.id,
    ...typed.value,
    ...(!boxless && { done: false }),
    ...(stream !== undefined && { stream }),
    ...(statesSkills(plan, phase, stream) && { skills: skillsFor(plan, stream) }),
    subtasks: [],
    extra: [],
    waitsForBarrier: phase !== plan.phases[0] && writesBarrier(plan, phase),
    dependsOn: [],
    ...(row && { row }),
    item: true,
  };
  return ok(withPhase(plan, phase.id, (old) => ({ ...old, chunks: placed(old.chunks, chunk, command) })));
}

function placed(chunks: readonly Chunk[], chunk: Chunk, { place }: Add): readonly Chunk[] {
  const anchor = place && ('after' in place ? place.after : place.before);
  const at = chunks.findIndex(({ id }) => id === anchor);
  const lastOfCell = chunks.findLastIndex((other) => sameStream(other.stream, chunk.stream));
  const index =
    place && at >= 0 ? ('after' in place ? at + 1 : at) : lastOfCell >= 0 ? lastOfCell + 1 : chunks.length;
  return [...chunks.slice(0, index), chunk, ...chunks.slice(index)];
}

/** The chunk whose manner a new one follows: the last of its cell, of its phase, of a phase before, or any. */
function neighbourOf(plan: Plan, phase: Phase, stream: StreamRef | undefined): Chunk | undefined {
  const before = plan.phases.slice(0, plan.phases.indexOf(phase)).flatMap(({ chunks }) => chunks);
  return (
    phase.chunks.findLast((chunk) => sameStream(chunk.stream, stream)) ??
    phase.chunks.at(-1) ??
    before.at(-1) ??
    chunksOf(plan)[0]
  );
}

/**
 * Columns of the row a new chunk gets: its phase's; in an empty phase those of the nearest one with chunks, those before
 * it first; in an empty plan the format's. Undefined where that phase has no table.
 */
function tableFor(plan: Plan, phase: Phase): readonly string[] | undefined {
  if (phase.columns || phase.chunks.length > 0) return columnsOf(phase);
  const has = ({ chunks }: Phase) => chunks.length > 0;
  const like = plan.phases.slice(0, plan.phases.indexOf(phase)).findLast(has) ?? plan.phases.find(has);
  return like ? columnsOf(like) : columnsFor(plan, phase);
}

/** Whether the items beside a new one have a field for skills; where there are none yet, it has. */
function statesSkills(plan: Plan, phase: Phase, stream: StreamRef | undefined): boolean {
  const phases = plan.phases.map((own) => ({ ...own, chunks: own.chunks.filter(({ item }) => item) }));
  const own = phases[plan.phases.indexOf(phase)];
  const like = own && neighbourOf({ ...plan, phases }, own, stream);
  return !like || like.skills !== undefined;
}

/** The skills of a new item: those of its stream, or none. */
const skillsFor = (plan: Plan, stream: StreamRef | undefined): readonly string[] =>
  (typeof stream === 'string' ? lookup(plan).streams.get(stream)?.skills : undefined) ?? [];

/** Whether chunks of a phase write the barrier out; an empty one follows the others. */
function writesBarrier(plan: Plan, phase: Phase): boolean {
  const like = phase.chunks.length > 0 ? phase.chunks : plan.phases.slice(1).flatMap(({ chunks }) => chunks);
  return like.filter(({ waitsForBarrier }) => waitsForBarrier).length * 2 > like.length;
}
