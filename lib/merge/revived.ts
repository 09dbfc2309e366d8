import { chunkTitle, phaseNumber } from '../notation/names';
import { quoted } from '../notation/words';
import { lookup } from '../plan/lookup';
import type { ChunkId, Phase, PhaseId } from '../plan/types';
import type { Referee, Three } from './referee';

/**
 * Phases that one side deleted although the other needs them: together with a chunk that is kept after all, or all there
 * were while the other put a chunk into one.
 */
export function revived(
  referee: Referee,
  chunks: readonly ChunkId[],
  left: number,
): ReadonlyMap<PhaseId, Phase> {
  const [base, mine, theirs] = referee.plans.map(lookup) as unknown as Three<ReturnType<typeof lookup>>;
  const found = new Map<PhaseId, Phase>();
  for (const id of chunks) {
    const [own, other] = [mine.chunks.get(id), theirs.chunks.get(id)];
    const phase = (own ?? other)?.phase;
    if (!phase || (own && other) || (own ? theirs : mine).phases.has(phase.id) || found.has(phase.id))
      continue;
    if (base.chunks.has(id)) found.set(phase.id, phase);
    else if (left === 0 && base.phases.has(phase.id)) {
      found.set(phase.id, phase);
      const [side, without] = own ? ['mine', 'theirs'] : ['theirs', 'mine'];
      const title = quoted(chunkTitle((own ?? other)?.chunk));
      referee.note(
        phase.id,
        'existence',
        `${phaseNumber(phase)} holds ${title} in ${side} and is deleted in ${without}. It stays.`,
      );
    }
  }
  return found;
}
