import { quoteChunk } from '../../notation/names';
import { loops } from '../../plan/loops';
import { chunkOf, chunksOf } from '../../plan/lookup';
import type { Finding, Rule } from '../rule';
import type { Chunk, Plan } from '../../plan/types';

/** Chunks that wait for one another in a ring, so that none of them can ever start. */
export const cycle: Rule = {
  code: 'cycle',
  severity: 'error',
  // A ring of one is a chunk that waits for itself, which has a rule and words of its own.
  find: (plan) =>
    loops(plan).flatMap((ring) =>
      ring.length > 1
        ? [
            told(
              plan,
              ring.flatMap((id) => chunkOf(plan, id) ?? []),
            ),
          ]
        : [],
    ),
};

interface Wait {
  readonly chunk: Chunk;
  readonly on: Chunk;
}

const LONGEST = 5;

function told(plan: Plan, ring: readonly Chunk[]): Finding {
  const waits = ring.map((chunk, index): Wait => ({ chunk, on: ring[(index + 1) % ring.length] ?? chunk }));
  const shown = waits.slice(0, LONGEST);
  const left = waits.length - shown.length;
  const story = shown.map(({ chunk, on }, index) =>
    index === 0 ? `${quoteChunk(chunk)} waits for ${quoteChunk(on)}` : `which waits for ${quoteChunk(on)}`,
  );
  const rest = left > 0 ? `, and so on through ${left} more back to the first` : '';
  return {
    message: `${story.join(', ')}${rest}: none of them can start until one stops waiting.`,
    at: ring.map((chunk) => chunk.id),
    fixes: closing(plan, waits).map(({ chunk, on }) => ({
      title: `Let ${quoteChunk(chunk)} not wait for ${quoteChunk(on)}`,
      commands: [{ type: 'dependency.remove', chunk: chunk.id, on: { on: 'chunk', chunk: on.id } }],
    })),
  };
}

/** The waits that close the ring: those for a chunk that stands further down. Every ring has one. */
function closing(plan: Plan, waits: readonly Wait[]): readonly Wait[] {
  const rank = new Map(chunksOf(plan).map((chunk, index) => [chunk, index]));
  return waits.filter(({ chunk, on }) => (rank.get(on) ?? 0) > (rank.get(chunk) ?? 0)).slice(0, 3);
}
