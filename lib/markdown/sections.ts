import { lines } from './lines';

/** A stretch of text that begins at a heading (or at the start), up to the next heading found. */
export interface Section {
  readonly start: number;
  readonly end: number;
  /** Undefined for what stands before the first heading. */
  readonly heading?: { readonly depth: number; readonly text: string };
}

const HEADING = /^(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^( {0,3})(`{3,}|~{3,})(.*)$/;
const RAW_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/**
 * Cuts a text at its headings in one pass over its lines, without a markdown parser: linear, whatever the text.
 * It cuts only where a heading is certain (`#` at the line's start, outside front matter, fences and HTML); what is
 * not certain stays inside a section, where the parser finds it. So the sections read one by one give the blocks of
 * the whole.
 */
export function sections(text: string): readonly Section[] {
  const all = lines(text);
  const found: Section[] = [];
  let current: { start: number; heading?: { depth: number; text: string } } = { start: 0 };
  let state: State = { kind: 'text' };
  for (let at = frontMatterEnd(text, all); at < all.length; at++) {
    const { start, content } = all[at] as (typeof all)[number];
    const line = text.slice(start, content);
    const heading: RegExpExecArray | null = state.kind === 'text' ? HEADING.exec(line) : null;
    if (heading) {
      found.push({ ...current, end: start });
      current = { start, heading: { depth: heading[1]?.length ?? 1, text: (heading[2] ?? '').trim() } };
    } else state = next(state, line);
    if (state.kind === 'unsure') break;
  }
  found.push({ ...current, end: text.length });
  return found.filter((section) => section.end > section.start);
}

type State =
  | { readonly kind: 'text' }
  | { readonly kind: 'fence'; readonly mark: string; readonly indent: number }
  | { readonly kind: 'html'; readonly until: RegExp }
  | { readonly kind: 'tag' }
  /** Whether a heading is one cannot be told by lines alone: no more cuts. */
  | { readonly kind: 'unsure' };

function next(state: State, line: string): State {
  if (state.kind === 'fence') {
    // A fence that is indented may belong to a list item, which a line with less indentation would have ended.
    if (/\S/.test(line) && line.search(/\S/) < state.indent) return { kind: 'unsure' };
    const close = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1];
    return close?.[0] === state.mark[0] && (close?.length ?? 0) >= state.mark.length
      ? { kind: 'text' }
      : state;
  }
  if (state.kind === 'html') return state.until.test(line) ? { kind: 'text' } : state;
  if (state.kind === 'tag') {
    if (line.trim() === '') return { kind: 'text' };
    // Inside an HTML block this is no fence; if the block was no block, it is one.
    return FENCE.test(line) || RAW_HTML.some(([open]) => open.test(line)) ? { kind: 'unsure' } : state;
  }
  const fence = FENCE.exec(line);
  if (fence && !(fence[2]?.startsWith('`') && fence[3]?.includes('`')))
    return { kind: 'fence', mark: fence[2] ?? '', indent: fence[1]?.length ?? 0 };
  for (const [open, until] of RAW_HTML) {
    if (!open.test(line)) continue;
    // An indented one may stand in a list item and end with it.
    if (/^ /.test(line) && !until.test(line)) return { kind: 'unsure' };
    return until.test(line) ? state : { kind: 'html', until };
  }
  return /^ {0,3}<[/a-z]/i.test(line) ? { kind: 'tag' } : state;
}

/** Index of the first line behind the front matter; 0 where there is none. */
function frontMatterEnd(text: string, all: ReturnType<typeof lines>): number {
  const line = (at: number) => text.slice(all[at]?.start, all[at]?.content);
  if (all.length === 0 || !/^---[ \t]*$/.test(line(0))) return 0;
  for (let at = 1; at < all.length; at++) if (/^---[ \t]*$/.test(line(at))) return at + 1;
  return 0;
}
