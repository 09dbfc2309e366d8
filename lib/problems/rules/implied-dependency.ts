import { quoteChunk } from '../../notation/names';
import { enumerate } from '../../notation/words';
import { chunkTargets } from '../../plan/graph';
import type { Finding, Rule } from '../rule';
import type { Command } from '../../plan/command';
import type { Chunk, ChunkId, Phase } from '../../plan/types';

/** So many of one chunk are told one by one; of more it is said how many. */
const FEW = 3;
/** So many dependencies one fix leaves out. */
const AT_ONCE = 50;

/**
 * A chunk waits for two others of its phase, one of which waits for the other anyway. Naming chunks of earlier
 * phases is never too much: it tells whose output is needed. A dense phase has such pairs by the square of its chunks,
 * so a chunk with many is one finding.
 */
export const impliedDependency: Rule = {
  code: 'implied-dependency',
  severity: 'advice',
  find: ({ phases }) => phases.flatMap(impliedIn),
};

function impliedIn(phase: Phase): readonly Finding[] {
  const place = new Map(phase.chunks.map(({ id }, index) => [id, index]));
  const targets = phase.chunks.map((chunk) => [
    ...new Set(chunkTargets(chunk).flatMap((id) => place.get(id) ?? [])),
  ]);
  if (!targets.some(({ length }) => length > 1)) return [];
  const reachable = reach(targets);
  return phase.chunks.flatMap((chunk, index) => {
    const own = targets[index] ?? [];
    const found = own.flatMap((target) => {
      const over = own.find(
        (other) => other !== target && has(reachable[other], target) && !has(reachable[target], other),
      );
      const implied = phase.chunks[target];
      const by = over === undefined ? undefined : phase.chunks[over];
      return implied && by && target !== index ? [{ implied, by }] : [];
    });
    return found.length > FEW
      ? [toldOnce(chunk, found)]
      : found.map(({ implied, by }) => told(chunk, implied, by));
  });
}

interface Implied {
  readonly implied: Chunk;
  readonly by: Chunk;
}

const told = (chunk: Chunk, implied: Chunk, by: Chunk): Finding => ({
  message: `${quoteChunk(chunk)} waits for ${quoteChunk(implied)} anyway, through ${quoteChunk(by)}; naming ${quoteChunk(by)} is enough.`,
  at: [chunk.id, implied.id, by.id] satisfies readonly ChunkId[],
  fixes: [{ title: `Leave out ${quoteChunk(implied)}`, commands: [leftOut(chunk, implied)] }],
});

function toldOnce(chunk: Chunk, found: readonly Implied[]): Finding {
  const some = found.slice(0, AT_ONCE).map(({ implied }) => implied);
  return {
    message: `${quoteChunk(chunk)} waits for ${enumerate(found.map(({ implied }) => quoteChunk(implied)))} anyway, through others that it names; naming those others is enough.`,
    at: [chunk.id],
    fixes: [
      { title: `Leave out ${some.length} of them`, commands: some.map((implied) => leftOut(chunk, implied)) },
    ],
  };
}

const leftOut = (chunk: Chunk, implied: Chunk): Command => ({
  type: 'dependency.remove',
  chunk: chunk.id,
  on: { on: 'chunk', chunk: implied.id },
});

/** A set of places in the phase, a bit for each: what a chunk waits for, directly or through others. */
type Places = Uint32Array;
const has = (places: Places | undefined, place: number): boolean =>
  (((places?.[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;

/** For each chunk all it waits for; a chunk in a ring with others may lack some of them, which is a problem of its own. */
function reach(targets: readonly (readonly number[])[]): readonly Places[] {
  const words = Math.ceil(targets.length / 32);
  const found = targets.map(() => new Uint32Array(words));
  for (const at of targetsFirst(targets))
    for (const target of targets[at] ?? []) {
      const places = found[at];
      if (!places) continue;
      places[target >>> 5] = (places[target >>> 5] ?? 0) | (1 << (target & 31));
      found[target]?.forEach((bits, word) => (places[word] = (places[word] ?? 0) | bits));
    }
  return found;
}

/** All places, each after those it waits for. */
function targetsFirst(targets: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = [];
  const entered = new Set<number>();
  for (const root of targets.keys()) {
    const stack: { readonly at: number; next: number }[] = entered.has(root) ? [] : [{ at: root, next: 0 }];
    entered.add(root);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = targets[top.at]?.[top.next++];
      if (child === undefined) {
        order.push(top.at);
        stack.pop();
      } else if (!entered.has(child)) {
        entered.add(child);
        stack.push({ at: child, next: 0 });
      }
    }
  }
  return order;
}
