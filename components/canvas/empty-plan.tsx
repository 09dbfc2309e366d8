import { chunksOf } from '@/lib/plan/lookup';
import type { Plan } from '@/lib/plan/types';

/** What to do where there is nothing to see yet. */
export function EmptyPlan({ plan }: { readonly plan: Plan }) {
  if (plan.phases.length === 0)
    return (
      <p className="pl-empty">
        This plan has no phases yet. Write a heading such as “### Phase 1: Foundation” below its streams, and
        it stands here as a column.
      </p>
    );
  if (chunksOf(plan).length === 0)
    return (
      <p className="pl-empty">
        No chunks yet. An item such as “- [ ] **Title**” below a phase&apos;s heading becomes a card in its
        column.
      </p>
    );
  return null;
}
