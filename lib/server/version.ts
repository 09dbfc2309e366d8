import { createHash } from 'node:crypto';

/** What a file holds, in a name of its own: two texts with one version are the same text. */
export const versionOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64url');
