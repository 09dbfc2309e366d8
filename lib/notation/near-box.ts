import { BOX, boxOf, isSign } from './signs';
import type { Box } from './signs';

/** Words that begin with what means a box and is none. */
export interface NearBox {
  readonly box: Box;
  /** The words behind it. */
  readonly rest: string;
}

/** Boxes drawn as one sign, ticked and not. */
const TICKED = '☑☒';
const DRAWN = `☐□⬜${TICKED}`;

const PROPER = new RegExp(`^${BOX}[ \\t]`, 'u');
const BRACKETS = /^\[\s*([^\s[\]]*)\s*\](?![([:])(\s*)(?=\S)/u;
const SIGN = new RegExp(`^([${DRAWN}])\\ufe0f?\\s*(?=\\S)`, 'u');

/**
 * What the words of a bullet begin with and means a box, but is none for markdown: `[]`, `[x ]`, `[ ]Words`, a no-break
 * space in it or behind it, `☐`. Undefined: it is a box, or means none.
 */
export function nearBox(words: string): NearBox | undefined {
  const drawn = SIGN.exec(words);
  if (drawn?.[1] !== undefined)
    return { box: { done: TICKED.includes(drawn[1]) }, rest: words.slice(drawn[0].length) };
  const found = PROPER.test(words) ? null : BRACKETS.exec(words);
  if (!found) return undefined;
  const [whole, inside = '', space] = found;
  // A sign without a space behind it may be text of many kinds: `[-]word`, `[!]important`.
  if (inside !== '' && (!isSign(inside) || (space === '' && !/^x$/i.test(inside)))) return undefined;
  return { box: boxOf(inside === '' ? ' ' : inside), rest: words.slice(whole.length) };
}
