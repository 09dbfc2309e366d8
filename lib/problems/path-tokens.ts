/** A back-ticked span, or a run of anything that is not a separator. Braces may hold commas. */
const TOKEN = /`([^`]+)`|((?:\{[^{}\s]*\}|[^\s,;·&`])+)/gu;
/** Longer than any path on common file systems is by far: a line of something else. */
const LONGEST = 500;

/** A word that may be a path. */
export interface PathToken {
  readonly path: string;
  /** Whether it stands in back-ticks. */
  readonly isCode: boolean;
}

/** The words of a text that may be paths: what is back-ticked, and bare words without the punctuation around them. */
export function tokensIn(text: string): readonly PathToken[] {
  const found: PathToken[] = [];
  for (const [, code, bare = ''] of text.replace(/\\([!-/:-@[-`{-~])/g, '$1').matchAll(TOKEN))
    for (const path of code === undefined ? [tidy(bare)] : code.split(/,(?![^{]*\})/))
      if (path.trim() !== '' && path.length <= LONGEST)
        found.push({ path: path.trim(), isCode: code !== undefined });
  return found;
}

/** Without the punctuation of the sentence around it and without parentheses that only wrap it. */
function tidy(word: string): string {
  let path = word.replace(/^["'“”]+/u, '').replace(/(?<=[^.])[.:!?"'“”]+$/u, '');
  if (path.startsWith('(') && (path.endsWith(')') || !path.includes(')')))
    path = path.slice(1).replace(/\)$/, '');
  if (path.endsWith(')') && !path.includes('(')) path = path.slice(0, -1);
  return path;
}
