import { chunkWords, phaseNumber } from '../notation/names';
import { isPhaseId, lookup, streamName } from '../plan/lookup';
import { chunksNamed } from './chunk-names';
import { isAutomatic } from './readers';
import { readCommand } from './read-command';
import { commandTable } from './table';
import type { Command } from '../plan/command';
import type { ChunkId, Dependency, PhaseId, Plan, StreamRef, When } from '../plan/types';
import type { Automatic, Kind, Kinds } from './kinds';

/**
 * A command as `readCommand` takes it, with names of the plan in the place of ids; undefined where no names mean the
 * same. Chunks go by id token or title, or, where those are not theirs alone, by their place in their phase.
 */
export function writeCommand(plan: Plan, command: Command): Readonly<Record<string, unknown>> | undefined {
  return [named(plan), placed(plan)]
    .map((chunk) => written(plan, command, chunk))
    .find((json) => {
      const read = readCommand(plan, json);
      return read.ok && JSON.stringify(bare(read.value)) === JSON.stringify(bare(command));
    });
}

/** How a chunk is written. */
type ChunkName = (id: ChunkId) => unknown;

const named =
  (plan: Plan): ChunkName =>
  (id) => {
    const chunk = lookup(plan).chunks.get(id)?.chunk;
    const names = [chunk?.token, chunk?.row?.token, chunk?.title, chunkWords(chunk)];
    const own = names.find((name) => name !== undefined && chunksNamed(plan, name).join() === id);
    return own ?? placed(plan)(id);
  };

const placed =
  (plan: Plan): ChunkName =>
  (id) => {
    const at = lookup(plan).chunks.get(id);
    return at && { phase: at.phase.number, nth: at.phase.chunks.indexOf(at.chunk) + 1 };
  };

function written(plan: Plan, command: Command, chunk: ChunkName): Readonly<Record<string, unknown>> {
  const given = command as unknown as Readonly<Record<string, unknown>>;
  const all = writers(plan, chunk);
  const fields = Object.entries(commandTable.get(command.type)?.fields ?? {});
  return Object.fromEntries([
    ['type', command.type],
    ...fields.flatMap(([name, { kind }]) => {
      const value = given[name];
      if (value === undefined || isAutomatic(kind)) return [];
      const write = all[kind as Written] as ((value: never) => unknown) | undefined;
      return [[name, write ? write(value as never) : value] as const];
    }),
  ]);
}

/** A command without what is filled in, its fields in the table's order. */
function bare(command: Command): readonly unknown[] {
  const given = command as unknown as Readonly<Record<string, unknown>>;
  const fields = Object.entries(commandTable.get(command.type)?.fields ?? {});
  return [
    command.type,
    ...fields.map(([name, { kind }]) => (isAutomatic(kind) ? null : (given[name] ?? null))),
  ];
}

/** Kinds whose values hold ids, or count in another way. */
type Written = Exclude<
  Kind,
  | Automatic
  | 'mark'
  | 'phaseIndex'
  | 'streamIndex'
  | 'subtasks'
  | 'cells'
  | 'chunkCells'
  | 'chunkFields'
  | 'text'
  | 'textOrNull'
  | 'names'
  | 'namesOrNull'
  | 'yesOrNo'
  | 'references'
  | 'keepOrDelete'
>;

function writers(plan: Plan, chunk: ChunkName): { readonly [K in Written]: (value: Kinds[K]) => unknown } {
  const phase = (id: PhaseId) => phaseNumber(lookup(plan).phases.get(id)?.phase);
  const lane = (ref: StreamRef | null) => ref && streamName(plan, ref);
  const lanes = (refs: readonly StreamRef[] | 'all') => (refs === 'all' ? refs : refs.map(lane));
  const dependency = (on: Dependency) =>
    on.on === 'chunk' ? chunk(on.chunk) : on.on === 'phase' ? phase(on.phase) : on.text;
  return {
    chunk,
    chunks: (ids) => ids.map(chunk),
    phase,
    phaseToGoTo: phase,
    stream: lane,
    heir: lane,
    lane,
    handoff: (id) => plan.handoffs.findIndex((handoff) => handoff.id === id) + 1,
    senders: lanes,
    receivers: lanes,
    when: (when: When) =>
      'text' in when ? when : { [when.verb]: isPhaseId(when.of) ? phase(when.of) : chunk(when.of) },
    dependency,
    writtenDependency: dependency,
    place: (place) => ('after' in place ? { after: chunk(place.after) } : { before: chunk(place.before) }),
    nth: (place) => place + 1,
    numbers: (places) => places.map((place) => place + 1),
  };
}
