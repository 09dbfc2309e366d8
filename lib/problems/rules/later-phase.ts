import { phaseNumber, quoteChunk } from '../../notation/names';
import { lookup } from '../../plan/lookup';
import { wronglyBlocked } from '../phase-numbers';
import type { Finding, Rule } from '../rule';
import type { Chunk, Dependency, Phase, Plan } from '../../plan/types';

/** A chunk waits for a later phase or for a chunk in one, which cannot start before this chunk is done; or a phase does. */
export const laterPhase: Rule = {
  code: 'later-phase',
  severity: 'error',
  find: (plan) => [
    ...wronglyBlocked(plan).flatMap(({ phase, blocker }) =>
      blocker
        ? [
            {
              message: `${phaseNumber(phase)} is said to be blocked by ${blocker === phase ? 'itself' : `${phaseNumber(blocker)}, which starts only after it`}; name a phase before it, or take that out of its heading.`,
              at: [phase.id],
            },
          ]
        : [],
    ),
    ...plan.phases.flatMap((phase, index) =>
      phase.chunks.flatMap((chunk) =>
        chunk.dependsOn.flatMap((dependency) => {
          const later = laterThan(plan, index, dependency);
          return later ? [waitsForLater(plan, chunk, phase, dependency, later)] : [];
        }),
      ),
    ),
  ],
};

interface Later {
  readonly phase: Phase;
  readonly chunk?: Chunk;
}

function laterThan(plan: Plan, index: number, dependency: Dependency): Later | undefined {
  if (dependency.on === 'unresolved') return undefined;
  if (dependency.on === 'phase') {
    const target = lookup(plan).phases.get(dependency.phase);
    return target && target.index > index ? { phase: target.phase } : undefined;
  }
  const target = lookup(plan).chunks.get(dependency.chunk);
  return target && target.phaseIndex > index ? { phase: target.phase, chunk: target.chunk } : undefined;
}

function waitsForLater(
  plan: Plan,
  chunk: Chunk,
  phase: Phase,
  dependency: Dependency,
  later: Later,
): Finding {
  const target = later.chunk
    ? `${quoteChunk(later.chunk)} in ${phaseNumber(later.phase)}`
    : phaseNumber(later.phase);
  return {
    message: `${quoteChunk(chunk)} in ${phaseNumber(phase)} waits for ${target}, which starts only after it; move one of them or let it wait no longer.`,
    at: later.chunk ? [chunk.id, later.chunk.id] : [chunk.id, later.phase.id],
    fixes: [
      ...moves(plan, chunk, later),
      {
        title: later.chunk
          ? `Stop waiting for ${quoteChunk(later.chunk)}`
          : `Stop waiting for ${phaseNumber(later.phase)}`,
        commands: [{ type: 'dependency.remove', chunk: chunk.id, on: dependency }],
      },
    ],
  };
}

/** Where the chunk would have to stand: right after the chunk it waits for, or in the phase after the phase. */
function moves(plan: Plan, chunk: Chunk, later: Later): NonNullable<Finding['fixes']> {
  const home = later.chunk
    ? later.phase
    : plan.phases[(lookup(plan).phases.get(later.phase.id)?.index ?? 0) + 1];
  if (!home) return [];
  return [
    {
      title: `Move ${quoteChunk(chunk)} to ${phaseNumber(home)}`,
      commands: [
        {
          type: 'chunk.move',
          chunks: [chunk.id],
          phase: home.id,
          ...(later.chunk && { place: { after: later.chunk.id } }),
        },
      ],
    },
  ];
}
