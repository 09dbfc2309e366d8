import { hasFileEnding } from './file-names';
import { tokensIn } from './path-tokens';

/** What follows is said not to be meant, up to the next separator. */
const EXCEPT = /\b(?:except|excluding|without|but not|not)\b[^,;·)]*/giu;
/** What follows is looked at and not owned, up to the next separator. */
const POINTER = /(?:→|->|(?<![\w/.-])(?:see|from|reads?)(?![\w/.-]))[^,;·]*/giu;
/** Files that are known by their whole name. */
const NAMED =
  /^(?:Dockerfile|Makefile|Procfile|LICENSE|README|CHANGELOG|\.env(?:\.\w+)?|\.\w*(?:rc|ignore|config|attributes)(?:\.\w+)?)$/;
/** Words with a slash that are no paths. */
const PROSE = /^(?:and\/or|read\/write|i\/o|n\/a|client\/server|input\/output)$/i;

/**
 * The paths and globs in an Owns cell, as written: back-ticked or bare, split on commas and `·`. Parentheses may be
 * part of a path (`src/app/(shop)/`); prose around paths, names of products and what a pointer points at are none.
 */
export const ownedPaths = (owns: string): readonly string[] => [
  ...new Set(
    tokensIn(owns.replace(EXCEPT, ' ').replace(POINTER, ' '))
      .filter(({ path, isCode }) => isCode || isOwned(path))
      .map(({ path }) => path),
  ),
];

const isOwned = (word: string): boolean =>
  /[\p{L}\p{N}*_]/u.test(word) &&
  !/^[a-z][a-z+.-]*:\/\//i.test(word) &&
  !PROSE.test(word) &&
  (word.includes('/') || NAMED.test(word) || hasFileEnding(word));

/**
 * An Owns cell without one of its paths, everything else as written; undefined where it cannot be taken out without
 * touching another.
 */
export function withoutPath(owns: string, path: string): string | undefined {
  const all = ownedPaths(owns);
  const shorter = [`\`${path}\``, path]
    .filter((written) => owns.includes(written))
    .map((written) => joined(owns.replace(written, '\u0000')));
  return shorter.find((rest) => {
    const left = new Set(ownedPaths(rest));
    return left.size === all.length - 1 && !left.has(path) && [...left].every((other) => all.includes(other));
  });
}

/** Closes the gap: one separator of the two around it goes, and the last one of a cell. */
const joined = (owns: string): string =>
  owns
    .replace(/\s*[,·]\s*\u0000|^\u0000\s*[,·]\s*|\u0000/u, '')
    .replace(/ {2,}/g, ' ')
    .trim();
