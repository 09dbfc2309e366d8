import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import process from 'node:process';
import { fileSentence } from '../lib/files/file-sentence';
import { replaceFile } from '../lib/files/replace-file';
import { readableSize, readWithinBounds } from '../lib/markdown/open';
import { fail, ok } from '../lib/plan/types';
import { exit, printable, shownPath } from './io';
import type { Io } from './io';
import type { Result } from '../lib/plan/types';

/** The files, stdin, stdout and stderr of this process. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Who reads has heard enough (`| head`): nothing is wrong, and there is nobody left to tell.
      if (error.code === 'EPIPE') process.exit();
      if (stream === process.stdout)
        process.stderr.write(`planlanes: the result cannot be written (${error.message}).\n`);
      process.exit(exit.misused);
    });
  return {
    read,
    replace: (path, read, text) => replaceFile(path, text, { holds: (now) => Buffer.from(read).equals(now) }),
    write: (text) => void process.stdout.write(text),
    say: (message) => void process.stderr.write(`${printable(message)}\n`),
  };
}

async function read(path: string): Promise<Result<Uint8Array>> {
  try {
    // A large file says so before it is read, a device or a pipe while it is.
    const size = path === '-' ? ok(0) : readableSize((await stat(path)).size);
    const bytes = size.ok
      ? await readWithinBounds(path === '-' ? process.stdin : createReadStream(path))
      : size;
    return bytes.ok ? bytes : fail(bytes.error.code, `${shownPath(path)}: ${bytes.error.message}`);
  } catch (error) {
    return fail('unreadable', fileSentence(shownPath(path), 'read', error));
  }
}
