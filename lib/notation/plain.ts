import { codeScan } from './span';

/**
 * Inline markdown as the words a person reads: no emphasis marks, back-ticks or escapes, links as their text. What is
 * inside code is shown as it is. For showing and comparing; never for writing.
 */
export function plain(markdown: string): string {
  if (!MARKED.test(markdown)) return inOneLine(markdown);
  const { rest, code } = withoutCode(markdown);
  let at = 0;
  return inOneLine(withoutMarks(rest).replace(/\u0000/g, () => code[at++] ?? ''));
}

const MARKED = /[[`*_~\\\u0000]/;

/** Inline markdown without any of the signs that marks are made of, inside code too. */
export const unmarked = (markdown: string): string =>
  withoutMarks(markdown.replace(/(?<!`)(`+)([^`]+)\1/g, '$2').replace(/__/g, ''));

/** Each pattern takes time in proportion to the text, whatever it is: a run of marks is tried once, from its start. */
const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\][]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\*\*|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])|~~/gu, '')
    .replace(/(^|[^\p{L}\p{N}\\_])[*_]+(?=\S)/gu, '$1')
    .replace(/([^\s\\])[*_]+(?=$|[^\p{L}\p{N}_])/gu, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** A text with a sign in the place of each code span, which no text has, and what stands in the spans. */
function withoutCode(markdown: string): { readonly rest: string; readonly code: readonly string[] } {
  const code: string[] = [];
  const parts: string[] = [];
  const endOf = codeScan(markdown, 0, markdown.length);
  let from = 0;
  for (let at = 0; at < markdown.length; at++) {
    const sign = markdown[at];
    if (sign === '\\') at++;
    if (sign !== '`' && sign !== '\u0000') continue;
    const end = sign === '`' ? endOf(at) : at + 1;
    const ticks = sign === '`' ? (/^`+/.exec(markdown.slice(at, end))?.[0].length ?? 0) : 0;
    if (sign === '\u0000' || end > at + ticks) {
      parts.push(markdown.slice(from, at));
      code.push(inside(markdown.slice(at + ticks, end - ticks)));
      from = end;
    }
    at = end - 1;
  }
  return { rest: [...parts, markdown.slice(from)].join('\u0000'), code };
}

/** A blank at both ends only keeps the ticks off. */
const inside = (code: string): string => (/^\s.*\S.*\s$/s.test(code) ? code.slice(1, -1) : code);

/** Paths as an Owns cell lists them, as a person reads them: without back-ticks, and a glob keeps its stars. */
export const plainPaths = (owns: string): string => inOneLine(owns.replace(/`/g, ''));

/** A typed value as a cell or a field holds it: each run of white space is one space, none at the ends. */
export const inOneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
