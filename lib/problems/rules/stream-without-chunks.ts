import { quote } from '../naming';
import { reaches } from '../moments';
import type { Rule } from '../rule';

/** A stream has nothing to do. */
export const streamWithoutChunks: Rule = {
  code: 'stream-without-chunks',
  severity: 'warning',
  find: (plan) =>
    plan.streams
      .filter(({ id }) => !reaches(plan).has(id))
      .map(({ id, name }) => ({
        message: `Stream ${quote(name)} has no chunks; give it work or take it out of the table.`,
        at: [id],
        fixes: [
          { title: `Delete ${quote(name)}`, commands: [{ type: 'stream.delete', stream: id, to: null }] },
        ],
      })),
};
