/** A back-ticked span, or a run of anything that is not a separator. Braces may hold commas. */
const TOKEN = /`([^`]+)`|((?:\{[^{}\s]*\}|[^\s,;·&`])+)/gu;
/** What follows is said not to be meant, up to the next separator. */
const EXCEPT = /\b(?:except|excluding|without|but not|not)\b[^,;·)]*/giu;
/** Files that are known by their whole name. */
const NAMED = /^(?:Dockerfile|Makefile|Procfile|LICENSE|README|CHANGELOG)$/;
/** Words with a slash that are no paths. */
const PROSE = /^(?:and\/or|read\/write|i\/o|n\/a|client\/server|input\/output)$/i;

/** Longer than any path on common file systems is by far: a line of something else. */
const LONGEST = 500;

/**
 * The paths and globs in an Owns cell, as written: back-ticked or bare, split on commas and `·`. Parentheses may be
 * part of a path (`src/app/(shop)/`); prose around paths is none.
 */
export function ownedPaths(owns: string): readonly string[] {
  return pathsIn(owns.replace(EXCEPT, ' '), true);
}

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

/** Paths that a text mentions: those with a slash or a file's ending. Web addresses and routes (`/login`) are none. */
export function mentionedPaths(text: string): readonly string[] {
  return pathsIn(text, false).filter((path) => !path.startsWith('/'));
}

function pathsIn(text: string, quotedIsPath: boolean): readonly string[] {
  const found = new Set<string>();
  for (const [, quoted, bare] of text.replace(/\\([!-/:-@[-`{-~])/g, '$1').matchAll(TOKEN)) {
    const tokens =
      quoted === undefined ? [tidy(bare ?? '')] : quoted.split(/,(?![^{]*\})/).map((part) => part.trim());
    for (const token of tokens)
      if (
        token &&
        token.length <= LONGEST &&
        ((quoted !== undefined && quotedIsPath) || looksLikePath(token))
      )
        found.add(token);
  }
  return [...found];
}

/** Without the punctuation of the sentence around it and without parentheses that only wrap it. */
function tidy(word: string): string {
  let path = word.replace(/^["'“”]+/u, '').replace(/(?<=[^.])[.:!?"'“”]+$/u, '');
  if (path.startsWith('(') && (path.endsWith(')') || !path.includes(')')))
    path = path.slice(1).replace(/\)$/, '');
  if (path.endsWith(')') && !path.includes('(')) path = path.slice(0, -1);
  return path;
}

const looksLikePath = (word: string): boolean =>
  /[\p{L}\p{N}*_]/u.test(word) &&
  !/^[a-z][a-z+.-]*:\/\//i.test(word) &&
  !PROSE.test(word) &&
  (word.includes('/') || isFileName(word));

/** `main.py`, `*.ts`, `.env`, `Dockerfile`; but not `e.g` or `v1.2`. */
const isFileName = (word: string): boolean =>
  NAMED.test(word) ||
  /^\.[a-z][\w.-]*$/i.test(word) ||
  (/^[\w*?@.-]*[\w*?]\.[a-z][a-z0-9]{0,9}$/i.test(word) && !/^(?:[a-z]\.)+[a-z]$/i.test(word));
