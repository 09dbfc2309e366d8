import { nearBox } from '../../notation/near-box';
import { chunkOf } from '../../plan/lookup';
import type { Plan, Subtask, UnreadPart } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** A part of the plan's section that looks like a fact and could not be read. It is kept as it is. */
export const unreadPart: Rule = {
  code: 'unread-part',
  severity: 'warning',
  find: (plan, { unread = [] }) =>
    unread.flatMap(({ line, what, mend, subtask }): readonly Finding[] => {
      const fixes = subtask && boxed(plan, subtask);
      // What the plan says otherwise by now is read.
      if (fixes?.length === 0) return [];
      return [
        {
          message: `Not read, and kept as it is: ${what} (line ${line}); ${mend}.`,
          at: [],
          line,
          ...(fixes && { fixes }),
        },
      ];
    }),
};

/** The sub-task with the box that its words begin with; nothing where the chunk has no such words. */
function boxed(plan: Plan, { of, text }: NonNullable<UnreadPart['subtask']>): NonNullable<Finding['fixes']> {
  const chunk = chunkOf(plan, of);
  const near = nearBox(text);
  if (!chunk || !near) return [];
  const before = chunk.subtasks;
  const subtasks = withBox(before, text, { ...near.box, text: near.rest });
  return subtasks === before
    ? []
    : [{ title: 'Write the box', commands: [{ type: 'chunk.edit', chunk: of, subtasks }] }];
}

/** The first sub-task with these words says others; the same list where none has them. */
function withBox(
  list: readonly Subtask[],
  text: string,
  now: Pick<Subtask, 'text' | 'done' | 'mark'>,
): readonly Subtask[] {
  for (const [at, own] of list.entries()) {
    const isIt = own.text === text && own.done === undefined;
    const below = isIt ? own.subtasks : withBox(own.subtasks, text, now);
    if (isIt || below !== own.subtasks)
      return list.with(at, { ...own, ...(isIt ? now : {}), subtasks: below });
  }
  return list;
}
