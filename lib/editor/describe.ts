import {
  chunkName,
  chunkNames,
  endNames,
  handoffName,
  laneName,
  phaseName,
  waitedName,
} from '../notation/names';
import { signFor, stateOfSign, stateWords } from '../notation/signs';
import { chunkFields, phaseFields, streamFields } from '../plan/fields';
import { chunkOf, phaseOf } from '../plan/lookup';
import type { Command } from '../plan/command';
import type { Field } from '../plan/fields';
import type { Plan } from '../plan/types';

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
    return `Let ${chunkName(plan, first.chunk)} wait for ${waitedName(plan, second.on)} instead of ${waitedName(plan, first.on)}`;
  return `${describeOne(plan, first)}, and ${commands.length - 1} more`;
}

function describeOne(plan: Plan, command: Command): string {
  switch (command.type) {
    case 'chunk.move':
      return `Move ${chunkNames(plan, command.chunks)} ${destination(plan, command)}`;
    case 'chunk.tick':
      return `${command.done ? 'Tick' : 'Untick'} ${chunkName(plan, command.chunk)}`;
    case 'chunk.mark':
      return `Mark ${chunkName(plan, command.chunk)} ${markWords(plan, command.mark)}`;
    case 'chunk.add':
      return `Add ${command.title.trim() || 'a chunk'} to ${phaseName(plan, command.phase)}`;
    case 'chunk.rename':
      return `Rename ${chunkName(plan, command.chunk)} to ${command.title.trim()}`;
    case 'chunk.edit':
      return `Change the ${editedFields(command)} of ${chunkName(plan, command.chunk)}`;
    case 'chunk.delete':
      return `Delete ${chunkNames(plan, command.chunks)}`;
    case 'chunk.complete':
      return `Add the ${chunkOf(plan, command.chunk)?.item ? 'table row' : 'checklist item'} of ${chunkName(plan, command.chunk)}`;
    case 'chunk.join':
      return `Join the row ${chunkName(plan, command.row)} and the item ${chunkName(plan, command.item)}`;
    case 'chunk.duplicate':
      return `Duplicate ${chunkName(plan, command.chunk)}`;
    case 'chunk.split':
      return `Split ${command.title.trim() || 'a chunk'} off ${chunkName(plan, command.chunk)}`;
    case 'chunk.merge':
      return `Merge ${chunkName(plan, command.other)} into ${chunkName(plan, command.chunk)}`;
    case 'subtask.tick':
      return `${command.done ? 'Tick' : 'Untick'} a sub-task of ${chunkName(plan, command.chunk)}`;
    case 'check.tick':
      return `${command.done ? 'Tick' : 'Untick'} a check of ${phaseName(plan, command.phase)}`;
    case 'subtask.mark':
      return `Mark a sub-task of ${chunkName(plan, command.chunk)} ${markWords(plan, command.mark)}`;
    case 'table.add':
      return `List all chunks of ${phaseName(plan, command.phase)} in its table`;
    case 'dependency.add':
      return `Let ${chunkName(plan, command.chunk)} wait for ${waitedName(plan, command.on)}`;
    case 'dependency.remove':
      return `Let ${chunkName(plan, command.chunk)} no longer wait for ${waitedName(plan, command.on)}`;
    case 'stream.add':
      return `Add stream ${command.name.trim()}`;
    case 'stream.rename':
      return `Rename stream ${laneName(plan, command.stream)} to ${command.name.trim()}`;
    case 'stream.edit':
      return `Change the ${editedFields(command)} of stream ${laneName(plan, command.stream)}`;
    case 'stream.move':
      return `Move stream ${laneName(plan, command.stream)} to place ${command.index + 1}`;
    case 'stream.delete':
      return `Delete stream ${laneName(plan, command.stream)}`;
    case 'streams.drop':
      return 'Make it a plan without streams';
    case 'phase.add':
      return `Add phase ${command.name.trim()}`.trimEnd();
    case 'phase.edit':
      return `Change the ${editedFields(command)} of ${phaseName(plan, command.phase)}`;
    case 'phase.move':
      return `Move ${phaseName(plan, command.phase)} to place ${command.index + 1}`;
    case 'phase.delete':
      return `Delete ${phaseName(plan, command.phase)}${command.chunks === 'delete' ? ' with its chunks' : ''}`;
    case 'handoff.add':
      return `Add a handoff ${endNames(plan, command)}`;
    case 'handoff.edit':
      return `Change ${handoffName(plan, command.handoff)}`;
    case 'handoff.expand':
      return `Name each stream that gets ${handoffName(plan, command.handoff)}`;
    case 'handoff.delete':
      return `Delete ${handoffName(plan, command.handoff)}`;
    case 'plan.status':
      return `Set the status to ${command.status.trim()}`;
  }
}

/** `as in progress`, or `with [%]`. */
function markWords(plan: Plan, mark: string): string {
  const sign = signFor(plan, mark) ?? mark;
  const state = stateOfSign(sign);
  return state === 'other' ? `with [${sign}]` : `as ${stateWords(state)}`;
}

type Edit = Extract<Command, { type: 'chunk.edit' | 'stream.edit' | 'phase.edit' }>;

/** What an editing command can set, by its key, beside what several entities have. */
const tables: Readonly<Record<Edit['type'], Readonly<Record<string, Field | undefined>>>> = {
  'chunk.edit': chunkFields,
  'stream.edit': streamFields,
  'phase.edit': phaseFields,
};
const others: Readonly<Record<string, string | undefined>> = {
  summary: 'summary in the table',
  fields: 'other fields',
  cells: 'other cells',
};

/** The fields that an editing command sets, in its own order: "outcome and skills". */
const editedFields = (command: Edit): string =>
  Object.keys(command)
    .flatMap((key) => tables[command.type][key]?.label ?? others[key] ?? [])
    .join(' and ') || 'fields';

function destination(plan: Plan, command: Extract<Command, { type: 'chunk.move' }>): string {
  const { chunks, phase: to, stream } = command;
  const isThere = chunks.every((id) => phaseOf(plan, id)?.id === to);
  const phase = phaseName(plan, to);
  if (stream === undefined) return isThere ? `within ${phase}` : `to ${phase}`;
  const lane = laneName(plan, stream);
  if (!isThere) return `to ${lane}, ${phase}`;
  const changesLane = chunks.some((id) => laneName(plan, chunkOf(plan, id)?.stream) !== lane);
  return changesLane ? `to ${lane}` : `within ${lane}, ${phase}`;
}
