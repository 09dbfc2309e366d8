import { codeScan, trim } from './span';
import type { Span } from './span';

/**
 * The anatomy of a chunk's title: `C5 Sign-in flow (NS-101) *(see [x](y))*` is an id token, a title, an issue id
 * and a note. Positions are offsets in the text read, so that each part can be rewritten alone.
 */
export interface TitleReading {
  readonly token?: Span;
  readonly title: Span;
  /** The key alone, without its parentheses. */
  readonly issue?: Span;
  /** With its parentheses and emphasis marks. */
  readonly note?: Span;
}

const TOKEN = /^[A-Z]{1,3}\d+(?:\.\d+)*(?=$|\s|[:.)](?:\s|$))/u;
const AFTER_TOKEN = /^(?:[:.)]|\s+[—–-](?=\s))?\s*/u;
const ISSUE = /^[A-Z][A-Z0-9]*-\d+$/;

/** Whether a word is an id token: `C5`, `C0.1`, `T001`. Tokens match whole: `C1` is not `C11`. */
export const isToken = (word: string): boolean => TOKEN.exec(word)?.[0] === word;

/** Whether a word is a tracker's id: `NS-101`. */
export const isIssueId = (word: string): boolean => ISSUE.test(word);

/** Reads a title between two offsets of a text. A part that is not there is left out; the title may be empty. */
export function readTitle(text: string, from = 0, to = text.length): TitleReading {
  let { start, end } = trim(text, from, to);
  const word = TOKEN.exec(text.slice(start, end))?.[0];
  const token = word === undefined ? undefined : { start, end: start + word.length };
  if (token) start = token.end + (AFTER_TOKEN.exec(text.slice(token.end, end))?.[0].length ?? 0);
  let issue: Span | undefined;
  let note: Span | undefined;
  for (;;) {
    const group = lastGroup(text, start, end);
    if (!group) break;
    const inner = { start: group.open + 1, end: group.close };
    const isIssue = !group.emphasised && isIssueId(text.slice(inner.start, inner.end));
    if (isIssue ? issue : note) break;
    if (isIssue) issue = inner;
    else note = { start: group.start, end: group.end };
    end = trim(text, start, group.start).end;
  }
  return { ...(token && { token }), title: { start, end }, ...(issue && { issue }), ...(note && { note }) };
}

/** The parenthesis that ends a stretch of text and stands behind a space, with the emphasis around it. */
function lastGroup(text: string, from: number, to: number) {
  let close = to - 1;
  while (close > from && (text[close] === '*' || text[close] === '_')) close--;
  if (text[close] !== ')') return undefined;
  let open = close;
  for (let depth = 0; open >= from; open--) {
    if (text[open] === ')') depth++;
    else if (text[open] === '(' && --depth === 0) break;
  }
  let start = open;
  for (let left = to - 1 - close; left > 0 && text[start - 1] === text[to - 1]; left--) start--;
  const emphasised = close < to - 1;
  const balanced = open - start === to - 1 - close;
  if (!balanced || start <= from || !/\s/.test(text[start - 1] ?? '')) return undefined;
  return { start, open, close, end: to, emphasised };
}

/** Where a title ends that is not set in bold: at `:` `;` `(`, a full stop, or a dash between spaces; code spans aside. */
export function titleStop(text: string, from: number, to: number): number {
  const codeAt = codeScan(text, from, to);
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? '';
    if (sign === '`') at = codeAt(at) - 1;
    if (sign === ':' || sign === ';' || sign === '(') return at;
    if (sign === '.' && (at + 1 === to || /\s/.test(text[at + 1] ?? ''))) return at;
    if (/[—–-]/.test(sign) && /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? '')) return at;
  }
  return to;
}
