import type { Chunk, Row } from './types';

/** The table row of a chunk that has only an item: its name and stream, under the headers given. */
export const rowFor = ({ token, title, stream }: Chunk, columns: readonly string[]): Row => ({
  ...(token !== undefined && { token }),
  title,
  ...(stream !== undefined && { stream }),
  extra: [],
  columns,
});
