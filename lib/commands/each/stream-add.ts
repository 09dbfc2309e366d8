import { speaksOfStreams } from '../../notation/columns';
import { inOneLine } from '../../notation/plain';
import { readStreamName } from '../../notation/stream-name';
import { isNone } from '../../notation/values';
import { lookup } from '../../plan/lookup';
import { withReferences } from '../../plan/references-in';
import { ok } from '../../plan/types';
import { alreadyThere } from '../parts/gone';
import { withStreamColumns } from '../parts/stream-columns';
import type { Command } from '../../plan/command';
import type { Plan, Result, Stream } from '../../plan/types';

/**
 * A new stream behind the others. With `adopt`, every chunk without a stream joins it. The first stream of a plan that
 * said nothing of streams brings the Stream column along.
 */
export function addStream(plan: Plan, command: Extract<Command, { type: 'stream.add' }>): Result<Plan> {
  const name = readStreamName(plan, command.name);
  if (!name.ok) return name;
  if (lookup(plan).streams.has(command.id)) return alreadyThere('stream');
  const stream: Stream = {
    id: command.id,
    name: name.value,
    responsibility: inOneLine(command.responsibility ?? ''),
    owns: inOneLine(command.owns ?? ''),
    skills: (command.skills ?? []).map(inOneLine).filter((skill) => !isNone(skill)),
    extra: [],
  };
  const bare = { ...plan, streams: [...plan.streams, stream] };
  const grown = speaksOfStreams(plan) ? bare : withStreamColumns(bare);
  if (command.adopt !== true) return ok(grown);
  return ok(
    withReferences(grown, ({ as, of, names }) =>
      (as === 'stream' || as === 'row') && of.stream === undefined ? [stream.id] : names,
    ),
  );
}
