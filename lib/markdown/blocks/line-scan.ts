/** What a line scan knows of the place between two lines. */
type State =
  | { readonly kind: 'text' }
  | { readonly kind: 'fence'; readonly mark: string; readonly indent: number }
  | { readonly kind: 'html'; readonly until: RegExp }
  | { readonly kind: 'tag' }
  | { readonly kind: 'unsure' };

/** What a line is, as far as lines alone can tell. */
export type LineKind =
  /** A heading, and certain to be one. */
  | 'heading'
  /** The beginning of a block of the top level: whatever stood open before is closed. */
  | 'block'
  /** A bullet of the top level: an item begins. */
  | 'bullet'
  /** The same, directly below another. */
  | 'next bullet'
  /** Inside a fence or a comment. */
  | 'verbatim'
  /** Anything else; what it is, the parser tells. */
  | 'other'
  /** From here on nothing is certain. */
  | 'unsure';

const FENCE = /^( {0,3})(`{3,}|~{3,})(.*)$/;
const FENCE_END = /^ {0,3}(`+|~+)[ \t]*$/;
const RAW_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];
const BLANK = /^[ \t]*$/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const BULLET = /^[-*+][ \t]+[^ \t]/;
const RULE = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
/** An item whose content begins on its first line; one that begins with code counts its indentation otherwise. */
const ITEM = /^(?:[-*+]|1[.)]) {1,4}(?=[^ \t])/;
/**
 * No cut before these, whatever stands above: a numbered item, since its list is kept as written; a bare bullet, which
 * is none to the parser behind code; a rule, which at a beginning would be front matter.
 */
const UNCUT = /^(?:\d{1,9}[.)](?:[ \t]|$)|[-*+][ \t]*$|---[ \t]*$)/;
/** What holds other blocks. */
const CONTAINER = /^ {0,3}(?:>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|\[\^)/;

/**
 * A scan over the lines of a text, one call a line, in order and without their endings. It never guesses: a heading,
 * block or bullet it tells of is one to the parser too, and a line at which it gives up ends what it can say.
 *
 * What it rests on: a line without indentation behind a blank line is in no list, quote or footnote, and can only be
 * inside a fence, raw HTML or front matter of the top level; so these are all it follows. A bullet without
 * indentation goes on with no paragraph, so that it needs no blank line.
 */
export function lineScan(): (line: string) => LineKind {
  let state: State = { kind: 'text' };
  let afterBlank = true;
  let afterBullet = false;
  /** Indentation of what stands in the item that is open for certain. */
  let item: number | undefined;
  /** Whether the line stands in no list, quote or footnote for certain. */
  let top = true;

  return (line) => {
    if (state.kind === 'unsure') return 'unsure';
    const was = { afterBlank, afterBullet };
    afterBlank = BLANK.test(line);
    afterBullet = false;
    if (afterBlank) {
      if (state.kind === 'tag') state = { kind: 'text' };
      return isVerbatim(state) ? 'verbatim' : 'other';
    }
    if (item !== undefined) {
      if (indentation(line) >= item) return 'other';
      item = undefined;
    }
    if (state.kind !== 'text') {
      const inside = isVerbatim(state);
      state = within(state, line);
      return state.kind === 'unsure' ? 'unsure' : inside ? 'verbatim' : 'other';
    }
    if (HEADING.test(line)) {
      top = true;
      return 'heading';
    }
    const bullet = BULLET.test(line) && !RULE.test(line);
    const certain = was.afterBlank && !/^[ \t]/.test(line);
    if (certain || bullet) {
      item = RULE.test(line) ? undefined : ITEM.exec(line)?.[0].length;
      top = !CONTAINER.test(line) || RULE.test(line);
      afterBullet = bullet;
      if (item === undefined) state = opened(line, top);
      if (bullet) return was.afterBullet ? 'next bullet' : 'bullet';
      return UNCUT.test(line) ? 'other' : 'block';
    }
    top &&= !CONTAINER.test(line);
    state = opened(line, top);
    return state.kind === 'unsure' ? 'unsure' : 'other';
  };
}

const isVerbatim = ({ kind }: State): boolean => kind === 'fence' || kind === 'html';

/** Columns of white space before a line's first word; a tab goes on to the next multiple of four. */
export function indentation(line: string): number {
  let columns = 0;
  for (const sign of /^[ \t]*/.exec(line)?.[0] ?? '') columns += sign === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

/** The state behind a line in plain text. */
function opened(line: string, top: boolean): State {
  const fence = FENCE.exec(line);
  if (fence && !(fence[2]?.startsWith('`') && fence[3]?.includes('`')))
    return { kind: 'fence', mark: fence[2] ?? '', indent: top ? 0 : (fence[1]?.length ?? 0) };
  for (const [open, until] of RAW_HTML) {
    if (!open.test(line)) continue;
    if (until.test(line)) return { kind: 'text' };
    // An indented one may stand in a list item and end with it.
    return line.startsWith(' ') && !top ? { kind: 'unsure' } : { kind: 'html', until };
  }
  return /^ {0,3}<[/a-z]/i.test(line) ? { kind: 'tag' } : { kind: 'text' };
}

/** The state behind a line that says something, inside what an earlier line opened. */
function within(state: Exclude<State, { kind: 'text' | 'unsure' }>, line: string): State {
  if (state.kind === 'fence') {
    // A fence that is indented may belong to a list item, which a line with less indentation would have ended.
    if (line.search(/[^ \t]/) < state.indent) return { kind: 'unsure' };
    const close = FENCE_END.exec(line)?.[1];
    const closes = close?.[0] === state.mark[0] && (close?.length ?? 0) >= state.mark.length;
    return closes ? { kind: 'text' } : state;
  }
  if (state.kind === 'html') return state.until.test(line) ? { kind: 'text' } : state;
  // Inside an HTML block this opens nothing; if the block was no block, it does.
  const opens = FENCE.test(line) || RAW_HTML.some(([open, until]) => open.test(line) && !until.test(line));
  return opens ? { kind: 'unsure' } : state;
}

/** Index of the first line behind the front matter; 0 where there is none. */
export function frontMatterEnd(count: number, line: (at: number) => string): number {
  if (count === 0 || !/^---[ \t]*$/.test(line(0))) return 0;
  for (let at = 1; at < count; at++) if (/^---[ \t]*$/.test(line(at))) return at + 1;
  return 0;
}
