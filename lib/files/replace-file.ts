import { randomUUID } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok } from '../plan/types';
import { fileSentence } from './file-sentence';
import type { FileHandle } from 'node:fs/promises';
import type { Result } from '../plan/types';

export interface How {
  /** Whether the file still holds what the new text was made from, asked right before it is replaced. */
  readonly holds: (now: Uint8Array) => boolean;
  /** The file as sentences name it; its path, if this is not given. */
  readonly name?: string;
  /** Throws as the system does for a file that may not be written to: a rename would ask for the folder alone. */
  readonly mayWrite?: (target: string) => Promise<void>;
}

const askSystem = (target: string): Promise<void> => access(target, constants.W_OK);

/**
 * Puts a new text in the place of a file: a temporary file beside it, then a rename, so that a reader finds the old
 * or the new and a crash loses neither. The mode and the owner stay, and a link stays a link: a file that has several
 * names, or an owner that only it can have, is written over instead, with the temporary file as what a crash leaves.
 * Refused where the file no longer holds what was read (`changed`), since what another program wrote would be lost,
 * and where it is no file or the system refuses (`unwritable`).
 */
export async function replaceFile(
  path: string,
  text: string,
  { holds, name = path, mayWrite = askSystem }: How,
): Promise<Result<undefined>> {
  let temporary: string | undefined;
  try {
    const target = await realpath(path);
    await mayWrite(target);
    const facts = await stat(target);
    // What is no file, as a pipe, could be waited for without end.
    if (!facts.isFile()) return fail('unwritable', `${name}: this is not a file any more.`);
    const { mode, uid, gid, nlink } = facts;
    temporary = join(dirname(target), `.planlanes-${randomUUID()}.tmp`);
    // Not for the bundler, which would take the whole project along for a path that it cannot foresee.
    const file = await open(/* turbopackIgnore: true */ temporary, 'wx', mode & 0o7777);
    let owned: boolean;
    try {
      owned = await belongsTo(file, uid, gid);
      // The mode given to open is cut by the umask, and by a new owner.
      await file.chmod(mode & 0o7777);
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    if (!holds(await readFile(target)))
      return fail(
        'changed',
        `${name}: another program wrote to it meanwhile, so nothing was written; run this again.`,
      );
    if (nlink > 1 || !owned) {
      const whole = temporary;
      temporary = undefined;
      await writeOver(target, text).catch((error: unknown) => {
        throw new Error(`${String(error)}; the new text is in ${whole}`);
      });
      await rm(whole, { force: true });
      return ok(undefined);
    }
    await rename(temporary, target);
    temporary = undefined;
    await settle(dirname(target));
    return ok(undefined);
  } catch (error) {
    return fail('unwritable', fileSentence(name, 'written', error));
  } finally {
    if (temporary !== undefined) await rm(temporary, { force: true });
  }
}

/** Has the system write down which file the folder's entry names, so that a crash of the machine leaves one of the two. */
async function settle(folder: string): Promise<void> {
  try {
    const entry = await open(folder, constants.O_RDONLY);
    await entry.sync().finally(() => entry.close());
  } catch {
    // Windows opens no folder, and some file systems settle none; the file stands under its name all the same.
  }
}

/** Gives a new file the owner of another; false where this user may not. */
async function belongsTo(file: FileHandle, uid: number, gid: number): Promise<boolean> {
  const own = await file.stat();
  if (own.uid === uid && own.gid === gid) return true;
  return file.chown(uid, gid).then(
    () => true,
    () => false,
  );
}

/** Writes into the file itself, so that it stays the one that it is. */
async function writeOver(target: string, text: string): Promise<void> {
  const file = await open(target, 'r+');
  try {
    const bytes = Buffer.from(text, 'utf8');
    await file.write(bytes, 0, bytes.length, 0);
    await file.truncate(bytes.length);
    await file.sync();
  } finally {
    await file.close();
  }
}
