/** Any number of segments. */
const ANY_DEPTH = '**';
/** Braces multiply; more alternatives than this are taken for any name at all. */
const MOST_ALTERNATIVES = 64;

/**
 * Whether two owned paths can mean the same file: equal, one inside the other, or globs that can meet. `*` and `?`
 * stay inside a segment, `**` crosses them, `{a,b}` is either; brackets and parentheses are plain characters, since
 * routes are written with them (`app/[id]/`). Linear in the length of both.
 */
export function pathsMeet(a: string, b: string): boolean {
  return patterns(a).some((first) =>
    patterns(b).some((second) => meet(first, second, isAnyDepth, segmentsMeet)),
  );
}

/** Whether a path, as a text mentions it, is the other or lies inside it. */
export function isInside(path: string, owner: string): boolean {
  const segments = split(path);
  return patterns(owner).some((pattern) => meet(segments, pattern, isAnyDepth, segmentsMeet));
}

/** Whether a path holds wildcards or alternatives. */
export const isGlob = (path: string): boolean => /[*?]|\{[^{}]*\}/.test(path);

const isAnyDepth = (segment: string): boolean => segment === ANY_DEPTH;
const split = (path: string): readonly string[] =>
  path.split('/').filter((segment) => segment !== '' && segment !== '.');

/** A path as segments for each alternative of its braces; a folder owns all that is in it. */
function patterns(path: string): readonly (readonly string[])[] {
  return alternatives(path).map((written) => {
    const segments = split(written);
    const last = segments[segments.length - 1] ?? '';
    const isFileGlob = !written.endsWith('/') && /[*?]/.test(written) && /\.[^.*?]+$/.test(last);
    return isFileGlob || isAnyDepth(last) ? segments : [...segments, ANY_DEPTH];
  });
}

/** `{a,b}` written out; not nested. */
function alternatives(path: string): readonly string[] {
  const pieces = path.split(/\{([^{}]*)\}/);
  const choices = pieces.map((piece, index) => (index % 2 === 1 ? piece.split(',') : [piece]));
  const count = choices.reduce((product, options) => product * options.length, 1);
  const bounded =
    count > MOST_ALTERNATIVES
      ? choices.map((options, index) => (index % 2 === 1 ? ['*'] : options))
      : choices;
  return bounded.reduce<readonly string[]>(
    (heads, options) => heads.flatMap((head) => options.map((option) => head + option)),
    [''],
  );
}

const segmentsMeet = (a: string, b: string): boolean =>
  a === b ||
  meet(
    Array.from(a),
    Array.from(b),
    (char) => char === '*',
    (x, y) => x === y || x === '?' || y === '?',
  );

/**
 * Whether two patterns have a word in common. With a wildcard in both, only what stands before the first and after
 * the last can clash: everything between fits into the other's wildcard. With one, it is plain matching, greedy.
 */
function meet<T>(
  a: readonly T[],
  b: readonly T[],
  isWild: (symbol: T) => boolean,
  fits: (x: T, y: T) => boolean,
): boolean {
  const inA = a.some(isWild);
  const inB = b.some(isWild);
  if (!inA && !inB) return a.length === b.length && a.every((symbol, at) => fits(symbol, b[at] as T));
  if (!inA) return matches(b, a, isWild, fits);
  if (!inB) return matches(a, b, isWild, fits);
  return headsFit(a, b, isWild, fits) && headsFit([...a].reverse(), [...b].reverse(), isWild, fits);
}

function headsFit<T>(
  a: readonly T[],
  b: readonly T[],
  isWild: (symbol: T) => boolean,
  fits: (x: T, y: T) => boolean,
): boolean {
  const length = Math.min(a.findIndex(isWild), b.findIndex(isWild));
  return a.slice(0, length).every((symbol, at) => fits(symbol, b[at] as T));
}

function matches<T>(
  pattern: readonly T[],
  word: readonly T[],
  isWild: (symbol: T) => boolean,
  fits: (x: T, y: T) => boolean,
): boolean {
  let inPattern = 0;
  let inWord = 0;
  let afterWild = -1;
  let resume = 0;
  while (inWord < word.length) {
    const symbol = pattern[inPattern];
    if (symbol !== undefined && isWild(symbol)) {
      afterWild = ++inPattern;
      resume = inWord;
    } else if (symbol !== undefined && fits(symbol, word[inWord] as T)) {
      inPattern++;
      inWord++;
    } else if (afterWild >= 0) {
      inPattern = afterWild;
      inWord = ++resume;
    } else return false;
  }
  return pattern.slice(inPattern).every(isWild);
}
