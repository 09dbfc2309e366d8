import { inOneLine } from '../../notation/plain';
import { isNone } from '../../notation/values';
import { lookup } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { withCells } from '../parts/cells';
import type { Command } from '../../plan/command';
import type { Plan, Result, Stream, StreamId } from '../../plan/types';

const GONE = 'The stream is not in the plan any more.';

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

const withStream = (plan: Plan, id: StreamId, change: (stream: Stream) => Stream): Plan => ({
  ...plan,
  streams: plan.streams.map((stream) => (stream.id === id ? change(stream) : stream)),
});
