import type { EntityId, Plan } from '@/lib/plan/types';

/** What every part of the details is handed: the plan, and the way to something else in it. */
export interface Facts {
  readonly plan: Plan;
  readonly onGo: (id: EntityId) => void;
}
