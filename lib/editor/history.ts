import type { Present } from '../markdown/document/document';
import type { HistoryEntry } from './types';

/** `past` ends with the step taken last; `future` begins with the one that redo would take. */
export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Entries share what did not change, so many are cheap; without an end they are not. */
const MOST = 1000;

/** Notes a step that leads away from what is open; what could be redone is gone. */
export const push = (
  { past }: History,
  { document, plan }: Present,
  words: string,
  visit?: string,
): History => ({
  past: [...past.slice(1 - MOST), { document, plan, words, ...(visit !== undefined && { visit }) }],
  future: [],
});

/** The state before a visit to a field: before its step, if that is the last one, else the present. */
export function beforeVisit(now: Present & History, visit: string): Present & History {
  const entry = now.past.at(-1);
  if (entry?.visit !== visit || entry.after !== undefined)
    return { document: now.document, plan: now.plan, past: now.past, future: now.future };
  return { document: entry.document, plan: entry.plan, past: now.past.slice(0, -1), future: [] };
}

/** The steps, where the state after the last of them is no longer the present but one that others wrote into since. */
export function apart(past: readonly HistoryEntry[], after: Present): readonly HistoryEntry[] {
  const last = past.at(-1);
  if (!last) return past;
  const { document, plan } = after;
  return [...past.slice(0, -1), { ...last, after: last.after ?? { document, plan } }];
}

/** The state before the last step; undefined if there is none. */
export function undo({ past, future }: History, now: Present): (Present & History) | undefined {
  const entry = past[past.length - 1];
  return (
    entry && {
      document: entry.document,
      plan: entry.plan,
      past: past.slice(0, -1),
      future: [{ document: now.document, plan: now.plan, words: entry.words }, ...future],
    }
  );
}

/** The state after the step taken back last; undefined if there is none. */
export function redo({ past, future }: History, now: Present): (Present & History) | undefined {
  const entry = future[0];
  return (
    entry && {
      document: entry.document,
      plan: entry.plan,
      past: [...past, { document: now.document, plan: now.plan, words: entry.words }],
      future: future.slice(1),
    }
  );
}
