import { phaseOf } from '../../plan/lookup';
import { referencesIn, withReferences } from '../../plan/references-in';
import type { References } from '../../plan/command';
import type { Named } from '../../plan/naming';
import type { ChunkId, Plan } from '../../plan/types';

/** The plan without some chunks, and with nothing that still means them. */
export function withoutChunks(plan: Plan, gone: ReadonlySet<ChunkId>, references: References): Plan {
  const isGone = (name: Named): name is ChunkId => gone.has(name as ChunkId);
  const instead = references === 'bridge' ? bridge(plan, isGone) : () => [];
  const phases = plan.phases.map((phase) => {
    const chunks = phase.chunks.filter(({ id }) => !gone.has(id));
    return chunks.length === phase.chunks.length ? phase : { ...phase, chunks };
  });
  return withReferences({ ...plan, phases }, ({ as, of, names }) => {
    if (!names.some(isGone)) return names;
    if (as === 'when') return names.map((name) => phaseOf(plan, name as ChunkId)?.id ?? name);
    const seen = new Set<ChunkId>();
    return names
      .flatMap((name) => (isGone(name) ? instead(name, seen) : [name]))
      .filter((name) => name !== of.id);
  });
}

/** What a chunk that goes waits for itself, where that goes too what it waits for in turn; words that mean nothing aside. */
function bridge(plan: Plan, isGone: (name: Named) => name is ChunkId) {
  const waits = new Map(
    referencesIn(plan).flatMap(({ as, of, names }) => (as === 'dependsOn' ? [[of.id, names] as const] : [])),
  );
  const behind = (id: ChunkId, seen: Set<ChunkId>): readonly Named[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    return (waits.get(id) ?? []).flatMap((name) =>
      isGone(name) ? behind(name, seen) : typeof name === 'string' ? [name] : [],
    );
  };
  return behind;
}
