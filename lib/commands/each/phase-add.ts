import { saysBlockedBy } from '../../notation/annotation';
import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { alreadyThere } from '../parts/gone';
import { readPhaseName } from '../parts/phase-name';
import type { Command } from '../../plan/command';
import type { Phase, Plan, Result } from '../../plan/types';

/** A new phase at a place in the order; those behind it are numbered on until a gap. */
export function addPhase(
  plan: Plan,
  { id, name: typed, index }: Extract<Command, { type: 'phase.add' }>,
): Result<Plan> {
  if (lookup(plan).phases.has(id)) return alreadyThere('phase');
  const name = readPhaseName(plan, typed);
  if (!name.ok) return name;
  const before = plan.phases.slice(0, index);
  const behind = plan.phases.slice(index);
  const previous = before.at(-1);
  const number = previous ? previous.number + 1 : (behind[0]?.number ?? 1);
  const isSaid = [previous, behind[0]].some(saysBlockedBy);
  const phase: Phase = {
    id,
    number,
    name: name.value,
    ...(isSaid && previous && { annotation: ['blocked by ', { phaseBefore: true }] }),
    chunks: [],
  };
  let taken = number;
  const numbered = behind.map((next): Phase => {
    if (next.number !== taken) return next;
    taken++;
    return { ...next, number: taken };
  });
  return ok({ ...plan, phases: [...before, phase, ...numbered] });
}
