import type { Subtask } from '../../plan/types';

/**
 * Sub-tasks said anew, with what stood in the old ones beside their words: of those that say nothing of it themselves,
 * each has what the old one of its words had, else, reworded, what the one in its place had.
 */
export function withBlocks(now: readonly Subtask[], then: readonly Subtask[]): readonly Subtask[] {
  const old = oldOf(now, then);
  return now.map((subtask, at) => {
    const was = old[at];
    const { blocks = was?.blocks ?? [], ...rest } = subtask;
    return {
      ...rest,
      ...(blocks.length > 0 && { blocks }),
      subtasks: withBlocks(subtask.subtasks, was?.subtasks ?? []),
    };
  });
}

/** The old sub-task that each goes on from: the one of its words, else the next behind that of the one above it. */
function oldOf(now: readonly Subtask[], then: readonly Subtask[]): readonly (Subtask | undefined)[] {
  const left = new Set(then);
  const byWords = now.map(({ text }) => {
    const same = then.find((was) => left.has(was) && was.text === text);
    if (same) left.delete(same);
    return same;
  });
  let above = -1;
  return byWords.map((same) => {
    const next = then[above + 1];
    const was = same ?? (next && left.delete(next) ? next : undefined);
    if (was) above = then.indexOf(was);
    return was;
  });
}
