import { readTypedNotes } from '../../notation/typed-notes';
import { withReferences } from '../../plan/references-in';
import { fail, ok } from '../../plan/types';
import { gone } from '../parts/gone';
import { withoutChunks } from '../parts/without-chunks';
import type { Command } from '../../plan/command';
import type { Named } from '../../plan/naming';
import type { Handoff, Phase, Plan, Result } from '../../plan/types';

/** Its chunks go to the phase before (behind, for the first), or with it. Those behind move up by one until a gap. */
export function deletePhase(plan: Plan, command: Extract<Command, { type: 'phase.delete' }>): Result<Plan> {
  const at = plan.phases.findIndex(({ id }) => id === command.phase);
  const own = plan.phases[at];
  if (!own) return gone('phase');
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
  return ok(
    withReferences({ ...without, phases }, ({ as, of, names }) =>
      names.flatMap((name): readonly Named[] => {
        if (name !== own.id) return [name];
        if (as === 'annotation') return [{ text: `Phase ${own.number}` }];
        return as === 'when' ? [heir?.id ?? { text: wordsOf(of, own) }] : [];
      }),
    ),
  );
}

/** The moment of a handoff after a phase that goes, in words. */
const wordsOf = ({ when }: Handoff, { name, number }: Phase): string =>
  `${'verb' in when && when.verb === 'during' ? 'During' : 'After'} ${name || `Phase ${number}`}`;

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
