import { readTitle } from './title';
import type { Chunk, Row } from './types';

/**
 * An item's name as its row says it. A parenthesis that ends the title is its own there, behind which the item's note
 * stands; in a row without that note it would be read as one, and so it is the row's note.
 */
export function rowName({
  token,
  title,
}: Pick<Chunk, 'token' | 'title'>): Pick<Row, 'token' | 'title' | 'note'> {
  const reading = readTitle(title);
  const own = reading.note && !reading.token && !reading.issue ? reading.note : undefined;
  return {
    ...(token !== undefined && { token }),
    title: own ? title.slice(reading.title.start, reading.title.end) : title,
    ...(own && { note: title.slice(own.start, own.end) }),
  };
}

/** The table row of a chunk that has only an item: its name and stream, under the headers given. */
export const rowFor = (chunk: Chunk, columns: readonly string[]): Row => ({
  ...rowName(chunk),
  ...(chunk.stream !== undefined && { stream: chunk.stream }),
  extra: [],
  columns,
});
