import { fail, ok } from '../plan/types';
import { BOX } from './signs';
import { isToken } from './title';
import type { Result } from '../plan/types';

/** A line that would open something else than a note: a heading, a fence, HTML, a table, a chunk. */
const OPENS = /^[ \t]*(?:#{1,6}(?:\s|$)|`{3}|~{3}|<|\||=+\s*$|-{2,}\s*$|[-*+]\s+(?:\*\*|__))/;
const BOXED = new RegExp(`^[ \\t]*[-*+]\\s+${BOX}(?:\\s|$)`, 'u');

/**
 * Typed notes of a phase: paragraphs, quotes and lists as markdown, parted by one blank line; each bullet of a list is a
 * note of its own, as it is read. Undefined for no words.
 * Refused: a new line that would be read as something else, since notes are kept as they are written.
 */
export function readTypedNotes(typed: string, old: string | undefined): Result<string | undefined> {
  const notes = typed
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (notes === '') return ok(undefined);
  const known = new Set(old?.split('\n'));
  const bad = notes.split('\n').find((line) => !known.has(line) && opensElse(line));
  const parted = notes.replace(/(.*)\n(?=( ?[-*+][ \t].*))/g, (lines, above: string, bullet: string) =>
    above === '' || old?.includes(`${above}\n${bullet}`) ? lines : `${lines}\n`,
  );
  return bad === undefined
    ? ok(parted)
    : fail(
        'no-note',
        `“${bad.trim()}” would be read as a heading, a table, a chunk or markup, and not as a note. Begin the line with other words.`,
      );
}

const opensElse = (line: string): boolean =>
  OPENS.test(line) ||
  BOXED.test(line) ||
  isToken(/^[ \t]*[-*+]\s+(\S+?)[:.)]?(?:\s|$)/.exec(line)?.[1] ?? '');
