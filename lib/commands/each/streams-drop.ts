import { isNone } from '../../notation/values';
import { counted } from '../../notation/words';
import { ok } from '../../plan/types';
import { without } from '../parts/without-streams';
import type { Applied } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Makes it a plan without streams: no lanes, no owners, no handoffs between them. */
export function dropStreams(plan: Plan): Result<Applied> {
  const { streams } = plan;
  if (streams.length === 0) return ok({ plan, goes: [] });
  const left = without(plan, new Set(streams.map(({ id }) => id)), null);
  const owners = streams.filter(({ owns }) => !isNone(owns)).length;
  const handoffs = plan.handoffs.length - left.handoffs.length;
  return ok({
    plan: left,
    goes: [
      {
        what: `${counted(streams.length, 'stream')} with what ${streams.length === 1 ? 'it answers' : 'they answer'} for`,
        lines: streams.length,
      },
      ...(owners > 0
        ? [
            {
              what: `the paths that ${counted(owners, 'stream')} own${owners === 1 ? 's' : ''}`,
              lines: owners,
            },
          ]
        : []),
      ...(handoffs > 0 ? [{ what: counted(handoffs, 'handoff'), lines: handoffs }] : []),
    ],
  });
}
