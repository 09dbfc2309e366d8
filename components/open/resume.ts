import type { FileTarget } from '@/components/browser/file-access';
import { claimDraft, listDrafts, readDraft } from '@/components/drafts/database';
import { holdDraft } from '@/components/drafts/hold';
import { changeWords } from '@/components/drafts/words';
import type { Stores } from '@/components/session/context';
import { offerSource } from '@/components/session/panels';
import { derive } from '@/lib/editor/derived';
import {
  type Baseline,
  type DraftContent,
  type DraftEntry,
  draftsOf,
  holdsMore,
  isOf,
  type Known,
  latestFirst,
  restored,
} from '@/lib/editor/drafts';

/** The draft that a document with this text started, the latest; undefined if there is none, or the browser keeps none. */
export async function draftOfFile(of: Known, text: string): Promise<DraftEntry | undefined> {
  try {
    for (const entry of draftsOf(await listDrafts(), of, text)) {
      const content = (await readDraft(entry.id))?.content;
      if (content?.baseText === text || content?.openedText === text) return entry;
    }
  } catch {
    // Without drafts a file opens as it is.
  }
  return undefined;
}

/** Another draft of that document with something that no file holds. */
export async function draftNear(of: Known, besides: string | undefined): Promise<DraftEntry | undefined> {
  const all = await listDrafts().catch(() => []);
  return latestFirst(all).find((entry) => isOf(entry, of) && entry.id !== besides && holdsMore(entry));
}

/** What is read when a draft is opened. */
export const textsOf = ({ openedText, printedText, baseText }: DraftContent): readonly string[] => [
  ...new Set([openedText, printedText, baseText]),
];

interface How {
  /** Milliseconds to wait for a tab that is just closing, or writing, to let go. */
  readonly patience?: number;
  /** The file as it was picked anew. */
  readonly handle?: FileTarget | undefined;
  /** It was found while this was opened: changes are counted against it, and undo leads to it. */
  readonly found?: Baseline;
}

/**
 * Opens a draft where it was left; one that another tab has open is opened as a copy, which becomes a draft of its own.
 * False if it is gone, and nothing happened.
 */
export async function resumeDraft(
  stores: Stores,
  id: string,
  { patience = 0, handle, found }: How = {},
): Promise<boolean> {
  const { editor, drafts } = stores;
  const release = await holdDraft(id, patience);
  const draft = await (release ? claimDraft(id, drafts.tab) : readDraft(id)).catch(() => undefined);
  if (!draft) {
    release?.();
    return false;
  }
  const { entry, content } = draft;
  const { document, plan, baseline } = restored(content, entry.inFile);
  const against = found ?? baseline;
  const differs = found !== undefined && derive(document, plan).printed().text !== found.text;
  editor
    .getState()
    .resume(entry.name, { document, plan, baseline: against }, differs ? 'Open the draft' : undefined);
  const kept = { origin: entry.origin, handle: handle ?? entry.handle };
  if (release) drafts.begin({ ...kept, draft: { id, release }, keep: 'now' });
  else
    drafts.begin({
      ...kept,
      keep: holdsMore(entry) ? 'now' : 'when-changed',
      forget: 'when-left',
      instead: id,
    });
  offerSource(stores);
  if (differs) {
    const { count } = derive(document, plan).changes(against.text);
    editor
      .getState()
      .say(
        `Your draft of ${entry.name} is open: ${changeWords(count, against.inFile)}. Undo leads to ${against.inFile ? 'the file' : 'the text'}.`,
      );
  }
  return true;
}
