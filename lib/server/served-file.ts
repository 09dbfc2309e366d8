import { createHmac } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { replaceFile } from '../files/replace-file';
import { readText } from '../markdown/open';
import { readServed } from './read-served';
import { versionOf } from './version';

/** An answer of the server about the file that it was started with. */
export interface Answer {
  readonly status: number;
  /** Absent: there is nothing to say. */
  readonly body?: object;
}

const without: Answer = { status: 404, body: { error: 'Planlanes was started without a file.' } };
const refused = (status: number, error: string): Answer => ({ status, body: { error } });

/**
 * The file as it is now: `{id, name, path, text, version}`. By its id a browser knows it again: a keyed hash of where it
 * stands, so that two files of one name and one text are two documents.
 * @param path where the file really is, links resolved
 * @param since the version that is known already: where it still stands there, 204 and nothing is said
 */
export async function answerFile(
  path: string | undefined,
  key: string,
  since?: string | null,
): Promise<Answer> {
  const read = await readServed(path);
  if (!read.ok || path === undefined) return read.ok ? without : refused(read.status, read.error);
  const id = createHmac('sha256', key).update(path).digest('base64url').slice(0, 22);
  const version = versionOf(read.text);
  if (version === since) return { status: 204 };
  return { status: 200, body: { id, name: read.name, path, text: read.text, version } };
}

/**
 * Writes the file, `{text, version}`: the version is that of what the new text is to replace. Answers `{version}` of what stands in it now. Refused: what is no text, what another program has
 * changed meanwhile (409), what leads elsewhere by now, and what the system does not let be written (422).
 */
export function answerWrite(path: string | undefined, body: unknown): Promise<Answer> {
  const turn = last.then(() => written(path, body));
  last = turn.catch(() => undefined);
  return turn;
}

/** The write before: two at once would both find the old version, and one of them would be lost. */
let last: Promise<unknown> = Promise.resolve();

async function written(path: string | undefined, body: unknown): Promise<Answer> {
  if (path === undefined || path === '') return without;
  const { text, version } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string' || typeof version !== 'string')
    return refused(400, 'A file is written as {"text": …, "version": …}.');
  const name = basename(path);
  const readable = readText(Buffer.from(text, 'utf8'));
  if (!readable.ok) return refused(422, `${name}: ${readable.error.message}`);
  // Links were resolved when it was opened. One that is there now would have somebody else choose what is written.
  const now = await realpath(path).catch(() => path);
  if (now !== path)
    return refused(
      422,
      `${name} leads to another file by now, so nothing was written. Start Planlanes with it again.`,
    );
  const done = await replaceFile(path, text, {
    name,
    holds: (bytes) => versionOf(bytes) === version,
  });
  if (done.ok) return { status: 200, body: { version: versionOf(text) } };
  return refused(done.error.code === 'changed' ? 409 : 422, done.error.message);
}
