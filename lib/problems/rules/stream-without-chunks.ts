import { streamTitle } from '../../notation/names';
import { quoted } from '../../notation/words';
import { reaches } from '../moments';
import type { Rule } from '../rule';

/** A stream has nothing to do. One that hands something over, or gets it, is not deleted by a click: the handoff would go too. */
export const streamWithoutChunks: Rule = {
  code: 'stream-without-chunks',
  severity: 'warning',
  find: (plan) =>
    plan.streams
      .filter(({ id }) => !reaches(plan).has(id))
      .map((stream) => ({
        message: `Stream ${quoted(streamTitle(stream))} has no chunks; give it work or take it out of the table.`,
        at: [stream.id],
        fixes: plan.handoffs.some(({ from, to }) => from.includes(stream.id) || to.includes(stream.id))
          ? []
          : [
              {
                title: `Delete ${quoted(streamTitle(stream))}`,
                commands: [{ type: 'stream.delete', stream: stream.id, to: null } as const],
              },
            ],
      })),
};
