import { columnsOf } from '../notation/columns';
import { chunkId, freeOrdinals } from '../plan/ids';
import { chunksOf } from '../plan/lookup';
import type { Command } from '../plan/command';
import type { Plan } from '../plan/types';
import type { Gesture } from './gesture';

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** No bullets among them: an indented list below one becomes part of it, which is found when what was printed is read. */
const NOTES = ['A word of warning.', 'One.\n\nTwo, over\ntwo lines.', '> quoted', 'Three'];

/** Signs, and words for them. */
const MARKS = ['in progress', '!', 'open', '✔️', '%', 'deferred', 'x', ' '];

/** Commands that make, part, unite or drop things as a whole, and those on what else they say. */
export function wholeCommand(plan: Plan, [kind, a, b, c, d]: Gesture, typed: string): Command | undefined {
  const chunks = chunksOf(plan);
  const chunk = at(chunks, a);
  const other = at(chunks, c);
  const phase = at(plan.phases, b);
  const id = chunkId(freeOrdinals(plan).chunk);
  const place = Math.floor(kind / 32) % 14;
  if (place < 7 && !chunk) return undefined;
  const own = chunk?.id ?? 'c0';
  switch (place) {
    case 0:
      return { type: 'chunk.duplicate', chunk: own, id };
    case 1:
      return { type: 'chunk.split', chunk: own, id, title: typed, subtasks: d % 3 === 0 ? [0, 1] : [d % 2] };
    case 2:
      return other && { type: 'chunk.merge', chunk: own, other: other.id };
    case 3:
      return { type: 'subtask.tick', chunk: own, path: d % 3 === 0 ? [0, 0] : [d % 2], done: d % 5 !== 0 };
    case 4:
      return { type: 'chunk.edit', chunk: own, note: d % 3 === 0 ? null : typed };
    case 5:
      return { type: 'chunk.edit', chunk: own, summary: d % 3 === 0 ? null : typed, fields: { Note: typed } };
    case 6: {
      const columns = (phase && columnsOf(phase)) ?? [];
      const label = columns.find((header) => header === 'Est.') ?? 'Note';
      return label === 'Note'
        ? { type: 'chunk.edit', chunk: own, fields: { Note: d % 2 === 0 ? null : typed } }
        : { type: 'chunk.edit', chunk: own, cells: { [label]: typed } };
    }
    case 7:
      return phase && { type: 'table.add', phase: phase.id };
    case 8:
      return plan.handoffs[0] && { type: 'handoff.expand', handoff: plan.handoffs[0].id };
    case 9:
      return d % 3 === 0 ? { type: 'streams.drop' } : undefined;
    case 10:
      return phase && d % 2 === 0
        ? { type: 'check.tick', phase: phase.id, nth: a % 3, done: d % 4 === 0 }
        : { type: 'plan.status', status: typed };
    case 11:
      return chunk && { type: 'chunk.mark', chunk: own, mark: at(MARKS, d) ?? ' ' };
    case 12:
      return chunk && { type: 'subtask.mark', chunk: own, path: [d % 2], mark: at(MARKS, c) ?? ' ' };
    default:
      return (
        phase && { type: 'phase.edit', phase: phase.id, notes: d % 4 === 0 ? null : (at(NOTES, d) ?? '') }
      );
  }
}
