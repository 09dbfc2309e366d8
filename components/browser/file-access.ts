import { readableSize, readText } from '@/lib/markdown/open';
import { fail, ok, type Result } from '@/lib/plan/types';
import { readServed, type ServedFile, writeServed } from './served-file';

/** A file that can be written back to: one that was picked here, or the one that the server was started with. */
export type FileTarget = FileSystemFileHandle | ServedFile;

/** Whether it is the server that writes it. */
export const isServed = (target: FileTarget | undefined): target is ServedFile =>
  target !== undefined && 'served' in target;

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

/** What a file holds at this moment. A served one bears the version that a write can be held to. */
export interface FileNow {
  readonly text: string;
  readonly version?: string;
}

/** Reads a file anew; refused like a file that is opened, and when it is gone (`gone`). */
export async function readFile(target: FileTarget): Promise<Result<FileNow>> {
  if (isServed(target)) {
    const now = await readServed();
    if (now.ok && now.value.file.served !== target.served)
      return fail(
        'gone',
        `Planlanes runs with another file now. Start it with ${target.path} to save there.`,
      );
    return now;
  }
  try {
    const text = await textOf(await target.getFile());
    return text.ok ? ok({ text: text.value }) : text;
  } catch (error) {
    return because(error, target.name, 'read');
  }
}

/**
 * Replaces what a file holds. What writes it writes beside it first, so a crash on the way leaves the old text whole.
 * @param version what the server must still find there; a file that was picked is replaced, whatever it holds
 */
export async function writeFile(target: FileTarget, text: string, version?: string): Promise<Result<true>> {
  if (isServed(target)) return writeServed(text, version);
  try {
    const file = await target.createWritable();
    try {
      await file.write(text);
    } catch (error) {
      await file.abort();
      throw error;
    }
    await file.close();
    return ok(true);
  } catch (error) {
    return because(error, target.name, 'written');
  }
}

/** Whether the page may write to a file; asks where the browser wants it, which it does only after a click or a key. */
export async function mayWrite(handle: FileTarget): Promise<boolean> {
  if (isServed(handle)) return true;
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
