/**
 * Inline markdown as the words a person reads: no emphasis marks, back-ticks or escapes, links as their text.
 * For showing and comparing; never for writing.
 */
export const plain = (markdown: string): string =>
  (/[[`*_~\\]/.test(markdown) ? withoutMarks(markdown) : markdown).replace(/\s+/g, ' ').trim();

/** Each pattern takes time in proportion to the text, whatever it is: a run of marks is tried once, from its start. */
const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\][]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(?<!`)(`+)([^`]+)\1/g, '$2')
    .replace(/\*\*|__|~~/g, '')
    .replace(/(^|[^\p{L}\p{N}\\])[*_]+(?=\S)/gu, '$1')
    .replace(/([^\s\\])[*_]+(?=$|[^\p{L}\p{N}])/gu, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** A typed value as a cell or a field holds it: each run of white space is one space, none at the ends. */
export const inOneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
