import { randomUUID } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok } from '../lib/plan/types';
import { fileSentence } from './file-sentence';
import type { FileHandle } from 'node:fs/promises';
import type { Result } from '../lib/plan/types';

/**
 * Puts a new text in the place of a file: a temporary file beside it, then a rename, so that a reader finds the old
 * or the new and a crash loses neither. The mode and the owner stay, and a link stays a link: a file that has several
 * names, or an owner that only it can have, is written over instead, with the temporary file as what a crash leaves.
 * Refused where the file no longer holds the bytes that were read (`changed`), since what another program wrote would
 * be lost, and where the system refuses (`unwritable`).
 * @param mayWrite throws as the system does for a file that may not be written to: a rename would ask for the folder alone
 */
export async function replaceFile(
  path: string,
  read: Uint8Array,
  text: string,
  mayWrite: (target: string) => Promise<void> = (target) => access(target, constants.W_OK),
): Promise<Result<undefined>> {
  let temporary: string | undefined;
  try {
    const target = await realpath(path);
    await mayWrite(target);
    const { mode, uid, gid, nlink } = await stat(target);
    temporary = join(dirname(target), `.planlanes-${randomUUID()}.tmp`);
    const file = await open(temporary, 'wx', mode & 0o7777);
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
    if (!Buffer.from(read).equals(await readFile(target)))
      return fail(
        'changed',
        `${path}: another program wrote to it meanwhile, so nothing was written; run this again.`,
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
    return ok(undefined);
  } catch (error) {
    return fail('unwritable', fileSentence(path, 'written', error));
  } finally {
    if (temporary !== undefined) await rm(temporary, { force: true });
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
