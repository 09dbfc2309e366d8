import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { dispensable, type DraftContent, type DraftEntry } from '@/lib/editor/drafts';

/** What is stored of a draft beside what is listed: the file it was picked from, which is no plain JSON. */
export type StoredEntry = DraftEntry & { readonly handle?: FileSystemFileHandle };

/** A draft, whole. */
export interface StoredDraft {
  readonly entry: StoredEntry;
  readonly content: DraftContent;
}

interface Schema extends DBSchema {
  /** What is listed. Apart from what drafts hold, so that a list need not read that. */
  entries: { key: string; value: StoredEntry };
  contents: { key: string; value: DraftContent };
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

/**
 * Writes a draft, or finds that another tab writes it by now and leaves it alone: looking and writing are one
 * transaction, so two tabs can never overwrite each other, whatever they know of each other.
 */
export async function writeDraft({ entry, content }: StoredDraft): Promise<'kept' | 'taken'> {
  const both = (await database()).transaction(['entries', 'contents'], 'readwrite', { durability: 'strict' });
  const entries = both.objectStore('entries');
  const stored = await entries.get(entry.id);
  if (stored && stored.tab !== entry.tab) return 'taken';
  await Promise.all([entries.put(entry), both.objectStore('contents').put(content), both.done]);
  return 'kept';
}

/**
 * Writes a draft from a page on its way out. Nobody will be there to look at an answer first, so this is for a tab that
 * holds the draft; what is committed at once is written even if the page is gone by then.
 */
export async function writeDraftLast({ entry, content }: StoredDraft): Promise<void> {
  const both = (await database()).transaction(['entries', 'contents'], 'readwrite', { durability: 'strict' });
  const written = [both.objectStore('entries').put(entry), both.objectStore('contents').put(content)];
  both.commit();
  await Promise.all([...written, both.done]);
}

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
