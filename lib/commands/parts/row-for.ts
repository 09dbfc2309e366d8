import { readTitle } from '../../notation/title';
import { readsBehind } from '../../notation/typed-title';
import type { Chunk, Row } from '../../plan/types';

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
  const words = own ? title.slice(reading.title.start, reading.title.end) : title;
  return {
    ...(token !== undefined && { token }),
    // A dash behind an id parts it from the title: one that opens the title is escaped.
    title: readsBehind(token, words) ? words : `\\${words}`,
    ...(own && { note: title.slice(own.start, own.end) }),
  };
}

/** A row that takes an item's name; an id token of its own stays where the item has none. */
export const renamedRow = (row: Row, { token = row.token, title }: Pick<Chunk, 'token' | 'title'>): Row => ({
  ...row,
  ...rowName({ ...(token !== undefined && { token }), title }),
});

/** The table row of a chunk that has only an item: its name and stream, under the headers given. */
export const rowFor = (chunk: Chunk, columns: readonly string[]): Row => ({
  ...rowName(chunk),
  ...(chunk.stream !== undefined && { stream: chunk.stream }),
  extra: [],
  columns,
});
