import fc from 'fast-check';
import { chunksOf } from '../plan/lookup';
import type { Command, Dependency, Plan } from '../plan/types';

/** Numbers that pick a command for whatever plan there is when it runs. */
export type Gesture = readonly [kind: number, chunk: number, phase: number, other: number, extra: number];

const pick = fc.nat({ max: 9_999 });
export const gestures: fc.Arbitrary<Gesture> = fc.tuple(pick, pick, pick, pick, pick);

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** A command that fits a plan, drawn by numbers; undefined where the plan holds nothing to act on. */
export function commandFor(plan: Plan, [kind, a, b, c, d]: Gesture): Command | undefined {
  const chunks = chunksOf(plan);
  const chunk = at(chunks, a);
  const phase = at(plan.phases, b);
  if (!chunk || !phase) return undefined;
  const other = at(chunks, c);
  switch (kind % 5) {
    case 0:
    case 1: {
      const anchor = at(phase.chunks, c);
      const place =
        !anchor || d % 3 === 0 ? undefined : d % 3 === 1 ? { after: anchor.id } : { before: anchor.id };
      const stream = at(
        [undefined, undefined, null, { unknown: 'elsewhere' }, ...plan.streams.map(({ id }) => id)],
        d,
      );
      const chosen = d % 7 === 0 && other && other !== chunk ? [chunk.id, other.id] : [chunk.id];
      return {
        type: 'chunk.move',
        chunks: chosen,
        phase: phase.id,
        ...(stream !== undefined && { stream }),
        ...(place && { place }),
      };
    }
    case 2:
      return { type: 'chunk.tick', chunk: chunk.id, done: d % 2 === 0 };
    case 3: {
      const on: Dependency =
        d % 4 === 0 || !other ? { on: 'phase', phase: phase.id } : { on: 'chunk', chunk: other.id };
      return { type: 'dependency.add', chunk: chunk.id, on };
    }
    default:
      return {
        type: 'dependency.remove',
        chunk: chunk.id,
        on: at(chunk.dependsOn, c) ?? { on: 'phase', phase: phase.id },
      };
  }
}
