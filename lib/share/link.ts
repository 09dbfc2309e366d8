import { fail, ok, type Result } from '../plan/types';
import { fromBase64url, toBase64url } from './base64url';
import { deflate, inflate } from './deflate';

/** A document as a link holds it: the file's name, and its text with every byte kept. */
export interface Shared {
  readonly name: string;
  readonly text: string;
}

/** Characters of an address. Some chat and mail programs cut what is longer than `plain`; `most` is refused. */
export const linkLengths = { plain: 2_000, most: 32_000 } as const;

/** Bytes that a link may unpack to: 1 MiB. */
const LARGEST = 1024 * 1024;
/** Characters of a name, which is shown in one line. */
const LONGEST_NAME = 200;
const VERSION = '1';
/** A surrogate without its other half. */
const HALF = /\p{Cs}/u;

/**
 * Bytes before the packed document: its length unpacked and packed (three bytes each, big end first), and the checksum:
 * the first eight bytes of SHA-256 over version, lengths and packed document.
 */
const HEAD = { unpacked: 0, packed: 3, checksum: 6, end: 14 } as const;

/**
 * A document as the fragment of an address, without the `#`: `1.` and base64url of head and packed document.
 *
 * Refused with a sentence: `not-text`, a lone surrogate, which no file can hold; `too-large`, over 1 MiB.
 */
export async function encode({ name, text }: Shared): Promise<Result<string>> {
  if (HALF.test(name) || HALF.test(text))
    return fail(
      'not-text',
      'This plan holds half a character, which no link and no file can carry. Find the � in the markdown, replace it, and share again.',
    );
  // The name ends at the first line feed, so it may hold none.
  const line = name
    .replace(/[\r\n]+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(HALF, '');
  const bytes = join(new TextEncoder().encode(`${line}\n`), text);
  if (bytes.length > LARGEST)
    return fail(
      'too-large',
      'This document is larger than 1 MiB, which is more than a link can carry. Share the plan alone, or send the file.',
    );
  const packed = await deflate(bytes);
  const whole = new Uint8Array(HEAD.end + packed.length);
  writeLength(whole, HEAD.unpacked, bytes.length);
  writeLength(whole, HEAD.packed, packed.length);
  whole.set(packed, HEAD.end);
  whole.set(await checksum(whole), HEAD.checksum);
  return ok(`${VERSION}.${toBase64url(whole)}`);
}

/**
 * The document in a fragment. A link shows what was shared or nothing: one that was cut, or in which a single character
 * differs, is refused with a sentence (`empty`, `version`, `cut`, `damaged`), and so is one that unpacks to more than
 * its maker said or than 1 MiB.
 */
export async function decode(address: string): Promise<Result<Shared>> {
  const fragment = alone(address);
  if (fragment === '')
    return fail(
      'empty',
      'This address holds no plan. Everything after the # is the plan itself; ask for the whole link.',
    );
  const version = /^([0-9]{1,3})\./.exec(fragment)?.[1];
  if (version === undefined) return damaged();
  if (version !== VERSION)
    return fail(
      'version',
      `This link is of a kind (${version}) that this Planlanes does not know. It may come from a newer one, or be damaged.`,
    );
  // Nothing longer was ever made, so nothing longer needs to be looked at.
  if (fragment.length > linkLengths.most) return damaged();
  const whole = fromBase64url(fragment.slice(VERSION.length + 1));
  if (whole === undefined) return /^1\.[\w-]*$/.test(fragment) ? cut(fragment.length) : damaged();
  if (whole.length < HEAD.end) return cut(fragment.length);
  const packed = readLength(whole, HEAD.packed);
  if (whole.length - HEAD.end < packed) return cut(fragment.length);
  if (whole.length - HEAD.end > packed) return damaged();
  const told = whole.subarray(HEAD.checksum, HEAD.end);
  const found = await checksum(whole);
  if (!found.every((byte, index) => byte === told[index])) return damaged();

  const length = readLength(whole, HEAD.unpacked);
  const bytes = length > LARGEST ? undefined : await inflate(whole.slice(HEAD.end), length);
  if (bytes?.length !== length) return damaged();
  const end = bytes.indexOf(0x0a);
  if (end < 0) return damaged();
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return ok({ name: utf8.decode(bytes.subarray(0, end)), text: utf8.decode(bytes.subarray(end + 1)) });
  } catch {
    return damaged();
  }
}

const cut = (length: number) =>
  fail(
    'cut',
    `This link is not whole: only ${length.toLocaleString('en')} characters of it arrived. A chat or mail program may have cut it; ask for the link once more, or for the file.`,
  );

const damaged = () =>
  fail(
    'damaged',
    'This link is damaged: something in it is not as it was made. Nothing of it is shown, since it might not be what was shared; ask for the link once more.',
  );

function join(head: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const tail = new TextEncoder().encode(text);
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}

function writeLength(bytes: Uint8Array, at: number, length: number): void {
  bytes.set([length >> 16, (length >> 8) & 0xff, length & 0xff], at);
}

const readLength = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);

/** The checksum of a whole, whatever stands now in the place where the checksum goes. */
async function checksum(whole: Uint8Array): Promise<Uint8Array> {
  const summed = new Uint8Array(whole.length + 1);
  summed[0] = VERSION.charCodeAt(0);
  summed.set(whole, 1);
  summed.fill(0, 1 + HEAD.checksum, 1 + HEAD.end);
  const digest = await crypto.subtle.digest('SHA-256', summed);
  return new Uint8Array(digest, 0, HEAD.end - HEAD.checksum);
}

/** A link without what a chat or a sentence put behind it: `)`, `.`, `>`, also as addresses spell it. No link ends so. */
function alone(address: string): string {
  let end = address.length;
  for (;;) {
    if (/[^\w%-]/.test(address.charAt(end - 1))) end--;
    else if (/^%[0-9a-f]{2}$/i.test(address.slice(Math.max(0, end - 3), end))) end -= 3;
    else break;
  }
  const link = address.slice(0, end);
  return link.includes('.') ? link : address;
}
