import { fail, ok } from '../plan/types';
import type { Result } from '../plan/types';

const MEGABYTE = 1_000_000;
/** Bytes; what is larger is opened nowhere: in the browser, by the server, on the command line. */
const LARGEST = 10 * MEGABYTE;
/** Bytes at the start of a file that hold a NUL only where it is no text: as many as Git looks at. */
const HEAD = 8_000;

/** Whether a file of so many bytes is read at all, to be asked before it is. Refused: `too-large`. */
export function readableSize(bytes: number): Result<number> {
  return bytes <= LARGEST
    ? ok(bytes)
    : fail(
        'too-large',
        `This file has ${megabytes(bytes)}; files of up to ${megabytes(LARGEST)} can be opened.`,
      );
}

/**
 * All bytes of what does not say how many it has, as a pipe or a device. Refused as soon as there are more than can be
 * opened (`too-large`): some have no end.
 */
export async function readWithinBounds(parts: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array>> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    length += part.length;
    if (length > LARGEST) return tooLong('file');
    read.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of read) {
    bytes.set(part, at);
    at += part.length;
  }
  return ok(bytes);
}

/**
 * A file's bytes as text, with a byte-order mark kept. Refused with a sentence: what is larger than 10 MB
 * (`too-large`), UTF-16 (`utf-16`), what has a NUL in its first 8,000 bytes (`binary`, with the place), and bytes that
 * are no UTF-8 (`not-utf-8`, with the place), since none of these could be saved again byte for byte.
 */
export function readText(bytes: Uint8Array): Result<string> {
  const size = readableSize(bytes.length);
  if (!size.ok) return size;
  if (isUtf16(bytes))
    return fail('utf-16', 'This file is written in UTF-16; save it as UTF-8 and open it again.');
  const nul = bytes.subarray(0, HEAD).indexOf(0);
  if (nul >= 0)
    return fail(
      'binary',
      `This is not a text file: ${place(bytes, nul)}, is a NUL; open the markdown file of a spec.`,
    );
  const bad = firstInvalid(bytes);
  if (bad !== undefined)
    return fail(
      'not-utf-8',
      `This file is not valid UTF-8: ${place(bytes, bad)}, cannot be read; save it as UTF-8 and open it again.`,
    );
  return ok(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}

/** Whether there is anything to open. Refused: `empty`, and `too-large` for what was pasted. */
export function openable(text: string): Result<string> {
  if (/^[\s\uFEFF]*$/.test(text))
    return fail('empty', 'There is no text in it yet; start with a new plan, or open another file.');
  return isTooLong(text) ? tooLong('text') : ok(text);
}

const tooLong = (what: 'text' | 'file'): Result<never> =>
  fail('too-large', `This ${what} is longer than ${megabytes(LARGEST)}, which is more than can be opened.`);

/** Measured as it would be saved, so that it can be opened again; encoded only where its length does not settle it. */
const isTooLong = (text: string): boolean =>
  text.length > LARGEST || (text.length * 3 > LARGEST && new TextEncoder().encode(text).length > LARGEST);

const megabytes = (count: number): string => `${Math.ceil((count / MEGABYTE) * 10) / 10} MB`;

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Where the first byte stands that cannot be part of UTF-8; by the table of the Unicode standard, 3.9 D92. */
function firstInvalid(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  // Shortest form only, no surrogates, nothing over U+10FFFF: each shows in the second byte.
  const [low, high] =
    lead === 0xe0
      ? [0xa0, 0xbf]
      : lead === 0xed
        ? [0x80, 0x9f]
        : lead === 0xf0
          ? [0x90, 0xbf]
          : lead === 0xf4
            ? [0x80, 0x8f]
            : [0x80, 0xbf];
  if (second < low || second > high) return 0;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** A byte and its line, both from 1; lines end with LF, CRLF or a lone CR. */
function place(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let at = 0; at < offset; at++)
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line++;
  return `byte ${offset + 1}, on line ${line}`;
}
