import { quoteHandoff, streamTitle } from '../../notation/names';
import { enumerate, quoted } from '../../notation/words';
import type { Rule } from '../rule';

/** `To: all` reaches nobody: each agent looks for handoffs to its own name. */
export const handoffToAll: Rule = {
  code: 'handoff-to-all',
  severity: 'warning',
  find: (plan) =>
    plan.handoffs
      .filter(({ to }) => to === 'all')
      .map((handoff) => {
        const others = plan.streams.filter(({ id }) => !handoff.from.includes(id));
        const names = others.map((stream) => quoted(streamTitle(stream)));
        return {
          message: `${quoteHandoff(plan, handoff)} reaches nobody, since agents look for their own name; name ${names.length > 0 ? enumerate(names, 5) : 'who gets it'} instead.`,
          at: [handoff.id],
          fixes:
            others.length === 0
              ? []
              : [
                  {
                    title: `Name ${enumerate(names)}`,
                    commands: [{ type: 'handoff.expand', handoff: handoff.id } as const],
                  },
                ],
        };
      }),
};
