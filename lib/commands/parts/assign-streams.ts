import { sameStream } from '../../plan/lookup';
import type { Chunk, Plan, Row, StreamRef } from '../../plan/types';

/** The plan with every chunk, and every row, on the stream that a function gives it. */
export function assignStreams(
  plan: Plan,
  choose: (of: { readonly stream?: StreamRef }) => StreamRef | undefined,
): Plan {
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

function streamless(row: Row): Row {
  const { stream, ...rest } = row;
  return stream === undefined ? row : rest;
}
