import fc from 'fast-check';

/** A change that nobody means to make: numbers that pick it and its place in whatever text there is. */
export type Mutation = readonly [kind: number, at: number, other: number];

const pick = fc.nat({ max: 0xffffff });
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(fc.tuple(pick, pick, pick), {
  minLength: 1,
  maxLength: 6,
  size: 'max',
});

const KINDS = [
  flipByte,
  deleteLine,
  doubleLine,
  swapLines,
  cutEnd,
  cutStart,
  cutMiddle,
  insertSign,
  moveSlice,
];

/** A text after some mutations: bytes flipped, lines deleted, doubled, swapped, cut anywhere. */
export function mutated(text: string, changes: readonly Mutation[]): string {
  const broken = changes.reduce(
    (at, [kind, where, other]) => KINDS[kind % KINDS.length]?.(at, where, other) ?? at,
    text,
  );
  return decoded(new TextEncoder().encode(broken));
}

/** Bytes as a browser reads them: what is no UTF-8 becomes a sign of its own. */
const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Flips one bit of one UTF-8 byte. */
function flipByte(text: string, at: number, bit: number): string {
  const bytes = new TextEncoder().encode(text);
  const index = at % Math.max(1, bytes.length);
  if (bytes.length > 0) bytes[index] = (bytes[index] ?? 0) ^ (1 << (bit % 8));
  return decoded(bytes);
}

const linesOf = (text: string): string[] =>
  text.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g)?.filter((line) => line !== '') ?? [];

function deleteLine(text: string, at: number, count: number): string {
  const lines = linesOf(text);
  lines.splice(at % (lines.length + 1), 1 + (count % 3));
  return lines.join('');
}

function doubleLine(text: string, at: number): string {
  const lines = linesOf(text);
  const index = at % (lines.length + 1);
  lines.splice(index, 0, lines[index] ?? '');
  return lines.join('');
}

function swapLines(text: string, at: number, other: number): string {
  const lines = linesOf(text);
  const [a, b] = [at % (lines.length || 1), other % (lines.length || 1)];
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  return lines.join('');
}

function cutEnd(text: string, at: number): string {
  return text.slice(0, at % (text.length + 1));
}
function cutStart(text: string, at: number): string {
  return text.slice(at % Math.min(200, text.length + 1));
}

function cutMiddle(text: string, at: number, length: number): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + text.slice(start + (length % 40));
}

const SIGNS = [
  '|',
  '`',
  '```\n',
  '\n',
  '\r',
  '\t',
  '#',
  '- ',
  '* ',
  '[ ] ',
  '<!--',
  '-->',
  '**',
  '\\',
  '\u0000',
  '> ',
  '---\n',
  ' · ',
  '(',
  '\uFEFF',
];

function insertSign(text: string, at: number, sign: number): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + (SIGNS[sign % SIGNS.length] ?? '') + text.slice(start);
}

function moveSlice(text: string, at: number, other: number): string {
  const start = at % (text.length + 1);
  const slice = text.slice(start, start + 1 + (other % 80));
  const rest = text.slice(0, start) + text.slice(start + slice.length);
  const to = other % (rest.length + 1);
  return rest.slice(0, to) + slice + rest.slice(to);
}
