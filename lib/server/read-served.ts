import { constants, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { readableSize, readText } from '../markdown/open';
import type { Failure } from '../plan/types';

export type Served =
  { ok: true; name: string; text: string } | { ok: false; status: 404 | 413 | 422; error: string };

/**
 * Reads the spec that the server was started with. Refused with a sentence that begins with the file's name: what is
 * not there, and what is no readable text.
 */
export async function readServed(path: string | undefined): Promise<Served> {
  if (path === undefined || path === '') {
    return { ok: false, status: 404, error: 'Planlanes was started without a file.' };
  }
  const name = basename(path);
  try {
    // Opening a pipe would wait for who writes to it, and the server could not even end meanwhile. (Windows, which has
    // no such pipes, has no such flag either: the bits of nothing are none.)
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      // Asked of the open file, so that what is measured is what is read.
      const facts = await file.stat();
      if (!facts.isFile()) return { ok: false, status: 422, error: `${name} is not a file.` };
      const size = readableSize(facts.size);
      const text = size.ok ? readText(await file.readFile()) : size;
      return text.ok ? { ok: true, name, text: text.value } : refusal(name, text.error);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, status: 422, error: `${name} ${whyUnreadable(error)}` };
  }
}

const refusal = (name: string, { code, message }: Failure): Served => ({
  ok: false,
  status: code === 'too-large' ? 413 : 422,
  error: `${name}: ${message}`,
});

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'is no longer there.';
  if (code === 'ELOOP') return 'is a link that leads back to itself.';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user.';
  return 'could not be read.';
}
