import { fail, ok } from '../../plan/types';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Sets the value of `Status` in the spec's Meta, where there is one. Refused: no words, and a pipe, which parts cells. */
export function setStatus(plan: Plan, { status }: Extract<Command, { type: 'plan.status' }>): Result<Plan> {
  if (plan.status === undefined)
    return fail(
      'no-status',
      'This spec states no Status. Add a Meta section with a line like “- **Status:** draft” to the file first.',
    );
  const words = status.replace(/\s+/g, ' ').trim();
  if (words === '') return fail('empty-status', 'A status needs a word, such as draft, in-progress or done.');
  if (words.includes('|')) return fail('unreadable-status', 'A status cannot hold “|”: it parts cells.');
  return ok(words === plan.status ? plan : { ...plan, status: words });
}
