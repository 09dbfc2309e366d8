import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import { readableSize } from '../lib/markdown/open';
import { fail, ok } from '../lib/plan/types';
import { fileSentence } from './file-sentence';
import { exit, printable } from './io';
import { replaceFile } from './replace-file';
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
    replace: replaceFile,
    write: (text) => void process.stdout.write(text),
    say: (message) => void process.stderr.write(`${printable(message)}\n`),
  };
}

async function read(path: string): Promise<Result<Uint8Array>> {
  try {
    if (path === '-') return ok(await stdin());
    const size = readableSize((await stat(path)).size);
    return size.ok ? ok(await readFile(path)) : fail(size.error.code, `${path}: ${size.error.message}`);
  } catch (error) {
    return fail('unreadable', fileSentence(path, 'read', error));
  }
}

async function stdin(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}
