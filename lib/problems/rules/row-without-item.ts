import { quoteChunk } from '../../notation/names';
import { pair } from '../../notation/pairing';
import { completions } from '../completions';
import type { Rule } from '../rule';
import type { Chunk, UnreadPart } from '../../plan/types';

/** A chunk stands in its phase's table only, so there is nothing to tick and no place for outcome and sub-tasks. */
export const rowWithoutItem: Rule = {
  code: 'row-without-item',
  severity: 'warning',
  find: (plan, { unread = [] }) =>
    plan.phases.flatMap((phase) =>
      phase.chunks
        .filter((chunk) => chunk.row && !chunk.item)
        .map((chunk) => ({
          message: `${quoteChunk(chunk)} stands in the table only; add a checklist item for it below the table.`,
          at: [chunk.id],
          fixes: completions(
            phase,
            chunk,
            chunk.title === '' || standsUnread(chunk, unread)
              ? []
              : [{ title: 'Add the item', commands: [{ type: 'chunk.complete', chunk: chunk.id }] }],
          ),
        })),
    ),
  crowd: (count, total) =>
    `${count} of ${total} chunks stand in a table only; add a checklist item for each so that it can be ticked.`,
  crowdFix: { each: 'Add the item', title: 'Add all items' },
};

/** Whether a bullet that could not be read has the row's title: with an item written beside it there would be two. */
const standsUnread = (chunk: Chunk, unread: readonly UnreadPart[]): boolean =>
  pair(
    [chunk],
    unread.flatMap((part) => part.chunk ?? []),
  )[0] !== undefined;
