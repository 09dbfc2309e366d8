import { BOX } from '../../notation/signs';
import type { Span } from '../document/source';

/** A box in a text. */
export interface BoxReading {
  /** The sign between the brackets. */
  readonly sign: Span;
  /** Where the words behind it begin. */
  readonly end: number;
}

/** Boxes are parted by white space from words behind them; the words may stand on the next line. */
const BEFORE_WORDS = new RegExp(`^${BOX}(?:[ \\t]*(?:\\r\\n|\\n|\\r)[ \\t]*|[ \\t]+)(?=\\S)`, 'u');

/** The box that a bullet's words, `from` to `to`, begin with; undefined if they begin with none. */
export function readBox(text: string, from: number, to: number): BoxReading | undefined {
  const found = BEFORE_WORDS.exec(text.slice(from, to));
  if (!found) return undefined;
  const start = from + 1;
  return { sign: { start, end: start + (found[1]?.length ?? 0) }, end: from + found[0].length };
}
