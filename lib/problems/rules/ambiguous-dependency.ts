import { phaseNumber, quoteChunk } from '../../notation/names';
import { resolveTerm } from '../../notation/references';
import { quote } from '../../notation/words';
import { pathOfWaits } from '../../plan/graph';
import { chunkOf, lookup } from '../../plan/lookup';
import { phasesCalled } from '../phase-numbers';
import type { Chunk, ChunkId, Plan } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** A chunk waits for a name that several chunks have, or for a number that several phases have. */
export const ambiguousDependency: Rule = {
  code: 'ambiguous-dependency',
  severity: 'error',
  find: (plan) =>
    plan.phases.flatMap((phase) =>
      phase.chunks.flatMap((chunk) =>
        chunk.dependsOn.flatMap((dependency) => {
          if (dependency.on !== 'unresolved') return [];
          const target = resolveTerm(plan, dependency.text, phase.id);
          const phases = target.on === 'unknown' ? phasesCalled(plan, dependency.text) : 0;
          if (phases > 0) return [ofPhases(chunk, dependency.text, phases)];
          return target.on === 'ambiguous' ? [ambiguous(plan, chunk, dependency.text, target.chunks)] : [];
        }),
      ),
    ),
};

function ofPhases(chunk: Chunk, text: string, count: number): Finding {
  return {
    message: `${quoteChunk(chunk)} waits for ${quote(text)}, but ${count} phases have that number; number the phases in the order they run.`,
    at: [chunk.id],
  };
}

function ambiguous(plan: Plan, chunk: Chunk, text: string, targets: readonly ChunkId[]): Finding {
  const remove = { type: 'dependency.remove', chunk: chunk.id, on: { on: 'unresolved', text } } as const;
  const candidates = targets.flatMap((id) => chunkOf(plan, id) ?? []);
  const choices = candidates
    .filter((target) => canBeTold(target) && canBeWaitedFor(plan, chunk, target))
    .slice(0, 3)
    .map((target) => ({
      title: `Wait for ${tell(plan, target)}`,
      commands: [
        remove,
        { type: 'dependency.add', chunk: chunk.id, on: { on: 'chunk', chunk: target.id } } as const,
      ],
    }));
  return {
    message: `${quoteChunk(chunk)} waits for ${quote(text)}, but ${candidates.length} chunks are called that; give them names that tell them apart.`,
    at: [chunk.id, ...targets],
    fixes: choices.length > 0 ? [...choices, { title: `Remove ${quote(text)}`, commands: [remove] }] : [],
  };
}

/** Whether a reference can mean this one alone although its title is shared: it has a token or an issue id. */
const canBeTold = ({ token, issue, row }: Chunk): boolean =>
  (token ?? row?.token ?? issue ?? row?.issue) !== undefined;

/** Not itself, none of a later phase, none that waits for it. */
function canBeWaitedFor(plan: Plan, chunk: Chunk, target: Chunk): boolean {
  const placeOf = ({ id }: Chunk): number => lookup(plan).chunks.get(id)?.phaseIndex ?? 0;
  return chunk !== target && placeOf(target) <= placeOf(chunk) && !pathOfWaits(plan, target.id, chunk.id);
}

function tell(plan: Plan, target: Chunk): string {
  const phase = plan.phases.find(({ chunks }) => chunks.includes(target));
  return `${quoteChunk(target)}${phase ? ` in ${phaseNumber(phase)}` : ''}`;
}
