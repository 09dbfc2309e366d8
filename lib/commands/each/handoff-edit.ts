import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { withCells } from '../parts/cells';
import { gone } from '../parts/gone';
import { complete } from '../parts/whole-handoff';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Other ends, another moment, or another thing handed over. */
export function editHandoff(
  plan: Plan,
  { type: _, handoff: id, cells = {}, ...change }: Extract<Command, { type: 'handoff.edit' }>,
): Result<Plan> {
  const old = lookup(plan).handoffs.get(id);
  if (!old) return gone('handoff');
  const labels = [...new Set(plan.handoffs.flatMap(({ extra }) => extra.map(({ label }) => label)))];
  const extra = withCells(old.extra, cells, labels);
  if (!extra.ok) return extra;
  const checked = complete(plan, { ...old, ...change, extra: extra.value });
  if (!checked.ok) return checked;
  return ok({
    ...plan,
    handoffs: plan.handoffs.map((handoff) => (handoff.id === id ? checked.value : handoff)),
  });
}
