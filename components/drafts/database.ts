import type { FileTarget } from '@/components/browser/file-access';
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { dispensable, type DraftContent, type DraftEntry } from '@/lib/editor/drafts';

/** What is listed, with the file as this browser knows it. */
export type StoredEntry = DraftEntry & { readonly handle?: FileTarget };

/** A draft, whole. */
export interface StoredDraft {
  readonly entry: StoredEntry;
  readonly content: DraftContent;
}

interface Schema extends DBSchema {
  /** What is listed. Apart from what drafts hold, so that a list need not read that. */
  entries: { key: string; value: StoredEntry };
  contents: { key: string; value: DraftContent };
  /** Under `open`: the draft that was open last. The browser's simpler storage is written seconds later: too late for a crash. */
  notes: { key: string; value: string };
}

/** Milliseconds until a database that does not answer counts as none. */
const patience = 4_000;

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** The one connection of this page, opened when first asked for. Rejects where the browser keeps nothing. */
function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= Promise.race([
    openDB<Schema>('planlanes', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('entries', { keyPath: 'id' });
        fresh.createObjectStore('contents', { keyPath: 'id' });
        fresh.createObjectStore('notes');
      },
      // A later version of Planlanes in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: () => (opening = undefined),
    }),
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('The database does not answer.')), patience),
    ),
  ]).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Every draft of this browser, without what it holds. */
export const listDrafts = async (): Promise<readonly StoredEntry[]> => (await database()).getAll('entries');

/** One draft, whole; undefined if it is gone. */
export async function readDraft(id: string): Promise<StoredDraft | undefined> {
  const both = (await database()).transaction(['entries', 'contents']);
  const [entry, content] = await Promise.all([
    both.objectStore('entries').get(id),
    both.objectStore('contents').get(id),
  ]);
  return entry && content && { entry, content };
}

const everything = ['entries', 'contents', 'notes'] as const;

/**
 * Writes a draft, or finds that another tab writes it by now and leaves it alone: looking and writing are one
 * transaction, so two tabs can never overwrite each other, whatever they know of each other.
 */
export async function writeDraft(draft: StoredDraft): Promise<'kept' | 'taken'> {
  const all = (await database()).transaction(everything, 'readwrite', { durability: 'strict' });
  const stored = await all.objectStore('entries').get(draft.entry.id);
  if (stored && stored.tab !== draft.entry.tab) return 'taken';
  await Promise.all([...puts(all, draft), noted(all, draft), all.done]);
  return 'kept';
}

/**
 * Writes a draft from a page on its way out. Nobody will be there to look at an answer first, so this is for a tab that
 * holds the draft; what is committed at once is written even if the page is gone by then.
 */
export async function writeDraftLast(draft: StoredDraft): Promise<void> {
  const all = (await database()).transaction(everything, 'readwrite', { durability: 'strict' });
  const written = [...puts(all, draft), noted(all, draft)];
  all.commit();
  await Promise.all([...written, all.done]);
}

/** Puts a removed draft back. */
export async function putDraftBack(draft: StoredDraft): Promise<void> {
  const all = (await database()).transaction(everything, 'readwrite');
  await Promise.all([...puts(all, draft), all.done]);
}

type Writing = IDBPTransaction<Schema, typeof everything, 'readwrite'>;

const noted = (all: Writing, { entry }: StoredDraft) => all.objectStore('notes').put(entry.id, 'open');

const puts = (all: Writing, { entry, content }: StoredDraft): readonly Promise<unknown>[] => [
  all.objectStore('entries').put(entry),
  all.objectStore('contents').put(content),
];

/** Notes which draft is open, or that none is. */
export async function noteLast(id: string | undefined): Promise<void> {
  const notes = await database();
  await (id === undefined ? notes.delete('notes', 'open') : notes.put('notes', id, 'open'));
}

/** The draft that was open last in this browser. */
export const lastNoted = async (): Promise<string | undefined> => (await database()).get('notes', 'open');

/** Makes a tab the one that writes a draft, and hands it over as it is now; undefined if it is gone. */
export async function claimDraft(id: string, tab: string): Promise<StoredDraft | undefined> {
  const both = (await database()).transaction(['entries', 'contents'], 'readwrite');
  const [entry, content] = await Promise.all([
    both.objectStore('entries').get(id),
    both.objectStore('contents').get(id),
  ]);
  if (!entry || !content) return undefined;
  const claimed = { ...entry, tab };
  await both.objectStore('entries').put(claimed);
  await both.done;
  return { entry: claimed, content };
}

/** Removes a draft, from a page on its way out too. */
export async function removeDraft(id: string): Promise<void> {
  const both = (await database()).transaction(['entries', 'contents'], 'readwrite');
  const gone = [both.objectStore('entries').delete(id), both.objectStore('contents').delete(id)];
  both.commit();
  await Promise.all([...gone, both.done]);
}

/** Forgets the oldest drafts that hold no more than their file does. */
export async function tidyDrafts(): Promise<void> {
  for (const { id } of dispensable(await listDrafts())) await removeDraft(id);
}
