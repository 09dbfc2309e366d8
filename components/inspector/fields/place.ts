import { laneWords, streamTitle } from '@/lib/notation/names';
import type { Command } from '@/lib/plan/command';
import type { Chunk, PhaseId, Plan, StreamRef } from '@/lib/plan/types';

/** A stream as the value of a select: a table's stream by its id, another by its name, none by nothing. */
export const streamValue = (stream: StreamRef | undefined): string =>
  stream === undefined ? '' : typeof stream === 'string' ? stream : `?${stream.unknown}`;

/** What the chunks could be given: the plan's streams, the unknown ones they name, and none. */
export function streamOptions(plan: Plan, chunks: readonly Chunk[]) {
  const unknown = new Map(
    chunks.flatMap(({ stream }) =>
      typeof stream === 'object' ? [[streamValue(stream), stream] as const] : [],
    ),
  );
  return [
    ...plan.streams.map((stream) => ({ value: streamValue(stream.id), words: streamTitle(stream) })),
    ...[...unknown].map(([value, stream]) => ({ value, words: laneWords(plan, stream) })),
    { value: '', words: laneWords(plan, null) },
  ];
}

/** The commands that give the chunks a stream, each staying in its phase and place. */
export function toStream(plan: Plan, chunks: readonly Chunk[], value: string): readonly Command[] {
  const known = plan.streams.find((stream) => stream.id === value)?.id;
  const stream = known ?? (value.startsWith('?') ? { unknown: value.slice(1) } : null);
  const moving = new Set(chunks.map((chunk) => chunk.id));
  return plan.phases.flatMap((phase) => {
    const members = phase.chunks.filter((chunk) => moving.has(chunk.id)).map((chunk) => chunk.id);
    return members.length === 0 ? [] : [{ type: 'chunk.move', chunks: members, phase: phase.id, stream }];
  });
}

/** The command that moves the chunks to the end of a phase, each keeping its stream. */
export const toPhase = (chunks: readonly Chunk[], phase: PhaseId): readonly Command[] => [
  { type: 'chunk.move', chunks: chunks.map((chunk) => chunk.id), phase },
];

/** The value of a select whose chunks differ; no stream's name can be it. */
export const mixed = '*';

/** What all the chunks have in common; `mixed` where they differ. */
export function sharedBy(chunks: readonly Chunk[], value: (chunk: Chunk) => string): string {
  const [first, ...rest] = chunks.map(value);
  return first !== undefined && rest.every((other) => other === first) ? first : mixed;
}
