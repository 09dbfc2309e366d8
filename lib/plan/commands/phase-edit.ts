import { readAnnotation, readsAsAnnotation, saysBlockedBy } from '../annotation';
import { withPhase } from '../edit';
import { lookup, phaseBefore } from '../lookup';
import { readTypedNotes } from '../typed-notes';
import { fail, ok } from '../types';
import { withoutChunks } from './chunk-delete';
import type { Command } from '../command';
import type { Dependency, Phase, PhaseId, Plan, Result } from '../types';

const GONE = 'The phase is not in the plan any more.';

/** A new phase at a place in the order; those behind it are numbered on until a gap. */
export function addPhase(
  plan: Plan,
  { id, name: typed, index }: Extract<Command, { type: 'phase.add' }>,
): Result<Plan> {
  if (lookup(plan).phases.has(id)) return fail('known-id', 'A phase with this id is in the plan already.');
  const name = readPhaseName(plan, typed);
  if (!name.ok) return name;
  const before = plan.phases.slice(0, index);
  const behind = plan.phases.slice(index);
  const previous = before.at(-1);
  const number = previous ? previous.number + 1 : (behind[0]?.number ?? 1);
  const neighbour = previous && saysBlockedBy(previous) ? previous : behind.find(saysBlockedBy);
  const phase: Phase = {
    id,
    number,
    name: name.value,
    ...(neighbour && previous && { annotation: ['blocked by ', { phaseBefore: true }] }),
    chunks: [],
  };
  let taken = number;
  const numbered = behind.map((next): Phase => {
    if (next.number !== taken) return next;
    taken++;
    return { ...next, number: taken };
  });
  return ok({ ...plan, phases: [...before, phase, ...numbered] });
}

/** Another name, other words in the parenthesis behind it, or other notes. */
export function editPhase(plan: Plan, command: Extract<Command, { type: 'phase.edit' }>): Result<Plan> {
  const phase = lookup(plan).phases.get(command.phase)?.phase;
  if (!phase) return fail('unknown-phase', GONE);
  const name = command.name === undefined ? ok(phase.name) : readPhaseName(plan, command.name);
  if (!name.ok) return name;
  const words =
    command.annotation
      ?.replace(/\s+/g, ' ')
      .replace(/^\((.*)\)$/, '$1')
      .trim() ?? '';
  if (
    words !== '' &&
    !readsAsAnnotation(
      words,
      plan.streams.map((stream) => stream.name),
    )
  )
    return fail(
      'no-annotation',
      `“(${words})” would be read as part of the name. Say parallel, sequential, blocked, deferred, after, or a stream's name.`,
    );
  if (/[()]/.test(words))
    return fail('no-annotation', 'The words behind a phase cannot hold parentheses themselves.');
  const typed = command.notes === undefined ? phase.notes : (command.notes ?? '');
  const notes = typed === phase.notes ? ok(typed) : readTypedNotes(typed ?? '', phase.notes);
  if (!notes.ok) return notes;
  return ok(
    withPhase(plan, phase.id, ({ annotation, notes: _notes, ...old }) => {
      const kept =
        command.annotation === undefined
          ? annotation
          : words === ''
            ? undefined
            : readAnnotation(words, plan, phaseBefore(plan, phase.id));
      return {
        ...old,
        name: name.value,
        ...(kept && { annotation: kept }),
        ...(notes.value !== undefined && { notes: notes.value }),
      };
    }),
  );
}

/** Another place in the order. The numbers stay where they are, so what means the phase before follows it. */
export function movePhase(
  plan: Plan,
  { phase: id, index }: Extract<Command, { type: 'phase.move' }>,
): Result<Plan> {
  const own = lookup(plan).phases.get(id)?.phase;
  if (!own) return fail('unknown-phase', GONE);
  const others = plan.phases.filter((phase) => phase.id !== id);
  const ordered = [...others.slice(0, index), own, ...others.slice(index)];
  return ok({
    ...plan,
    phases: ordered.map((phase, at) => {
      const number = plan.phases[at]?.number ?? phase.number;
      return phase.number === number ? phase : { ...phase, number };
    }),
  });
}

/** Its chunks go to the phase before (behind, for the first), or with it. Those behind move up by one until a gap. */
export function deletePhase(plan: Plan, command: Extract<Command, { type: 'phase.delete' }>): Result<Plan> {
  const at = plan.phases.findIndex(({ id }) => id === command.phase);
  const own = plan.phases[at];
  if (!own) return fail('unknown-phase', GONE);
  const heir = plan.phases[at - 1] ?? plan.phases[at + 1];
  if (command.chunks === 'keep' && !heir && own.chunks.length > 0)
    return fail(
      'last-phase',
      'This is the only phase, so its chunks have nowhere to go. Delete them with it, or add a phase first.',
    );
  const without =
    command.chunks === 'delete'
      ? withoutChunks(plan, new Set(own.chunks.map(({ id }) => id)), command.references)
      : plan;
  let taken = own.number;
  const phases = without.phases.flatMap((phase, index): readonly Phase[] => {
    if (phase.id === own.id) return [];
    const joined = command.chunks === 'keep' && phase.id === heir?.id;
    const chunks = index < at ? [...phase.chunks, ...own.chunks] : [...own.chunks, ...phase.chunks];
    const notes = joined ? heirNotes(phase, own, index < at) : undefined;
    const moved = joined ? { ...phase, chunks, ...(notes !== undefined && { notes }) } : phase;
    if (index < at || phase.number !== taken + 1) return [moved];
    taken = phase.number;
    return [{ ...moved, number: phase.number - 1 }];
  });
  return ok({
    ...without,
    phases: phases.map((phase) => forgetting(phase, own.id, own.number)),
    handoffs: without.handoffs.map((handoff) => {
      if ('text' in handoff.when || handoff.when.of !== own.id) return handoff;
      const { verb } = handoff.when;
      return {
        ...handoff,
        when: heir
          ? { verb, of: heir.id }
          : { text: `${verb === 'after' ? 'After' : 'During'} ${own.name || `Phase ${own.number}`}` },
      };
    }),
  });
}

/**
 * The notes of a phase that takes another's chunks: with the other's too, a label such as `**Details:**` once. What
 * would be read as something else beside other lines goes with its section.
 */
function heirNotes(heir: Phase, gone: Phase, isBefore: boolean): string | undefined {
  const said = heir.notes?.split('\n\n') ?? [];
  const more = (gone.notes?.split('\n\n') ?? []).filter((block) => !said.includes(block));
  if (more.length === 0 || !readTypedNotes(more.join('\n\n'), undefined).ok) return heir.notes;
  return (isBefore ? [...said, ...more] : [...more, ...said]).join('\n\n');
}

/** A phase in which nothing means the deleted one any more. */
function forgetting(phase: Phase, gone: PhaseId, number: number): Phase {
  const means = (dependency: Dependency) => dependency.on === 'phase' && dependency.phase === gone;
  const annotation = phase.annotation?.map((part) =>
    typeof part === 'object' && 'phase' in part && part.phase === gone ? `Phase ${number}` : part,
  );
  return {
    ...phase,
    ...(annotation && { annotation }),
    chunks: phase.chunks.map((chunk) =>
      chunk.dependsOn.some(means)
        ? { ...chunk, dependsOn: chunk.dependsOn.filter((dependency) => !means(dependency)) }
        : chunk,
    ),
  };
}

/** A name that stays a name: in one line, and without a parenthesis at its end that would be an annotation. */
function readPhaseName(plan: Plan, typed: string): Result<string> {
  const name = typed.replace(/\s+/g, ' ').replace(/\s#+$/, '').trim();
  if (name === '') return fail('empty-name', 'A phase needs a name.');
  const group = /\(([^()]*)\)$/.exec(name)?.[1];
  if (
    group !== undefined &&
    readsAsAnnotation(
      group,
      plan.streams.map((stream) => stream.name),
    )
  )
    return fail('reads-as-annotation', `“(${group})” says how the phase runs. Set it apart from the name.`);
  return /^[:—–-]/.test(name) || /^\(/.test(name)
    ? fail(
        'unreadable-name',
        'A phase’s name starts with a letter or a digit, since signs part it from its number.',
      )
    : ok(name);
}
