import { lines } from '../document/lines';
import { indentation, lineScan } from './line-scan';
import type { Failure } from '../../plan/types';
import type { Span } from '../document/source';

/**
 * Largest plan section that is edited, in UTF-16 units: a plan of 5,000 chunks has 1.4 million. Reading takes time in
 * proportion; at this size it is a few seconds, in a worker, and a change after it reads only what changed.
 */
const MAX_SECTION = 4 * 1024 * 1024;
/** Longest line of a plan, in UTF-16 units. No line that people read comes near. */
const MAX_LINE = 10_000;
/** Deepest nesting of quotes, lists and footnotes on a line. */
const MAX_NESTING = 100;
/**
 * Most that the parser is given at once: a piece's lines, each with what it nests. Up to here its time is in proportion;
 * beyond, it grows with the square for some texts (underlined headings, lazy quotes, nested lists). A piece ends at the
 * next blank line before a line without indentation, so that only a text made for it has one of this size.
 */
const MAX_PIECE = 6_000;

/** Why a piece of text is not given to the parser, and on which of its lines, counted from 0. */
export interface Excess {
  readonly code: 'line-too-long' | 'nested-too-deep' | 'block-too-large';
  readonly line: number;
  readonly amount: number;
}

/** What of a piece is over a limit; undefined if it is within bounds. Takes time in proportion to its length. */
export function excessOf(piece: string): Excess | undefined {
  const all = lines(piece);
  const scan = lineScan();
  let weight = 0;
  for (const [line, { start, content }] of all.entries()) {
    const words = piece.slice(start, content);
    if (words.length > MAX_LINE) return { code: 'line-too-long', line, amount: words.length };
    // What stands in a fence or a comment is read line by line.
    if (scan(words) === 'verbatim') continue;
    const nesting = nestingOf(words);
    if (nesting > MAX_NESTING) return { code: 'nested-too-deep', line, amount: nesting };
    weight += 1 + nesting + indentation(words) / 20;
  }
  return weight > MAX_PIECE ? { code: 'block-too-large', line: 0, amount: all.length } : undefined;
}

/** Marks of quotes, lists and footnotes that a line begins with. */
function nestingOf(line: string): number {
  if (/^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line)) return 0;
  const mark = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:)/y;
  let count = 0;
  while (mark.test(line)) count++;
  return count;
}

/** Why a plan cannot be edited: something in it is over a limit. `line` is where its piece begins, 1-based. */
export function overLimit({ code, line: offset, amount }: Excess, line: number): Failure {
  const where = `Line ${line + offset}`;
  switch (code) {
    case 'line-too-long':
      return {
        code,
        message: `${where} is ${amount} characters long; lines of up to ${MAX_LINE} can be edited. Break it to edit the plan here.`,
      };
    case 'nested-too-deep':
      return {
        code,
        message: `${where} nests quotes or lists more than ${MAX_NESTING} deep. Flatten it to edit the plan here.`,
      };
    case 'block-too-large':
      return {
        code,
        message: `Lines ${line} to ${line + amount - 1} are one block, which is more than can be read at once. Part it by blank lines to edit the plan here.`,
      };
  }
}

/** Why a plan's section is too large to be edited; undefined if it is not. */
export function tooLarge({ start, end }: Span): Failure | undefined {
  if (end - start <= MAX_SECTION) return undefined;
  const kilobytes = (units: number) => Math.ceil(units / 1024);
  return {
    code: 'section-too-large',
    message: `The execution plan is ${kilobytes(end - start)} kB long; plans of up to ${kilobytes(MAX_SECTION)} kB can be edited. It is shown as text. Split it into several specs to edit it here.`,
  };
}
