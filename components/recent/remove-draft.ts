import { readDraft, removeDraft, type StoredDraft } from '@/components/drafts/database';
import { holdDraft } from '@/components/drafts/hold';

/** Removes a draft and hands over what it was; `open`: another tab writes it, so it stays. */
export async function remove(id: string): Promise<StoredDraft | 'open' | undefined> {
  const release = await holdDraft(id);
  if (!release) return 'open';
  try {
    const draft = await readDraft(id);
    await removeDraft(id);
    return draft;
  } finally {
    release();
  }
}
