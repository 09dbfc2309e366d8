import { assignStreams } from '../assign-streams';
import { withCells } from '../cells';
import { lookup } from '../lookup';
import { speaksOfStreams, withStreamColumns } from '../stream-columns';
import { readStreamName } from '../stream-name';
import { fail, ok } from '../types';
import { isNone } from '../values';
import type { Command } from '../command';
import type { Plan, Result, Stream, StreamId } from '../types';

const GONE = 'The stream is not in the plan any more.';

/**
 * A new stream behind the others. With `adopt`, every chunk without a stream joins it. The first stream of a plan that
 * said nothing of streams brings the Stream column along.
 */
export function addStream(plan: Plan, command: Extract<Command, { type: 'stream.add' }>): Result<Plan> {
  const name = readStreamName(plan, command.name);
  if (!name.ok) return name;
  if (lookup(plan).streams.has(command.id))
    return fail('known-id', 'A stream with this id is in the plan already.');
  const stream: Stream = {
    id: command.id,
    name: name.value,
    responsibility: inOneLine(command.responsibility ?? ''),
    owns: inOneLine(command.owns ?? ''),
    skills: command.skills ?? [],
    extra: [],
  };
  const bare = { ...plan, streams: [...plan.streams, stream] };
  const grown = speaksOfStreams(plan) ? bare : withStreamColumns(bare);
  if (command.adopt !== true) return ok(grown);
  return ok(assignStreams(grown, (chunk) => (chunk.stream === undefined ? stream.id : chunk.stream)));
}

/** Another name, in its row and wherever a cell or field is that whole name. Owned paths, skills and prose stay. */
export function renameStream(plan: Plan, command: Extract<Command, { type: 'stream.rename' }>): Result<Plan> {
  if (!lookup(plan).streams.has(command.stream)) return fail('unknown-stream', GONE);
  const name = readStreamName(plan, command.name, command.stream);
  return name.ok ? ok(withStream(plan, command.stream, (stream) => ({ ...stream, name: name.value }))) : name;
}

/** What a stream answers for, what it owns, the skills its agent loads. */
export function editStream(plan: Plan, command: Extract<Command, { type: 'stream.edit' }>): Result<Plan> {
  if (!lookup(plan).streams.has(command.stream)) return fail('unknown-stream', GONE);
  const { responsibility, owns, skills, cells = {} } = command;
  const labels = [...new Set(plan.streams.flatMap(({ extra }) => extra.map(({ label }) => label)))];
  const extra = withCells(lookup(plan).streams.get(command.stream)?.extra ?? [], cells, labels);
  if (!extra.ok) return extra;
  return ok(
    withStream(plan, command.stream, (stream) => ({
      ...stream,
      extra: extra.value,
      ...(responsibility !== undefined && { responsibility: inOneLine(responsibility) }),
      ...(owns !== undefined && { owns: inOneLine(owns) }),
      ...(skills && { skills: skills.map(inOneLine).filter((skill) => !isNone(skill)) }),
    })),
  );
}

/** Another place in the table, and so another lane. */
export function moveStream(
  plan: Plan,
  { stream, index }: Extract<Command, { type: 'stream.move' }>,
): Result<Plan> {
  const own = lookup(plan).streams.get(stream);
  if (!own) return fail('unknown-stream', GONE);
  const others = plan.streams.filter(({ id }) => id !== stream);
  return ok({ ...plan, streams: [...others.slice(0, index), own, ...others.slice(index)] });
}

const inOneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

const withStream = (plan: Plan, id: StreamId, change: (stream: Stream) => Stream): Plan => ({
  ...plan,
  streams: plan.streams.map((stream) => (stream.id === id ? change(stream) : stream)),
});
