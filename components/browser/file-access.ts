import { readableSize, readText } from '@/lib/markdown/open';
import { fail, ok, type Result } from '@/lib/plan/types';

const types = [{ description: 'Markdown', accept: { 'text/markdown': ['.md', '.markdown', '.txt'] } }];

/** Whether this browser can write back to a file that was picked; else saving is a download. */
export const canWriteFiles = (): boolean => window.showSaveFilePicker !== undefined;

/** `cancelled`: the user closed the picker; nothing needs to be said. */
type Picked = FileSystemFileHandle | 'cancelled' | 'impossible';

/** Lets the user pick a file to open; `impossible` where the browser has no such picker or refuses to show it. */
export const pickToOpen = (): Promise<Picked> =>
  picked(window.showOpenFilePicker?.({ id: 'planlanes' }).then(([handle]) => handle));

/** Lets the user pick where to save; the browser asks before it takes a file that exists. */
export const pickToSave = (suggestedName: string): Promise<Picked> =>
  picked(window.showSaveFilePicker?.({ id: 'planlanes', suggestedName, types }));

async function picked(picking: Promise<FileSystemFileHandle> | undefined): Promise<Picked> {
  try {
    return (await picking) ?? 'impossible';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'impossible';
  }
}

/** The text of a file; refused as `readText` refuses. Throws as the browser does where it cannot read. */
export async function textOf(file: File): Promise<Result<string>> {
  const size = readableSize(file.size);
  return size.ok ? readText(new Uint8Array(await file.arrayBuffer())) : size;
}

/** The text a file holds at this moment; refused like a file that is opened, and when it is gone (`gone`). */
export async function readFile(handle: FileSystemFileHandle): Promise<Result<string>> {
  try {
    return await textOf(await handle.getFile());
  } catch (error) {
    return because(error, handle.name, 'read');
  }
}

/** Replaces what a file holds. The browser writes beside it first, so a crash on the way leaves the old text whole. */
export async function writeFile(handle: FileSystemFileHandle, text: string): Promise<Result<true>> {
  try {
    const file = await handle.createWritable();
    try {
      await file.write(text);
    } catch (error) {
      await file.abort();
      throw error;
    }
    await file.close();
    return ok(true);
  } catch (error) {
    return because(error, handle.name, 'written');
  }
}

/** Whether the page may write to a file; asks where the browser wants it, which it does only after a click or a key. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  try {
    // Absent: a browser that has handles, but no permissions for them, lets them be written.
    if (((await handle.queryPermission?.(mode)) ?? 'granted') === 'granted') return true;
    return (await handle.requestPermission?.(mode)) === 'granted';
  } catch {
    return false;
  }
}

function because(error: unknown, name: string, done: 'read' | 'written'): Result<never> {
  const kind = error instanceof DOMException ? error.name : undefined;
  switch (kind) {
    case 'NotFoundError':
      return fail('gone', `${name} is no longer where it was. Use “Save as…” to write it anew.`);
    case 'NotAllowedError':
    case 'SecurityError':
      return fail(
        'forbidden',
        `The browser did not let ${name} be ${done}. Allow it when asked, or use “Save as…”.`,
      );
    case 'QuotaExceededError':
      return fail('full', `${name} could not be ${done}: there is no room left on the disk.`);
    default:
      return fail('failed', `${name} could not be ${done}. Use “Save as…” to write it elsewhere.`);
  }
}
