import type { Stores } from '@/components/session/context';
import { notFetched } from '@/components/ui/not-fetched';
import { parse } from '@/lib/markdown/parse';
import type { Conflict, Disagreement, Side } from '@/lib/merge/referee';
import { fetchMerge } from './fetch-merge';
import { save } from './save';

/** What was answered, by what was asked. */
export type Chosen = ReadonlyMap<string, Side>;

/** By what a question is known again when the merge is made anew with its answer. */
export const questionOf = ({ entity, field, mine, theirs }: Disagreement): string =>
  JSON.stringify([entity, field, mine, theirs]);

/**
 * Brings together what is shown and what the file holds by now, and saves that. Where both changed the same, it is asked
 * before anything is taken in or written; what cannot be brought together at all is said, and nothing happens.
 * @param theirs what the file holds
 */
export async function takeBoth(stores: Stores, theirs: string, chosen: Chosen = new Map()): Promise<void> {
  const { editor, shell } = stores;
  const { nth } = editor.getState();
  const found = await fetchMerge();
  // What is shown once the merge is here; where that is another document, it has nothing to do with theirs.
  const { nth: now, document, plan, baseline, name } = editor.getState();
  if (now !== nth) return;
  if (!found) {
    editor.getState().say(notFetched, 'refused');
    return;
  }
  const [base, outside] = [parse(baseline.text, document.reading), parse(theirs, document.reading)];
  const merged = found.merge(
    base,
    { document, plan },
    outside,
    (disagreement) => chosen.get(questionOf(disagreement)) ?? 'mine',
  );
  const [apart] = merged.conflicts.filter(isWhole);
  if (apart) {
    editor.getState().say(`${apart.message} Overwrite ${name}, or save yours beside it.`, 'refused');
    return;
  }
  if (merged.conflicts.some((conflict) => !chosen.has(questionOf(conflict)))) {
    shell.setState({ dialog: { kind: 'both-changed', name, theirs, conflicts: merged.conflicts, chosen } });
    return;
  }
  editor.getState().takeIn(merged, theirs, found.mergePresents);
  await save(stores);
}

/** Whether one side is left out as a whole. */
const isWhole = ({ entity, field, question }: Conflict): boolean =>
  entity === 'plan' && field === 'text' && question === undefined;
