import { streamTitle } from '../../notation/names';
import { isNone } from '../../notation/values';
import { quoted } from '../../notation/words';
import { reaches } from '../moments';
import type { Stream } from '../../plan/types';
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
                title: `Delete ${quoted(streamTitle(stream))}${saysMore(stream) ? ' and what its row says' : ''}`,
                commands: [{ type: 'stream.delete', stream: stream.id, to: null } as const],
              },
            ],
      })),
};

const saysMore = ({ responsibility, owns, skills = [], extra }: Stream): boolean =>
  [responsibility, owns, ...skills, ...extra.map(({ value }) => value)].some((words) => !isNone(words));
