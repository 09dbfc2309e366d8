import type { Span } from '../../notation/span';

/** One line of a text: `end` is behind its ending, `content` before it. */
export interface Line {
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/** Splits at LF, CRLF and lone CR, as CommonMark does. A text that ends with a line ending has no empty last line. */
export function lines(text: string, from = 0, to = text.length): readonly Line[] {
  const found: Line[] = [];
  for (let start = from; start < to;) {
    let content = start;
    while (content < to && !endsLine(text.charCodeAt(content))) content++;
    const end = Math.min(to, content + (text[content] === '\r' && text[content + 1] === '\n' ? 2 : 1));
    found.push({ start, content, end });
    start = end;
  }
  return found;
}

const endsLine = (unit: number): boolean => unit === 10 || unit === 13;

/** The line ending a text uses most; LF where it has none. */
export function mainEnding(text: string): string {
  const counts = new Map<string, number>();
  for (const [ending] of text.matchAll(/\r\n|\n|\r/g)) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '\n';
}

/** Start of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  while (offset > 0 && text[offset - 1] !== '\n' && text[offset - 1] !== '\r') offset--;
  return offset;
}

/** End of the line that holds an offset, behind its ending. */
export function lineEnd(text: string, offset: number): number {
  while (offset < text.length && text[offset] !== '\n' && text[offset] !== '\r') offset++;
  return Math.min(text.length, offset + (text[offset] === '\r' && text[offset + 1] === '\n' ? 2 : 1));
}

/** A function from offset to 1-based line number. */
export function lineNumbers(text: string): (offset: number) => number {
  const starts = lines(text).map((line) => line.start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
}

/** Wrapped lines as one: a value may go on over several. */
export const unwrapped = (value: string): string => value.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ').trim();

/** A block of notes as the plan holds it: verbatim, with lines that end as the plan's do. */
export const noteText = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\r\n?/g, '\n').trimEnd();

/**
 * A block inside an item as the plan holds it: verbatim, with lines that end as the plan's do and are set in as against
 * its first. What a tab takes in beyond that is spaces.
 * @param isCode code without a fence may begin inside a tab
 */
export function blockText(text: string, { start, end }: Span, isCode: boolean): string {
  const column = width(text.slice(lineStart(text, start), start));
  const [first = '', ...rest] = text.slice(start, end).split(/\r\n|\n|\r/);
  const inTab = isCode ? (/^ {1,3}(?=[^ \t])/.exec(first)?.[0].length ?? 4) : 4;
  return [first, ...rest.map((line) => outdented(line, column))]
    .map((line) => (line === '' ? '' : ' '.repeat(4 - inTab) + line))
    .join('\n')
    .trimEnd();
}

function outdented(line: string, columns: number): string {
  let at = 0;
  let column = 0;
  for (; column < columns && (line[at] === ' ' || line[at] === '\t'); at++)
    column += line[at] === '\t' ? 4 - (column % 4) : 1;
  return ' '.repeat(Math.max(0, column - columns)) + line.slice(at);
}

/** Columns that a line's beginning takes up; a tab goes on to the next fourth. */
export const width = (lead: string, from = 0): number =>
  lead
    .split(/(?=\t)/)
    .reduce((at, run) => (run.startsWith('\t') ? at + 4 - (at % 4) + run.length - 1 : at + run.length), from);
