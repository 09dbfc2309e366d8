import { fail, ok } from '../plan/types';
import { boldSpan } from './span';
import { readTitle } from './title';
import type { Result } from '../plan/types';

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
  const line = typed.replace(/\s+/g, ' ').trim();
  const text = holdsInBold(line) ? line : line.replace(/[\\`*_]/g, '\\$&');
  const reading = readTitle(text);
  const part = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  const token = part(reading.token);
  const words = part(reading.title) ?? '';
  if (token !== undefined && words === '')
    return fail('empty-title', `“${token}” reads as an id, and a chunk needs a title behind it.`);
  if (!/[\p{L}\p{N}]/u.test(words))
    return fail('empty-title', 'A chunk needs a title with at least one letter or digit.');
  if (token !== undefined && own !== undefined && token !== own)
    return fail(
      'second-token',
      `“${token}” reads as an id, and this chunk has the id ${own}. Start the title with another word.`,
    );
  // A dash behind an id parts it from the title: one that opens the title is escaped.
  const title = [words, `\\${words}`].find((candidate) => readsBehind(own, candidate));
  if (title === undefined)
    return fail('unreadable-title', `“${words}” would be read as something else behind the id. Reword it.`);
  const issue = part(reading.issue);
  const note = part(reading.note);
  return ok({
    ...((own ?? token) !== undefined && { token: own ?? token }),
    title,
    ...(issue !== undefined && { issue }),
    ...(note !== undefined && { note }),
  } as TypedTitle);
}

/** Whether words set in bold are still those words in bold: no mark of theirs ends it, or runs past its end. */
function holdsInBold(words: string): boolean {
  const bold = `**${words}**`;
  const open = words.replace(/\\[\\`]/g, '').replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
  return !open.includes('`') && boldSpan(bold, 0, bold.length)?.end === bold.length;
}

/** Whether a title is read as itself with an id token before it. */
export function readsBehind(token: string | undefined, title: string): boolean {
  if (token === undefined) return true;
  const whole = `${token} ${title}`;
  const read = readTitle(whole).title;
  return whole.slice(read.start, read.end) === title;
}
