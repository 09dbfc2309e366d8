import { readText } from '../lib/markdown/open';
import { fail, ok } from '../lib/plan/types';
import { shownPath } from './io';
import type { Result } from '../lib/plan/types';
import type { Io } from './io';

/** What a file holds, as it was read. */
export interface FileText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Reads a file, or stdin for `-`, as text. Refused with a sentence that begins with its name. */
export async function readFileText(io: Io, path: string): Promise<Result<FileText>> {
  const bytes = await io.read(path);
  if (!bytes.ok) return bytes;
  const text = readText(bytes.value);
  return text.ok
    ? ok({ bytes: bytes.value, text: text.value })
    : fail(text.error.code, `${shownPath(path)}: ${text.error.message}`);
}
