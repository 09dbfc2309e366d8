import { phaseNumber, quoteChunk } from '../../notation/names';
import { nearest } from '../../notation/nearest';
import { quote } from '../../notation/words';
import { chunkTargets, pathOfWaits } from '../../plan/graph';
import { lookup } from '../../plan/lookup';
import { wronglyBlocked } from '../phase-numbers';
import { unknownTerms } from '../unknown-terms';
import type { Chunk, Plan } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** A plan with more unknown names than this needs more help than a suggestion for each, which takes time to find. */
const MOST_SUGGESTIONS = 20;

/** A chunk waits for something that no phase and no chunk is called, or a phase for a phase that is not there. */
export const unknownDependency: Rule = {
  code: 'unknown-dependency',
  severity: 'error',
  find: (plan, context) => [
    ...wronglyBlocked(plan).flatMap(({ phase, by, blocker }) =>
      blocker
        ? []
        : [
            {
              message: `${phaseNumber(phase)} is said to be blocked by ${phaseNumber({ number: by })}, but there is none; name a phase before it, or take that out of its heading.`,
              at: [phase.id],
            },
          ],
    ),
    ...unknownTerms(plan, context)
      .filter(({ loose }) => !loose)
      .map(({ chunk, text }, index) =>
        told(chunk, text, index < MOST_SUGGESTIONS ? suggestion(plan, chunk, text) : undefined),
      ),
  ],
};

function told(chunk: Chunk, text: string, meant: Chunk | undefined): Finding {
  const remove = { type: 'dependency.remove', chunk: chunk.id, on: { on: 'unresolved', text } } as const;
  const dropped = { title: `Remove ${quote(text)}`, commands: [remove] };
  const message = `${quoteChunk(chunk)} waits for ${quote(text)}, but nothing in the plan is called that`;
  if (!meant)
    return { message: `${message}; correct the name or remove it.`, at: [chunk.id], fixes: [dropped] };
  const add = { type: 'dependency.add', chunk: chunk.id, on: { on: 'chunk', chunk: meant.id } } as const;
  return {
    message: `${message}; ${quoteChunk(meant)} comes closest.`,
    at: [chunk.id],
    fixes: [{ title: `Wait for ${quoteChunk(meant)}`, commands: [remove, add] }, dropped],
  };
}

/** The chunk most likely meant: none of a later phase, none it waits for already, none that would close a ring. */
function suggestion(plan: Plan, chunk: Chunk, text: string): Chunk | undefined {
  const phaseIndex = lookup(plan).chunks.get(chunk.id)?.phaseIndex ?? 0;
  const taken = new Set([chunk.id, ...chunkTargets(chunk)]);
  const names = plan.phases
    .slice(0, phaseIndex + 1)
    .flatMap(({ chunks }) => chunks)
    .filter(({ id }) => !taken.has(id))
    .flatMap((other) => [
      [other.title, other] as const,
      ...(other.row && other.row.title !== other.title ? [[other.row.title, other] as const] : []),
    ]);
  const found = nearest(names, text);
  return found && !pathOfWaits(plan, found.id, chunk.id) ? found : undefined;
}
