import { phaseNumber, quoteChunk } from '../../notation/names';
import { hasBegun } from '../../notation/signs';
import { lookup } from '../../plan/lookup';
import type { Finding, Rule } from '../rule';
import type { Chunk, Phase, Plan } from '../../plan/types';

/**
 * A chunk says what it waits for, leaves the phase before out of it, and everything it names is done earlier: by its
 * own words it could start sooner. One that says nothing counts only where all others of its phase say something.
 */
export const couldStartEarlier: Rule = {
  code: 'could-start-earlier',
  severity: 'advice',
  find: (plan) =>
    plan.phases.flatMap((phase, index) => phase.chunks.flatMap((chunk) => sooner(plan, chunk, phase, index))),
  crowd: (count, total) =>
    `${count} of ${total} chunks could start in an earlier phase, by what they wait for; move them there.`,
};

function sooner(plan: Plan, chunk: Chunk, phase: Phase, index: number): readonly Finding[] {
  if (index === 0 || chunk.waitsForBarrier || hasBegun(chunk)) return [];
  const earliest = earliestPhase(plan, chunk);
  const home = plan.phases[earliest];
  if (earliest >= index || !home) return [];
  const isSilent = chunk.dependsOn.length === 0;
  if (isSilent && !othersSay(phase, chunk)) return [];
  const reason = isSilent
    ? 'waits for nothing'
    : `waits for nothing later than ${phaseNumber(plan.phases[earliest - 1] ?? home)}`;
  return [
    {
      message: `${quoteChunk(chunk)} ${reason}, so it could start in ${phaseNumber(home)}; move it there, or say that it waits for ${phaseNumber(plan.phases[index - 1] ?? home)}.`,
      at: [chunk.id, home.id],
      fixes: [
        {
          title: `Move it to ${phaseNumber(home)}`,
          commands: [{ type: 'chunk.move', chunks: [chunk.id], phase: home.id }],
        },
      ],
    },
  ];
}

/** Index of the first phase that comes after all it waits for; Infinity where that cannot be told. */
function earliestPhase(plan: Plan, chunk: Chunk): number {
  const { phases, chunks } = lookup(plan);
  return chunk.dependsOn.reduce((earliest, on) => {
    const at =
      on.on === 'phase'
        ? phases.get(on.phase)?.index
        : on.on === 'chunk'
          ? chunks.get(on.chunk)?.phaseIndex
          : undefined;
    return Math.max(earliest, (at ?? Infinity) + 1);
  }, 0);
}

const othersSay = ({ chunks }: Phase, chunk: Chunk): boolean =>
  chunks.length > 1 &&
  chunks.every((other) => other === chunk || other.waitsForBarrier || other.dependsOn.length > 0);
