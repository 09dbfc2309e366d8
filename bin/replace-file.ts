import { randomUUID } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok } from '../lib/plan/types';
import { fileSentence } from './file-sentence';
import type { Result } from '../lib/plan/types';

/**
 * Puts a new text in the place of a file: a temporary file beside it, then a rename, so that a reader finds the old
 * or the new and a crash loses neither. The mode stays, and a link stays a link. Refused where the file no longer
 * holds the bytes that were read (`changed`), since what another program wrote would be lost, and where the system
 * refuses (`unwritable`).
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
    const { mode } = await stat(target);
    temporary = join(dirname(target), `.planlanes-${randomUUID()}.tmp`);
    const file = await open(temporary, 'wx', mode & 0o7777);
    try {
      // The mode given to open is cut by the umask.
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
    await rename(temporary, target);
    temporary = undefined;
    return ok(undefined);
  } catch (error) {
    return fail('unwritable', fileSentence(path, 'written', error));
  } finally {
    if (temporary !== undefined) await rm(temporary, { force: true });
  }
}
