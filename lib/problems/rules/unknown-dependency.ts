import { pathOfWaits } from '../../plan/graph';
import { chunksOf, lookup } from '../../plan/lookup';
import { resolveTerm } from '../../plan/references';
import { nearest } from '../nearest';
import { nameOf, quote } from '../naming';
import type { Finding, Rule } from '../rule';
import type { Chunk, Phase, Plan } from '../../plan/types';

/** A chunk waits for something that no phase and no chunk is called. */
export const unknownDependency: Rule = {
  code: 'unknown-dependency',
  severity: 'error',
  find: (plan) =>
    plan.phases.flatMap((phase) =>
      phase.chunks.flatMap((chunk) =>
        chunk.dependsOn.flatMap((dependency) =>
          dependency.on === 'unresolved' && resolveTerm(plan, dependency.text, phase.id).on === 'unknown'
            ? [unknown(plan, chunk, phase, dependency.text)]
            : [],
        ),
      ),
    ),
};

function unknown(plan: Plan, chunk: Chunk, phase: Phase, text: string): Finding {
  const remove = { type: 'dependency.remove', chunk: chunk.id, on: { on: 'unresolved', text } } as const;
  const found = nearest(namesBefore(plan, chunk), text);
  // What would close a ring is no help.
  const meant = found && !pathOfWaits(plan, found.id, chunk.id) ? found : undefined;
  const dropped = { title: `Remove ${quote(text)}`, commands: [remove] };
  const message = `${nameOf(chunk)} waits for ${quote(text)}, but nothing in the plan is called that`;
  if (!meant)
    return { message: `${message}; correct the name or remove it.`, at: [chunk.id], fixes: [dropped] };
  const add = { type: 'dependency.add', chunk: chunk.id, on: { on: 'chunk', chunk: meant.id } } as const;
  return {
    message: `${message}; ${nameOf(meant)} comes closest.`,
    at: [chunk.id],
    fixes: [{ title: `Wait for ${nameOf(meant)}`, commands: [remove, add] }, dropped],
  };
}

/** Names of what the chunk could wait for: every other chunk but those of later phases. */
function namesBefore(plan: Plan, chunk: Chunk): readonly (readonly [string, Chunk])[] {
  const phaseIndex = lookup(plan).chunks.get(chunk.id)?.phaseIndex ?? 0;
  return chunksOf({ ...plan, phases: plan.phases.slice(0, phaseIndex + 1) })
    .filter((other) => other.id !== chunk.id)
    .flatMap((other) => [
      [other.title, other] as const,
      ...(other.row && other.row.title !== other.title ? [[other.row.title, other] as const] : []),
    ]);
}
