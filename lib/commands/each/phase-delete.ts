import { withoutTarget } from '../../notation/annotation';
import { phaseNumber } from '../../notation/names';
import { quote } from '../../notation/words';
import { withReferences } from '../../plan/references-in';
import { fail, ok } from '../../plan/types';
import { goingBlocks, goingText } from '../parts/goes';
import { gone } from '../parts/gone';
import { withoutChunks } from '../parts/without-chunks';
import type { Applied, Command, Going } from '../../plan/command';
import type { Named } from '../../plan/naming';
import type { Chunk, Handoff, Phase, Plan, Result } from '../../plan/types';

/**
 * Its chunks go to the phase before (behind, for the first), or with it, and its notes go there too, behind all that the
 * phase says. Those behind move up by one until a gap.
 */
export function deletePhase(
  plan: Plan,
  command: Extract<Command, { type: 'phase.delete' }>,
): Result<Applied> {
  const at = plan.phases.findIndex(({ id }) => id === command.phase);
  const own = plan.phases[at];
  if (!own) return gone('phase');
  const heir = plan.phases[at - 1] ?? plan.phases[at + 1];
  const keeps = command.chunks === 'keep';
  if (keeps && !heir && own.chunks.length > 0)
    return fail(
      'last-phase',
      'This is the only phase, so its chunks have nowhere to go. Delete them with it, or add a phase first.',
    );
  const without = keeps
    ? plan
    : withoutChunks(plan, new Set(own.chunks.map(({ id }) => id)), command.references);
  const notes = command.notes === 'delete' || !heir ? undefined : inherited(heir, own);
  let taken = own.number;
  const phases = without.phases.flatMap((phase, index): readonly Phase[] => {
    if (phase.id === own.id) return [];
    const moved =
      phase.id === heir?.id ? inheriting(phase, keeps ? own.chunks : [], notes?.said, index < at) : phase;
    if (index < at || phase.number !== taken + 1) return [moved];
    taken = phase.number;
    return [{ ...moved, number: phase.number - 1 }];
  });
  return ok({
    plan: withReferences({ ...without, phases }, ({ as, of, names }) => {
      // A chunk does not wait for the phase it has come to.
      const comes = own.chunks.some(({ id }) => id === of.id);
      const named = comes ? names.filter((name) => name !== heir?.id) : names;
      if (!named.includes(own.id)) return named;
      if (as === 'annotation') return withoutTarget(named, own.id, heir?.id === of.id ? undefined : heir?.id);
      return named.flatMap((name): readonly Named[] => {
        if (name !== own.id) return [name];
        return as === 'when' ? [heir?.id ?? { text: wordsOf(of, own) }] : [];
      });
    }),
    goes: [
      ...(keeps ? [] : goingBlocks(own.chunks)),
      ...(notes ? notes.goes : goingText(`the notes of ${phaseNumber(own)}`, own.notes?.split('\n\n') ?? [])),
    ],
  });
}

/** The moment of a handoff after a phase that goes, in words. */
const wordsOf = ({ when }: Handoff, { name, number }: Phase): string =>
  `${'verb' in when && when.verb === 'during' ? 'During' : 'After'} ${name || `Phase ${number}`}`;

/** A phase with another's chunks and notes; the notes stand behind its own. */
function inheriting(
  heir: Phase,
  chunks: readonly Chunk[],
  more: string | undefined,
  isBefore: boolean,
): Phase {
  const notes = [heir.notes, more].filter((part) => part !== undefined).join('\n\n');
  return {
    ...heir,
    chunks: isBefore ? [...heir.chunks, ...chunks] : [...chunks, ...heir.chunks],
    ...(notes !== '' && { notes }),
  };
}

/** The notes that a phase takes over, and what of them goes: a label such as `**Details:**` that it has itself. */
function inherited(
  heir: Phase,
  { notes = '' }: Phase,
): { readonly said: string | undefined; readonly goes: readonly Going[] } {
  const known = new Set(heir.notes?.split('\n\n'));
  const blocks = notes.split('\n\n');
  const isLabel = (block: string | undefined) =>
    block === undefined || (known.has(block) && LABEL.test(block));
  // One that opens other notes stays with them: boxes below it are checks for its words alone.
  const goes = blocks.map((block, at) => isLabel(block) && isLabel(blocks[at + 1]));
  const said = blocks.filter((_, at) => !goes[at]).join('\n\n');
  return {
    said: said === '' ? undefined : said,
    goes: blocks
      .filter((_, at) => goes[at])
      .flatMap((label) =>
        goingText(`the label ${quote(label)}, which ${phaseNumber(heir)} has too`, [label]),
      ),
  };
}

/** A line that only opens what stands below it. */
const LABEL = /^(?:[^\n]*:|\*\*[^\n*]+\*\*|[^\n]*:\*\*)$/;
