import { lookup, sameStream } from '../lookup';
import { readStreamName } from '../stream-name';
import { fail, ok } from '../types';
import { isNone } from '../values';
import type { Command } from '../command';
import type { Chunk, Handoff, Plan, Result, Row, Stream, StreamId, StreamRef } from '../types';

const GONE = 'The stream is not in the plan any more.';

/** A new stream behind the others. With `adopt`, every chunk without a stream joins it. */
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
  const grown = { ...plan, streams: [...plan.streams, stream] };
  if (command.adopt !== true) return ok(grown);
  return ok(withStreams(grown, (chunk) => (chunk.stream === undefined ? stream.id : chunk.stream)));
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
  const { responsibility, owns, skills } = command;
  return ok(
    withStream(plan, command.stream, (stream) => ({
      ...stream,
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

/** Its chunks go to another stream or to none; handoffs that only it sent or got go with it. */
export function deleteStream(plan: Plan, command: Extract<Command, { type: 'stream.delete' }>): Result<Plan> {
  const { stream: gone, to } = command;
  const { streams } = lookup(plan);
  if (!streams.has(gone) || to === gone || (to !== null && !streams.has(to)))
    return fail('unknown-stream', GONE);
  const moved = withStreams(plan, (ref) => (sameStream(ref.stream, gone) ? (to ?? undefined) : ref.stream));
  const follow = (refs: readonly StreamRef[]) => {
    const kept = refs.flatMap((ref): readonly StreamRef[] => (ref === gone ? (to ? [to] : []) : [ref]));
    return kept.filter((ref, at) => kept.findIndex((other) => sameStream(ref, other)) === at);
  };
  return ok({
    ...moved,
    streams: plan.streams.filter(({ id }) => id !== gone),
    phases: moved.phases.map((phase) =>
      phase.annotation?.some((part) => typeof part === 'object' && 'stream' in part && part.stream === gone)
        ? {
            ...phase,
            annotation: phase.annotation.map((part) =>
              typeof part === 'object' && 'stream' in part && part.stream === gone
                ? (streams.get(gone)?.name ?? '')
                : part,
            ),
          }
        : phase,
    ),
    handoffs: plan.handoffs.flatMap((handoff): readonly Handoff[] => {
      const from = follow(handoff.from);
      const to = handoff.to === 'all' ? handoff.to : follow(handoff.to);
      return from.length === 0 || to.length === 0 ? [] : [{ ...handoff, from, to }];
    }),
  });
}

const inOneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

const withStream = (plan: Plan, id: StreamId, change: (stream: Stream) => Stream): Plan => ({
  ...plan,
  streams: plan.streams.map((stream) => (stream.id === id ? change(stream) : stream)),
});

function streamless(row: Row): Row {
  const { stream, ...rest } = row;
  return stream === undefined ? row : rest;
}

/** Every chunk, and every row, with the stream that a function gives it. */
function withStreams(plan: Plan, choose: (of: { stream?: StreamRef }) => StreamRef | undefined): Plan {
  const changed = <T extends { readonly stream?: StreamRef }>(of: T): T => {
    const stream = choose(of);
    if (sameStream(stream, of.stream)) return of;
    const { stream: _old, ...rest } = of;
    return { ...rest, ...(stream !== undefined && { stream }) } as T;
  };
  const phases = plan.phases.map((phase) => {
    const chunks = phase.chunks.map((chunk): Chunk => {
      const own = changed(chunk);
      // A row alone would give the chunk its stream back.
      const row = own.row && (own.stream === undefined ? streamless(own.row) : changed(own.row));
      return row === own.row || !row ? own : { ...own, row };
    });
    return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : { ...phase, chunks };
  });
  return { ...plan, phases };
}
