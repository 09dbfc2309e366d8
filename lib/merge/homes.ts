import { chunkName, phaseName, phaseWords } from '../notation/names';
import { quoted } from '../notation/words';
import { lookup } from '../plan/lookup';
import type { ChunkId, PhaseId, Plan } from '../plan/types';
import type { Referee, Three } from './referee';

/**
 * The phase that each chunk stands in after both sides' moves. Where one side put a chunk into a phase that the other
 * deleted, it goes where the other has it, else into the nearest phase before; it is left out where there is none.
 */
export function homesOf(
  referee: Referee,
  chunks: readonly ChunkId[],
  phases: ReadonlySet<PhaseId>,
): ReadonlyMap<ChunkId, PhaseId> {
  const homes = new Map<ChunkId, PhaseId>();
  for (const id of chunks) {
    const three = referee.plans.map((plan) => lookup(plan).chunks.get(id)?.phase.id) as unknown as Three<
      PhaseId | undefined
    >;
    const [, mine, theirs] = three;
    const holder = referee.plans[mine ? 1 : 2];
    const name = quoted(chunkName(holder, id));
    const chosen =
      mine && theirs
        ? referee.pick(
            { entity: id, field: 'phase', name: `Phase of ${name}` },
            three,
            (phase, plan) => phase && phaseWords(lookup(plan).phases.get(phase)?.phase),
          )
        : (mine ?? theirs);
    if (!chosen) continue;
    if (phases.has(chosen)) {
      homes.set(id, chosen);
      continue;
    }
    const from = chosen === mine ? 'mine' : 'theirs';
    const plan = referee.plans[from === 'mine' ? 1 : 2];
    const home = [mine, theirs].find((own) => own && phases.has(own)) ?? nearest(plan, chosen, phases);
    if (home) homes.set(id, home);
    referee.note(
      id,
      'phase',
      `${name} stands in ${phaseName(plan, chosen)} in ${from}, which is deleted. It ${home ? `is put into ${nameOf(referee, home)}` : 'goes with it'}.`,
    );
  }
  return homes;
}

const nameOf = ({ plans }: Referee, id: PhaseId): string => {
  const plan = [plans[1], plans[2]].find((own) => lookup(own).phases.has(id));
  return plan ? phaseName(plan, id) : 'another phase';
};

/** The nearest phase before one that is left, else the nearest behind. */
function nearest({ phases }: Plan, id: PhaseId, left: ReadonlySet<PhaseId>): PhaseId | undefined {
  const at = phases.findIndex((phase) => phase.id === id);
  const isLeft = (phase: { readonly id: PhaseId }) => left.has(phase.id);
  return (phases.slice(0, at).findLast(isLeft) ?? phases.slice(at).find(isLeft))?.id;
}
