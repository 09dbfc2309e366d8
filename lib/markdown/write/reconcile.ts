import { longestCommon } from '../../plan/longest-common';

/** How a sequence became another: what stayed where it was, and what is written behind which of those. */
export interface Reconciled<Id> {
  readonly kept: ReadonlySet<Id>;
  /** What comes before everything that stayed; all of it where nothing did. */
  readonly first: readonly Id[];
  /** What is written directly behind a kept one. */
  readonly behind: ReadonlyMap<Id, readonly Id[]>;
}

/**
 * Compares two sequences of unique keys. What stayed is their longest common subsequence, ties to the earlier;
 * everything else moved, came or went.
 */
export function reconcile<Id>(before: readonly Id[], after: readonly Id[]): Reconciled<Id> {
  const kept = new Set(longestCommon(before, after));
  const first: Id[] = [];
  const behind = new Map<Id, Id[]>();
  let list = first;
  for (const id of after) {
    if (kept.has(id)) behind.set(id, (list = []));
    else list.push(id);
  }
  return { kept, first, behind };
}
