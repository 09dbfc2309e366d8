import type { SpecDocument } from '../markdown/document/document';
import type { Chunk } from '../plan/types';

/** Lines in which a chunk is written: its row and its item, as they stand in the text. */
export function chunkLines({ source }: SpecDocument, chunk: Chunk): readonly string[] {
  const spans = [source.rows.get(chunk.id)?.line, source.items.get(chunk.id)?.span];
  return spans.flatMap((span) =>
    span
      ? source.text
          .slice(span.start, span.end)
          .trimEnd()
          .split(/\r\n|\n|\r/)
      : [],
  );
}
