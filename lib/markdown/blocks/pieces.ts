import { parseBlocks } from './blocks';
import { excessOf } from './limits';
import type { Block } from './blocks';
import type { Excess } from './limits';

/** A piece of a text as it was read. Offsets count in the piece. */
export interface PieceReading {
  readonly blocks: readonly Block[];
  /** Why the parser was not given it: it is one block that says nothing. */
  readonly excess?: Excess;
}

/**
 * Pieces that stayed as they were are not read again: a change outside, or a check of what was printed, is cheap.
 * Bounded by the characters held, since pieces are a line or a megabyte: the largest file there may be, and then some.
 */
const cache = new Map<string, PieceReading>();
const MAX_CHARACTERS = 16_000_000;
let characters = 0;

/** Reads a piece of text, or knows it. Never throws. */
export function readPiece(text: string): PieceReading {
  const known = cache.get(text);
  if (known) {
    // What was asked for last is dropped last.
    cache.delete(text);
    cache.set(text, known);
    return known;
  }
  const read = readAnew(text);
  hold(copyOf(text), read);
  return read;
}

/** A piece and its reading; plain data, so that a worker can hand it over. */
export type KnownPiece = readonly [text: string, read: PieceReading];

/** All that is known, as it was read. */
export const knownPieces = (): readonly KnownPiece[] => [...cache];

/** Takes over what another reader, a worker, has read. */
export function learnPieces(pieces: readonly KnownPiece[]): void {
  for (const [text, read] of pieces) if (!cache.has(text)) hold(text, read);
}

function readAnew(text: string): PieceReading {
  const excess = excessOf(text);
  if (!excess) return { blocks: parseBlocks(text) };
  return { blocks: [{ type: 'other', span: { start: 0, end: text.length } }], excess };
}

/** A slice holds on to the text that it was cut from: each version of a document would stay for one changed line. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

function hold(text: string, read: PieceReading): void {
  cache.set(text, read);
  characters += text.length;
  for (const oldest of cache.keys()) {
    if (characters <= MAX_CHARACTERS) break;
    cache.delete(oldest);
    characters -= oldest.length;
  }
}
