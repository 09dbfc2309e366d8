import { readStreamName } from '../../notation/stream-name';
import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { withStream } from '../parts/edit';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Another name, in its row and wherever a cell or field is that whole name. Owned paths, skills and prose stay. */
export function renameStream(plan: Plan, command: Extract<Command, { type: 'stream.rename' }>): Result<Plan> {
  if (!lookup(plan).streams.has(command.stream)) return gone('stream');
  const name = readStreamName(plan, command.name, command.stream);
  return name.ok ? ok(withStream(plan, command.stream, (stream) => ({ ...stream, name: name.value }))) : name;
}
