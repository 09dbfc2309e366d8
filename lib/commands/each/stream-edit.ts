import { inOneLine } from '../../notation/plain';
import { isNone } from '../../notation/values';
import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { withCells } from '../parts/cells';
import { withStream } from '../parts/edit';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** What a stream answers for, what it owns, the skills its agent loads. */
export function editStream(plan: Plan, command: Extract<Command, { type: 'stream.edit' }>): Result<Plan> {
  const own = lookup(plan).streams.get(command.stream);
  if (!own) return gone('stream');
  const { responsibility, owns, skills, cells = {} } = command;
  const labels = [...new Set(plan.streams.flatMap(({ extra }) => extra.map(({ label }) => label)))];
  const extra = withCells(own.extra, cells, labels);
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
