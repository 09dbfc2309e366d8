import { MenuCheck, MenuLabel, MenuLine } from '@/components/ui/menu-rows';
import { ends, obstructed, type Side } from '@/lib/layout/dependency-targets';
import { chunkName } from '@/lib/notation/names';
import { graph } from '@/lib/plan/graph';
import { chunksOf, lookup } from '@/lib/plan/lookup';
import type { ChunkId, Plan } from '@/lib/plan/types';
import type { Acts } from './use-acts';

interface Props {
  readonly plan: Plan;
  readonly chunk: ChunkId;
  readonly side: Side;
  readonly acts: Acts;
}

/** As many as a menu can hold; in a larger plan picking on the canvas or searching is quicker. */
const MOST = 40;

/** What a chunk waits for or unblocks, ticked, and below it what it could; choosing adds or removes. */
export function DependencyItems({ plan, chunk, side, acts }: Props) {
  const steps = graph(plan)[side];
  const known = new Set(steps.get(chunk));
  const { chunks } = lookup(plan);
  const own = chunks.get(chunk)?.phaseIndex ?? 0;
  const far = (id: ChunkId) => Math.abs((chunks.get(id)?.phaseIndex ?? 0) - own);
  const refused = obstructed(plan, chunk, side);
  const possible = chunksOf(plan)
    .map(({ id }) => id)
    .filter((id) => !refused.has(id))
    .sort((a, b) => far(a) - far(b));
  const shown = [...known, ...possible].slice(0, Math.max(MOST, known.size));
  return (
    <>
      {shown.length > 0 && <MenuLine />}
      {shown.map((id) => (
        <MenuCheck
          key={id}
          checked={known.has(id)}
          aside={`P${chunks.get(id)?.phase.number}`}
          onCheck={(on) => {
            const { waiter, waitedFor } = ends(chunk, side, id);
            if (on) acts.connect(chunk, side, id);
            else acts.disconnect(waiter, waitedFor);
          }}
        >
          {chunkName(plan, id)}
        </MenuCheck>
      ))}
      {possible.length > MOST && (
        <MenuLabel>{possible.length - MOST} more: pick them on the canvas</MenuLabel>
      )}
    </>
  );
}
