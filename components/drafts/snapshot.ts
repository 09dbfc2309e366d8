import { type FileTarget, isServed } from '@/components/browser/file-access';
import { derive } from '@/lib/editor/derived';
import { type Baseline, fingerprint } from '@/lib/editor/drafts';
import type { EditorState } from '@/lib/editor/types';
import { chunksOf } from '@/lib/plan/lookup';
import type { StoredDraft } from './database';

/** What a draft is made of, at one moment. */
export type Snapshot = Pick<EditorState, 'name' | 'document' | 'plan' | 'baseline'> & {
  readonly handle: FileTarget | undefined;
};

/** Whether two moments hold the same; every change makes new values, so comparing them is enough. */
export const same = (one: Snapshot | undefined, other: Snapshot): boolean =>
  one?.document === other.document &&
  one.plan === other.plan &&
  one.baseline === other.baseline &&
  one.name === other.name &&
  one.handle === other.handle;

// Texts are long, and a baseline stays for many changes.
const bases = new WeakMap<Baseline, string>();
function baseOf(baseline: Baseline): string {
  const base = bases.get(baseline) ?? fingerprint(baseline.text);
  bases.set(baseline, base);
  return base;
}

/** A snapshot as it is stored, by this tab and now. */
export function draftOf(
  { name, document, plan, baseline, handle }: Snapshot,
  { id, origin, tab }: { readonly id: string; readonly origin: string; readonly tab: string },
): StoredDraft {
  const derived = derive(document, plan);
  return {
    entry: {
      id,
      name,
      origin,
      base: baseOf(baseline),
      inFile: baseline.inFile,
      changes: derived.changes(baseline.text).count,
      phases: plan.phases.length,
      chunks: chunksOf(plan).length,
      savedAt: Date.now(),
      tab,
      ...(handle === undefined ? {} : { handle }),
      ...(isServed(handle) && { file: handle.served }),
    },
    content: {
      id,
      openedText: document.text,
      plan,
      printedText: derived.printed().text,
      baseText: baseline.text,
    },
  };
}
