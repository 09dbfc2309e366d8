import { readTitle } from './title';
import { fail, ok } from './types';
import type { Result } from './types';

/** What a person's words for a title come to. */
export interface TypedTitle {
  readonly token?: string;
  readonly title: string;
  readonly issue?: string;
  readonly note?: string;
}

/**
 * Reads a typed title as the file would be read: `Fix (NS-1)` brings an issue id, `Fix (needs a key)` a note, `C5 Fix`
 * the chunk's own token or, where it has none, a new one. Line breaks become spaces; marks that would end the bold
 * around a title are escaped. Refused: nothing but marks, and another chunk's kind of token before the title.
 */
export function readTypedTitle(typed: string, own: string | undefined): Result<TypedTitle> {
  const text = typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\\)(?:\*\*|__)/g, (mark) => `\\${mark[0] ?? ''}\\${mark[0] ?? ''}`);
  const reading = readTitle(text);
  const part = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  const token = part(reading.token);
  const title = part(reading.title) ?? '';
  if (!/[\p{L}\p{N}]/u.test(title))
    return fail('empty-title', 'A chunk needs a title with at least one letter or digit.');
  if (token !== undefined && own !== undefined && token.toUpperCase() !== own.toUpperCase())
    return fail(
      'second-token',
      `“${token}” reads as an id, and this chunk has the id ${own}. Start the title with another word.`,
    );
  // A title that is read differently once its token stands before it would change under the hands of who typed it.
  const again = own === undefined ? reading : readTitle(`${own} ${title}`);
  if (own !== undefined && `${own} ${title}`.slice(again.title.start, again.title.end) !== title)
    return fail(
      'unreadable-title',
      `“${title}” would be read as something else behind the id ${own}. Reword it.`,
    );
  const issue = part(reading.issue);
  const note = part(reading.note);
  return ok({
    ...((own ?? token) !== undefined && { token: own ?? token }),
    title,
    ...(issue !== undefined && { issue }),
    ...(note !== undefined && { note }),
  } as TypedTitle);
}
