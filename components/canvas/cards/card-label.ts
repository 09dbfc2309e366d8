import { chunkName, chunkTitle, laneName, phaseWords } from '@/lib/notation/names';
import { boxWords } from '@/lib/notation/signs';
import { counted } from '@/lib/notation/words';
import { graph } from '@/lib/plan/graph';
import { lookup } from '@/lib/plan/lookup';
import type { Problem } from '@/lib/plan/problem';
import type { ChunkId, Plan } from '@/lib/plan/types';

/** Everything a card shows by place and colour, in one sentence for those who hear it. */
export function cardLabel(plan: Plan, id: ChunkId, problems: readonly Problem[]): string {
  const at = lookup(plan).chunks.get(id);
  if (!at) return '';
  const { chunk, phase } = at;
  const names = (ids: readonly ChunkId[] | undefined) =>
    (ids ?? []).map((one) => chunkName(plan, one)).join(', ');
  const waitsFor = names(graph(plan).waitsFor.get(id));
  const unblocks = names(graph(plan).unblocks.get(id));
  return [
    `Chunk ${chunkTitle(chunk)}`,
    chunk.stream !== undefined && `stream ${laneName(plan, chunk.stream)}`,
    plan.streams.length > 0 && chunk.stream === undefined && laneName(plan, undefined),
    phaseWords(phase, ' ').replace('Phase', 'phase'),
    waitsFor && `waits for ${waitsFor}`,
    unblocks && `unblocks ${unblocks}`,
    boxWords(chunk) ?? 'not done',
    problems.length > 0 && counted(problems.length, 'problem'),
  ]
    .filter((part) => part !== false && part !== '')
    .join(', ');
}
