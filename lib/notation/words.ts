import { plain } from './plain';

const LONGEST = 60;

/** Words cut where they would swallow the sentence. */
export const cut = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;

/** Plain words as sentences quote them: cut. */
export const quoted = (words: string): string => `“${cut(words)}”`;

/** Inline markdown as sentences quote it: in plain words. Words that are plain already would lose what only looks like a mark. */
export const quote = (markdown: string): string => quoted(plain(markdown));

/** `a, b and c`; where there are more than `most` and one, the first `most` and how many more. */
export function enumerate(names: readonly string[], most = 3): string {
  const told = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : names;
  const last = told.at(-1) ?? '';
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${last}` : last;
}

/** `1 chunk`, `2 chunks`; for words whose plural ends in s. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Words as a sentence begins with them. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
