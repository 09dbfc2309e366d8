import { chunksOf } from '@/lib/plan/lookup';
import type { Problem } from '@/lib/plan/problem';
import type { Plan } from '@/lib/plan/types';

interface Props {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

/** What to do where there is nothing to see yet: above all, what stands in the file and could not be read. */
export function EmptyPlan({ plan, problems }: Props) {
  if (chunksOf(plan).length > 0) return null;
  const [unread, ...more] = problems.filter(({ code }) => code === 'unread-part');
  if (unread)
    return (
      <p className="pl-empty">
        Nothing in this plan reads as a {plan.phases.length === 0 ? 'phase' : 'chunk'} yet. {unread.message}
        {more.length > 0 && ` The list of problems tells of ${more.length} more.`}
      </p>
    );
  if (plan.phases.length === 0)
    return (
      <p className="pl-empty">
        This plan has no phases yet. Write a heading such as “### Phase 1: Foundation” below its streams, and
        it stands here as a column.
      </p>
    );
  return (
    <p className="pl-empty">
      No chunks yet. An item such as “- [ ] **Title**” below a phase&apos;s heading becomes a card in its
      column.
    </p>
  );
}
