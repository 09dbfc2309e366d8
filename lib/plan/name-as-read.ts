import { readTitle } from './title';
import type { Chunk, Phase } from './types';

/** A phase with each chunk so named that is not one of the phase as it was. */
export function chunksAsRead(phase: Phase, old: Phase | undefined): Phase {
  const known = new Set(old?.chunks);
  const chunks = phase.chunks.map((chunk) => (known.has(chunk) ? chunk : namedAsRead(chunk)));
  return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : { ...phase, chunks };
}

/**
 * A chunk whose names are what a file would be read to say: a title that ends in a parenthesis keeps it only while a
 * note stands behind it, else the parenthesis is its note.
 */
function namedAsRead(chunk: Chunk): Chunk {
  const own = parted(chunk);
  const row = chunk.row && parted(chunk.row);
  return own === chunk && row === chunk.row ? chunk : { ...own, ...(row && { row }) };
}

function parted<T extends { readonly title: string; readonly note?: string }>(named: T): T {
  if (named.note !== undefined || !/\)[*_]*$/.test(named.title)) return named;
  const { title, note } = readTitle(named.title);
  const part = ({ start, end }: { readonly start: number; readonly end: number }) =>
    named.title.slice(start, end);
  return note ? { ...named, title: part(title), note: part(note) } : named;
}
