import { readStreamName } from '../../notation/stream-name';
import { lookup } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import type { Command } from '../../plan/command';
import type { Plan, Result, Stream, StreamId } from '../../plan/types';

const GONE = 'The stream is not in the plan any more.';

const withStream = (plan: Plan, id: StreamId, change: (stream: Stream) => Stream): Plan => ({
  ...plan,
  streams: plan.streams.map((stream) => (stream.id === id ? change(stream) : stream)),
});

/** Another name, in its row and wherever a cell or field is that whole name. Owned paths, skills and prose stay. */
export function renameStream(plan: Plan, command: Extract<Command, { type: 'stream.rename' }>): Result<Plan> {
  if (!lookup(plan).streams.has(command.stream)) return fail('unknown-stream', GONE);
  const name = readStreamName(plan, command.name, command.stream);
  return name.ok ? ok(withStream(plan, command.stream, (stream) => ({ ...stream, name: name.value }))) : name;
}
