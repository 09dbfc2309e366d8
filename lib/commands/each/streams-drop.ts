import { ok } from '../../plan/types';
import { without } from '../parts/without-streams';
import type { Plan, Result } from '../../plan/types';

/** Makes it a plan without streams: no lanes, no owners, no handoffs between them. */
export const dropStreams = (plan: Plan): Result<Plan> =>
  ok(plan.streams.length === 0 ? plan : without(plan, new Set(plan.streams.map(({ id }) => id)), null));
