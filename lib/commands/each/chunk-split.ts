import { chunkTitle } from '../../notation/names';
import { nextToken } from '../../notation/next-token';
import { readTypedTitle } from '../../notation/typed-title';
import { quoted } from '../../notation/words';
import { lookup } from '../../plan/lookup';
import { withReferences } from '../../plan/references-in';
import { fail, ok } from '../../plan/types';
import { withPhase } from '../parts/edit';
import { alreadyThere, gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Chunk, Plan, Result, Row } from '../../plan/types';

/**
 * Makes some of a chunk's sub-tasks a chunk of their own, directly behind it: in its lane, with its skills, waiting for
 * what it waits for. Who waits for the whole waits for both parts.
 */
export function splitChunk(plan: Plan, command: Extract<Command, { type: 'chunk.split' }>): Result<Plan> {
  const { chunks } = lookup(plan);
  const place = chunks.get(command.chunk);
  if (!place) return gone('chunk', 'The chunk to split');
  if (chunks.has(command.id)) return alreadyThere('chunk');
  const { chunk, phase } = place;
  const going = new Set(command.subtasks);
  if (going.size === 0 || command.subtasks.some((at) => chunk.subtasks[at] === undefined))
    return fail(
      'no-subtask',
      `${quoted(chunkTitle(chunk))} has ${chunk.subtasks.length} sub-tasks; choose which of them become a chunk.`,
    );
  const read = readTypedTitle(command.title, undefined);
  if (!read.ok) return read;
  const token = read.value.token ?? nextToken(plan, chunk);
  const named = readTypedTitle(command.title, token);
  if (!named.ok) return named;
  const part = partOf(chunk, { ...named.value, id: command.id }, going);
  const rest = { ...chunk, subtasks: chunk.subtasks.filter((_, at) => !going.has(at)) };
  const split = withPhase(plan, phase.id, (own) => ({
    ...own,
    chunks: own.chunks.flatMap((other) => (other === chunk ? [rest, part] : [other])),
  }));
  return ok(
    withReferences(split, ({ as, names }) =>
      as === 'dependsOn' && names.includes(chunk.id) ? [...names, part.id] : names,
    ),
  );
}

function partOf(
  chunk: Chunk,
  { id, ...named }: { readonly id: Chunk['id']; readonly token?: string; readonly title: string },
  going: ReadonlySet<number>,
): Chunk {
  const { stream, skills, done, waitsForBarrier, dependsOn, row } = chunk;
  return {
    id,
    ...named,
    ...(done !== undefined && { done: false }),
    ...(stream !== undefined && { stream }),
    ...(skills && { skills }),
    subtasks: chunk.subtasks.filter((_, at) => going.has(at)),
    extra: [],
    waitsForBarrier,
    dependsOn,
    ...(row && { row: partRow(row, named) }),
    item: true,
  };
}

const partRow = (
  { stream, columns }: Row,
  { token, title }: { readonly token?: string; readonly title: string },
): Row => ({
  ...(token !== undefined && { token }),
  title,
  ...(stream !== undefined && { stream }),
  extra: [],
  columns,
});
