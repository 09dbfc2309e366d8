import { readAnnotation, readsAsAnnotation } from '../../notation/annotation';
import { readTypedNotes } from '../../notation/typed-notes';
import { lookup, phaseBefore } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { withPhase } from '../parts/edit';
import { gone } from '../parts/gone';
import { readPhaseName } from '../parts/phase-name';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Another name, other words in the parenthesis behind it, or other notes. */
export function editPhase(plan: Plan, command: Extract<Command, { type: 'phase.edit' }>): Result<Plan> {
  const phase = lookup(plan).phases.get(command.phase)?.phase;
  if (!phase) return gone('phase');
  const name = command.name === undefined ? ok(phase.name) : readPhaseName(plan, command.name);
  if (!name.ok) return name;
  const words =
    command.annotation
      ?.replace(/\s+/g, ' ')
      .trim()
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
