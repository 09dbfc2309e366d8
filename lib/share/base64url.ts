const CHUNK = 0x8000;

/** Bytes in the alphabet of addresses (RFC 4648 §5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  // The spread of a whole document would overflow the stack.
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The bytes of such a text. Undefined for anything that `toBase64url` does not write: other letters, a length that
 * cannot be, bits at the end that mean nothing. So two texts never stand for the same bytes.
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return toBase64url(bytes) === text ? bytes : undefined;
}
