import { chunkWords, phaseNumber, phaseWords } from '../notation/names';
import { plain } from '../notation/plain';
import { slug } from '../notation/slug';
import { chunkOf, lookup, phaseOf } from '../plan/lookup';
import { fail, ok } from '../plan/types';
import { kindWords } from './kinds';
import { ambiguousName, unknownName, wrongShape } from './refusal';
import { hasShape } from './shape';
import type { Place } from '../plan/command';
import type { ChunkId, Phase, PhaseId, Plan, Result } from '../plan/types';
import type { At } from './refusal';

/** A phase by its number, by “Phase 2”, by “Phase 2: Name”, by its name, or by the name's slug. */
export function readPhase(value: unknown, at: At): Result<PhaseId> {
  if (hasShape(value, ['phase'])) return readPhase(value['phase'], at);
  if (typeof value !== 'number' && typeof value !== 'string') return wrongShape(at, value, kindWords.phase);
  const { plan } = at;
  const found = phasesNamed(plan, String(value));
  const [only, ...more] = found;
  if (!only) {
    // “Phase 9” is like every “Phase 1”, and so like none: what the words behind the number are like is telling.
    const words = plain(String(value)).replace(/^(?:phase\s+)?\d+\b[\s:.—–-]*/i, '');
    const names = plan.phases.map(({ name }) => plain(name)).filter((name) => name !== '');
    return unknownName(
      at,
      'phase',
      value,
      plan.phases.map(({ number, name }) => [phaseNumber({ number }), name].filter(Boolean).join(': ')),
      names,
      words,
    );
  }
  return more.length === 0
    ? ok(only.id)
    : ambiguousName(
        at,
        'phases',
        value,
        found.map((phase) => `“${phaseWords(phase)}”`),
        'use the name or number that only one has',
      );
}

/**
 * Where chunks go: a phase; with null the one in which they are placed, or else all of them stand. Refused: another
 * phase than that of the place.
 */
export function readPhaseToGoTo(value: unknown, at: At): Result<PhaseId> {
  const { plan, known } = at;
  const place = known['place'] as Place | undefined;
  const anchor = place && ('after' in place ? place.after : place.before);
  const placed = anchor && phaseOf(plan, anchor);
  if (value !== null) {
    const said = readPhase(value, at);
    if (!said.ok || !placed || said.value === placed.id) return said;
    const other = lookup(plan).phases.get(said.value)?.phase;
    return fail(
      'other-phase',
      `“place” is beside “${chunkWords(chunkOf(plan, anchor))}”, which stands in “${phaseWords(placed)}”, but “${at.field}” is “${phaseWords(other)}”; leave one of them out.`,
    );
  }
  if (placed) return ok(placed.id);
  const ids = known['chunks'] as readonly ChunkId[] | undefined;
  const own = new Set((ids ?? []).map((id) => phaseOf(plan, id)?.id));
  const [only] = own;
  if (only !== undefined && own.size === 1) return ok(only);
  return wrongShape(
    { ...at, field: 'phase' },
    undefined,
    ids ? `${kindWords.phase}, since the chunks stand in several` : kindWords.phase,
  );
}

/** The phases that a name means, by the first way of naming that any is named by. */
export function phasesNamed(plan: Plan, name: string): readonly Phase[] {
  const text = plain(name).toLowerCase();
  const number = /^(?:phase\s+)?(\d+)$/.exec(text)?.[1];
  const ways: readonly ((phase: Phase) => boolean)[] = [
    (phase) => number !== undefined && phase.number === Number(number),
    (phase) => plain(phase.name).toLowerCase() === text || phaseWords(phase).toLowerCase() === text,
    (phase) =>
      slug(text) !== '' && (slug(phase.name) === slug(text) || slug(phaseWords(phase)) === slug(text)),
  ];
  return ways.map((way) => plan.phases.filter(way)).find((found) => found.length > 0) ?? [];
}
