import { fail, ok } from '../../lib/plan/types';
import { fixture } from '../../lib/testing/fixtures';
import { run } from '../run';
import type { Io } from '../io';

/** Runs a command line on files in memory, for tests. */
export async function planlanes(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  more: Readonly<Record<string, string>> = {},
) {
  const files = new Map<string, Uint8Array>([
    ...Object.entries(more).map(([path, text]) => [path, Buffer.from(text)] as const),
    ['-', Buffer.from(stdin)],
    ['spec.md', Buffer.from(fixture('thirteen'))],
    ['prose.md', Buffer.from('Just prose.\n')],
    ['picture.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0)],
    ['latin.md', Uint8Array.of(0x61, 0xe9, 0x62)],
    ['empty.md', Uint8Array.of()],
  ]);
  const result = { code: -1, out: '', said: '', written: undefined as string | undefined };
  const io: Io = {
    read: (path) => {
      const bytes = files.get(path);
      return Promise.resolve(bytes ? ok(bytes) : fail('unreadable', `${path}: there is no such file.`));
    },
    replace: (_path, _read, text) => {
      result.written = text;
      return Promise.resolve(ok(undefined));
    },
    write: (text) => void (result.out += text),
    say: (message) => void (result.said += `${message}\n`),
  };
  result.code = await run(args, io);
  return result;
}

/** The arguments that give a command. */
export const command = (json: unknown) => ['--command', JSON.stringify(json)];
