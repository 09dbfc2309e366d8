import { checksOf } from '../../notation/checks';
import { phaseNumber } from '../../notation/names';
import { plain } from '../../notation/plain';
import { plainList } from '../../notation/plain-list';
import { counted, quote } from '../../notation/words';
import { chunkId, freeOrdinals } from '../../plan/ids';
import type { Command } from '../../plan/command';
import type { Phase, Plan } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/**
 * A phase holds no chunks. Its list may be meant as such, without boxes; whatever else stands in it is no reason to
 * delete it, so that is offered only where nothing does.
 */
export const emptyPhase: Rule = {
  code: 'empty-phase',
  severity: 'warning',
  find: (plan) =>
    plan.phases
      .filter(({ chunks }) => chunks.length === 0)
      .map((phase) => ({ ...told(plan, phase), at: [phase.id] })),
};

function told(plan: Plan, phase: Phase): Omit<Finding, 'at'> {
  const name = `${phaseNumber(phase)}${phase.name ? `, ${quote(phase.name)},` : ''}`;
  const { bullets, ...list } = plainList(phase);
  const checks = checksOf(phase).length;
  if (bullets.length > 0) {
    // Marks alone are no title.
    const fits = list.isWhole && bullets.every(({ title }) => /[\p{L}\p{N}]/u.test(plain(title)));
    return {
      message: `${name} holds a list of ${bullets.length} that are no chunks; give each a box, so that it counts.`,
      fixes: fits ? [{ title: 'Give each a box', commands: boxes(plan, phase) }] : [],
    };
  }
  if (checks > 0)
    return {
      message: `${name} holds ${counted(checks, 'check')} and no chunks; add the work that they check.`,
    };
  if ((phase.notes ?? '').trim() !== '')
    return { message: `${name} holds words and no chunks; write each piece of work as a bullet with a box.` };
  return {
    message: `${name} has no chunks; move some there or remove it.`,
    fixes: [
      {
        title: `Delete ${phaseNumber(phase)}`,
        commands: [{ type: 'phase.delete', phase: phase.id, chunks: 'keep', references: 'remove' }],
      },
    ],
  };
}

/** Each bullet as a chunk, with what is nested in it as its sub-tasks, and the list no more. */
function boxes(plan: Plan, phase: Phase): readonly Command[] {
  const { bullets, rest } = plainList(phase);
  const free = freeOrdinals(plan).chunk;
  return [
    { type: 'phase.edit', phase: phase.id, notes: rest === '' ? null : rest },
    ...bullets.flatMap(({ title, subtasks }, at): readonly Command[] => {
      const id = chunkId(free + at);
      return [
        { type: 'chunk.add', id, phase: phase.id, title },
        { type: 'chunk.edit', chunk: id, skills: null, ...(subtasks.length > 0 && { subtasks }) },
      ];
    }),
  ];
}
