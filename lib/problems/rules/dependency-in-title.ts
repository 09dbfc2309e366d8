import { chunkWords, phaseNumber, quoteChunk } from '../../notation/names';
import { resolveTerm } from '../../notation/references';
import { enumerate, quoted } from '../../notation/words';
import { chunkTargets, pathOfWaits } from '../../plan/graph';
import { chunkOf, lookup } from '../../plan/lookup';
import type { Chunk, Dependency, Phase, Plan } from '../../plan/types';
import type { Rule } from '../rule';

const SAID = /^\((?:depends|depending) on:?\s+([^()]+)\)$/i;

/** `(depends on T001)` behind a title is a note: nothing waits until it stands under Depends On. */
export const dependencyInTitle: Rule = {
  code: 'dependency-in-title',
  severity: 'advice',
  find: (plan) =>
    plan.phases.flatMap((phase) =>
      phase.chunks.flatMap((chunk) => {
        const waits = said(plan, phase, chunk);
        if (waits.length === 0) return [];
        const names = enumerate(waits.map((on) => quoted(nameOf(plan, on))));
        return [
          {
            message: `${quoteChunk(chunk)} says behind its title that it depends on ${names}, where nothing reads it; write it as Depends On.`,
            at: [chunk.id],
            fixes: [
              {
                title: 'Write it as Depends On',
                commands: [
                  ...waits.map((on) => ({ type: 'dependency.add', chunk: chunk.id, on }) as const),
                  { type: 'chunk.edit', chunk: chunk.id, note: null } as const,
                ],
              },
            ],
          },
        ];
      }),
    ),
  crowd: (count, total) =>
    `${count} of ${total} chunks say behind their titles what they depend on, where nothing reads it; write it as Depends On.`,
  crowdFix: { title: 'Write all as Depends On' },
};

/** What the note names, where each of its terms is something that the chunk can wait for and does not yet. */
function said(plan: Plan, phase: Phase, chunk: Chunk): readonly Dependency[] {
  const terms = SAID.exec(chunk.note?.trim() ?? '')?.[1]?.split(/\s*(?:[,;+&]|\band\b)\s*/i) ?? [];
  const named = terms.filter((term) => term !== '').map((term) => resolveTerm(plan, term, phase.id));
  const found = named.flatMap((target): Dependency[] =>
    target.on === 'chunk' && canWaitFor(plan, chunk, target.chunk)
      ? [{ on: 'chunk', chunk: target.chunk }]
      : target.on === 'phase' && isBefore(plan, phase, target.phase)
        ? [{ on: 'phase', phase: target.phase }]
        : [],
  );
  return found.length === named.length ? found : [];
}

function canWaitFor(plan: Plan, chunk: Chunk, id: Chunk['id']): boolean {
  const { chunks } = lookup(plan);
  const placeOf = (of: Chunk['id']): number => chunks.get(of)?.phaseIndex ?? Infinity;
  return (
    id !== chunk.id &&
    placeOf(id) <= placeOf(chunk.id) &&
    !chunkTargets(chunk).includes(id) &&
    !pathOfWaits(plan, id, chunk.id)
  );
}

function isBefore(plan: Plan, phase: Phase, id: Phase['id']): boolean {
  const { phases } = lookup(plan);
  return (phases.get(id)?.index ?? Infinity) < (phases.get(phase.id)?.index ?? 0);
}

const nameOf = (plan: Plan, on: Dependency): string =>
  on.on === 'chunk'
    ? chunkWords(chunkOf(plan, on.chunk))
    : on.on === 'phase'
      ? phaseNumber(lookup(plan).phases.get(on.phase)?.phase)
      : on.text;
