import fc from 'fast-check';
import { chunkId, freeOrdinals, handoffId, phaseId, streamId } from '../plan/ids';
import { chunksOf } from '../plan/lookup';
import { wholeCommand } from './whole-gestures';
import type { Gesture } from './gesture';
import type { Command } from '../plan/command';
import type { Dependency, Plan, Subtask } from '../plan/types';

const pick = fc.nat({ max: 9_999 });
export const gestures: fc.Arbitrary<Gesture> = fc.tuple(pick, pick, pick, pick, pick);

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** What hands type that could make structure. */
const TYPED = [
  'Rate limits',
  'Fix (NS-1)',
  'C77 Named',
  'a | b',
  '## x',
  '- [ ] y',
  'Stream: web',
  '<!-- z',
  'two\nlines',
  '`tick',
  '**bold** words',
  'a + b, c',
  'Home — top: rest',
  'x · Skills: y',
  '1. one',
  'none',
  'ends with \\',
  'Login (needs a key)',
  'مرحبا',
  '> quote',
] as const;

/** A command that fits a plan, drawn by numbers; undefined where the plan holds nothing to act on. */
export function commandFor(plan: Plan, gesture: Gesture): Command | undefined {
  const kind = gesture[0] % 32;
  if (kind < 10) return cardCommand(plan, gesture);
  if (kind < 17) return chunkCommand(plan, gesture);
  return kind < 24 ? frameCommand(plan, gesture) : wholeCommand(plan, gesture, at(TYPED, gesture[3]) ?? '');
}

/** Commands of dragging, drawing and ticking. */
export function cardCommand(plan: Plan, [kind, a, b, c, d]: Gesture): Command | undefined {
  const chunks = chunksOf(plan);
  const chunk = at(chunks, a);
  const phase = at(plan.phases, b);
  if (!chunk || !phase) return undefined;
  const other = at(chunks, c);
  switch (kind % 5) {
    case 0:
    case 1: {
      const anchor = at(phase.chunks, c);
      const place =
        !anchor || d % 3 === 0 ? undefined : d % 3 === 1 ? { after: anchor.id } : { before: anchor.id };
      const stream = at(
        [undefined, undefined, null, { unknown: 'elsewhere' }, ...plan.streams.map(({ id }) => id)],
        d,
      );
      const chosen = d % 7 === 0 && other && other !== chunk ? [chunk.id, other.id] : [chunk.id];
      return {
        type: 'chunk.move',
        chunks: chosen,
        phase: phase.id,
        ...(stream !== undefined && { stream }),
        ...(place && { place }),
      };
    }
    case 2:
      return { type: 'chunk.tick', chunk: chunk.id, done: d % 2 === 0 };
    case 3: {
      const on: Dependency =
        d % 4 === 0 || !other ? { on: 'phase', phase: phase.id } : { on: 'chunk', chunk: other.id };
      return { type: 'dependency.add', chunk: chunk.id, on };
    }
    default:
      return {
        type: 'dependency.remove',
        chunk: chunk.id,
        on: at(chunk.dependsOn, c) ?? { on: 'phase', phase: phase.id },
      };
  }
}

/** Commands on what a chunk says. */
function chunkCommand(plan: Plan, [kind, a, b, c, d]: Gesture): Command | undefined {
  const chunks = chunksOf(plan);
  const chunk = at(chunks, a);
  const phase = at(plan.phases, b);
  const typed = at(TYPED, c) ?? '';
  const stream = at(plan.streams, d);
  if (!phase) return undefined;
  if (!chunk || kind % 7 === 0)
    return {
      type: 'chunk.add',
      id: chunkId(freeOrdinals(plan).chunk),
      phase: phase.id,
      title: typed,
      ...(stream && { stream: stream.id }),
      ...(chunk && d % 2 === 0 && { place: { after: chunk.id } }),
    };
  switch (kind % 7) {
    case 1:
      return { type: 'chunk.rename', chunk: chunk.id, title: typed };
    case 2:
      return { type: 'chunk.edit', chunk: chunk.id, outcome: d % 3 === 0 ? null : typed };
    case 3:
      return {
        type: 'chunk.edit',
        chunk: chunk.id,
        skills: d % 4 === 0 ? null : d % 4 === 1 ? [] : [typed, 'api'],
      };
    case 4:
      return {
        type: 'chunk.edit',
        chunk: chunk.id,
        issue: d % 2 === 0 ? null : `NS-${d}`,
        subtasks: subtasksFor(chunk.subtasks, typed, d),
      };
    case 5:
      return { type: 'chunk.delete', chunks: [chunk.id], references: d % 2 === 0 ? 'bridge' : 'remove' };
    default: {
      const lone = chunks.find((other) => !other.item);
      const item = chunks.find((other) => !other.row);
      return lone && item && d % 3 === 0
        ? { type: 'chunk.join', row: lone.id, item: item.id }
        : { type: 'chunk.complete', chunk: chunk.id };
    }
  }
}

function subtasksFor(old: readonly Subtask[], typed: string, d: number): readonly Subtask[] {
  const fresh: Subtask = { text: typed, subtasks: [], ...(d % 5 === 0 && { done: true }) };
  switch (d % 4) {
    case 0:
      return [...old, fresh];
    case 1:
      return old.slice(1);
    case 2:
      return [...old].reverse();
    default:
      return [fresh, ...old.slice(0, 1)];
  }
}

/** Commands on streams, phases and handoffs. */
function frameCommand(plan: Plan, [kind, a, b, c, d]: Gesture): Command | undefined {
  const stream = at(plan.streams, a);
  const other = at(plan.streams, b);
  const phase = at(plan.phases, b);
  const handoff = at(plan.handoffs, a);
  const typed = at(TYPED, c) ?? '';
  const free = freeOrdinals(plan);
  switch (kind % 13) {
    case 0:
      return { type: 'stream.add', id: streamId(free.stream), name: typed, owns: typed, adopt: d % 2 === 0 };
    case 1:
      return stream && { type: 'stream.rename', stream: stream.id, name: typed };
    case 2:
      return stream && { type: 'stream.edit', stream: stream.id, owns: typed, responsibility: typed };
    case 3:
      return stream && { type: 'stream.move', stream: stream.id, index: d % 4 };
    case 4:
      return (
        stream && {
          type: 'stream.delete',
          stream: stream.id,
          to: other && other !== stream ? other.id : null,
        }
      );
    case 5:
    case 6:
      return { type: 'phase.add', id: phaseId(free.phase), name: typed, index: d % (plan.phases.length + 1) };
    case 7:
      return phase && { type: 'phase.edit', phase: phase.id, name: typed };
    case 8:
      return (
        phase && {
          type: 'phase.edit',
          phase: phase.id,
          annotation: d % 3 === 0 ? null : d % 3 === 1 ? 'parallel' : 'parallel, after Phase 1',
        }
      );
    case 9:
      return phase && { type: 'phase.move', phase: phase.id, index: d % plan.phases.length };
    case 10:
      return (
        phase && {
          type: 'phase.delete',
          phase: phase.id,
          chunks: d % 2 === 0 ? 'keep' : 'delete',
          references: 'bridge',
        }
      );
    case 11:
      return (
        stream &&
        other &&
        phase && {
          type: 'handoff.add',
          id: handoffId(free.handoff),
          from: [stream.id],
          to: d % 4 === 0 ? 'all' : [other.id],
          when: { verb: d % 2 === 0 ? 'after' : 'during', of: phase.id },
          what: typed,
          extra: [],
        }
      );
    default:
      return (
        handoff &&
        (d % 2 === 0
          ? { type: 'handoff.delete', handoff: handoff.id }
          : { type: 'handoff.edit', handoff: handoff.id, what: typed })
      );
  }
}
