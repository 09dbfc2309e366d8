import { hasFileEnding } from './file-names';
import { tokensIn } from './path-tokens';
import type { PathToken } from './path-tokens';

/** What follows is read and not written, up to the next comma or the sentence's end. */
const READ =
  /(?<![\w/.`-])(?:see|per|from|follow(?:s|ing)?|like|using|match(?:es|ing)?|read(?:s|ing)?|existing|based on)(?![\w/.-])(?:[^,;·.!?]|[.!?](?!\s|$))*/giu;

/**
 * Paths that a text says are written. In prose `a/b` is two words, so a word is a path only with a file's ending, as a
 * glob, or back-ticked where it ends in `/` or goes two folders down from one that is known. Routes (`/login`), web
 * addresses and what the text says is only read are none.
 * @param folders the first folders that paths of the spec are known to begin with
 */
export const mentionedPaths = (text: string, folders: ReadonlySet<string>): readonly string[] => [
  ...new Set(
    tokensIn(text.replace(READ, ' '))
      .filter((token) => isMentioned(token, folders))
      .map(({ path }) => path),
  ),
];

function isMentioned({ path, isCode }: PathToken, folders: ReadonlySet<string>): boolean {
  if (/^\/|^[a-z][a-z+.-]*:|\s|@\w+\.\w+$/i.test(path) || !/[\p{L}\p{N}]/u.test(path)) return false;
  if (hasFileEnding(path) || isWrittenGlob(path)) return true;
  if (!isCode) return false;
  const parts = path.replace(/^\.\//, '').split('/');
  return path.endsWith('/') || (parts.length > 2 && folders.has(parts[0] ?? ''));
}

/** `src/*` or `*.ts`; but not `*emphasis*` and `2 * 3`. */
const isWrittenGlob = (word: string): boolean =>
  word.includes('*') &&
  word.includes('/') &&
  !/^\*+[\p{L}\p{N}]/u.test(word) &&
  !/[\p{L}\p{N}]\*+$/u.test(word);

/** The folder that a path begins with; undefined for a bare file name. */
export function firstFolder(path: string): string | undefined {
  const [first = '', ...more] = path.replace(/^\.\//, '').split('/');
  return more.length > 0 && /[\p{L}\p{N}]/u.test(first) ? first : undefined;
}
