import 'server-only';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';

/** Bytes. A spec is some kilobytes; a file beyond this is refused before it is read. */
export const largestFile = 10 * 1024 * 1024;

export type LocalFile =
  { ok: true; name: string; text: string } | { ok: false; status: 404 | 413 | 422; error: string };

/**
 * Reads the spec that the server was started with.
 *
 * The text is the file's bytes as UTF-8, byte-order mark included, so that encoding it again gives the same bytes; a
 * file for which that cannot hold is refused. The name is without its folder: the browser has no business with paths.
 */
export async function readLocalFile(path: string | undefined): Promise<LocalFile> {
  if (path === undefined || path === '') {
    return { ok: false, status: 404, error: 'Planlanes was started without a file.' };
  }
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      // Asked of the open file, so that what is measured is what is read.
      const facts = await file.stat();
      if (!facts.isFile()) return { ok: false, status: 422, error: `${name} is not a file.` };
      if (facts.size > largestFile) return tooLarge(name);
      const bytes = await file.readFile();
      if (bytes.length > largestFile) return tooLarge(name);
      return {
        ok: true,
        name,
        text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, status: 422, error: `${name} ${whyUnreadable(error)}` };
  }
}

function tooLarge(name: string): LocalFile {
  return {
    ok: false,
    status: 413,
    error: `${name} is larger than 10 MB, which is more than Planlanes opens.`,
  };
}

function whyUnreadable(error: unknown): string {
  if (error instanceof TypeError)
    return 'is not UTF-8 text, so Planlanes cannot open it without changing it.';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'is no longer there.';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user.';
  return 'could not be read.';
}
