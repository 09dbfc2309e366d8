import { quoteChunk } from '../../notation/names';
import { chunksOf } from '../../plan/lookup';
import type { Rule } from '../rule';

/** An item has no box. What runs the plan counts boxes, so it would never be begun, nor be done. */
export const itemWithoutBox: Rule = {
  code: 'item-without-box',
  severity: 'warning',
  find: (plan) =>
    chunksOf(plan)
      .filter(({ item, done }) => item && done === undefined)
      .map((chunk) => ({
        message: `${quoteChunk(chunk)} has no box, and what runs the plan counts boxes; give it one.`,
        at: [chunk.id],
        fixes: [
          {
            title: 'Give it a box',
            // A tick brings the box, and goes again.
            commands: [
              { type: 'chunk.tick', chunk: chunk.id, done: true },
              { type: 'chunk.tick', chunk: chunk.id, done: false },
            ],
          },
        ],
      })),
  crowd: (count, total) =>
    `${count} of ${total} chunks have no box, and what runs the plan counts boxes; give each one.`,
  crowdFix: { title: 'Give each a box' },
};
