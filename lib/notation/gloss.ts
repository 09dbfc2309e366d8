/**
 * Where the remark in parentheses behind a name begins, the white space before it included: `U2 (JsonStore, mostly)`.
 * Undefined where a text does not end in one, or is nothing but one.
 */
export function glossStart(text: string): number | undefined {
  if (!text.endsWith(')')) return undefined;
  let open = text.length - 1;
  for (let depth = 0; open >= 0; open--) {
    if (text[open] === ')') depth++;
    else if (text[open] === '(' && --depth === 0) break;
  }
  const name = text.slice(0, Math.max(0, open)).trimEnd();
  return name === '' || name.length === open ? undefined : name.length;
}

/**
 * The offset behind a term that begins at `from`: the next `+` or `,`, or the text's end. What stands in parentheses
 * that open behind white space, and close, parts nothing.
 */
export function termEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '+' || sign === ',') return at;
    if (sign === '(' && (at === from || /\s/.test(text[at - 1] ?? ''))) at = groupClose(text, at) ?? at;
  }
  return text.length;
}

function groupClose(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return undefined;
}
