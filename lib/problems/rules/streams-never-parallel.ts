import type { Rule } from '../rule';
import type { Phase } from '../../plan/types';

/** The plan defines streams, but no phase has chunks of two, so a single agent will do all the work. */
export const streamsNeverParallel: Rule = {
  code: 'streams-never-parallel',
  severity: 'advice',
  find: ({ streams, phases }) =>
    streams.length === 0 || phases.every(({ chunks }) => chunks.length === 0) || phases.some(usesTwo)
      ? []
      : [
          {
            message:
              'No phase has chunks of two streams, so a single agent will do all of it; leave the streams out, or put chunks of different streams into one phase.',
            at: [],
          },
        ],
};

const usesTwo = ({ chunks }: Phase): boolean =>
  new Set(
    chunks.flatMap(({ stream }) =>
      stream === undefined ? [] : [typeof stream === 'string' ? stream : `?${stream.unknown}`],
    ),
  ).size > 1;
