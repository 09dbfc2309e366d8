import { fail, ok } from '../plan/types';
import { isIssueId, readTitle } from './title';
import type { Result } from '../plan/types';

/**
 * A typed note as it stands behind a title: in parentheses, which are added where they are missing. Undefined for no
 * words. Refused: parentheses that do not close, and what would be read as an issue id.
 */
export function readTypedNote(typed: string): Result<string | undefined> {
  const line = typed.replace(/\s+/g, ' ').trim();
  if (line === '') return ok(undefined);
  // In a second pair of parentheses an issue id would be none, and look like one.
  const note = isIssueId(line.replace(/^\((.*)\)$/, '$1'))
    ? undefined
    : [line, `(${line})`].find(readsAsNote);
  if (note !== undefined) return ok(note);
  return fail(
    'unreadable-note',
    `“${line}” cannot stand behind a title as a note: close its parentheses, and keep issue ids in their own field.`,
  );
}

function readsAsNote(note: string): boolean {
  const title = `Title ${note}`;
  const { note: read } = readTitle(title);
  return read !== undefined && title.slice(read.start, read.end) === note;
}
