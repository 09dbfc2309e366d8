import { quoteChunk, quoteStream } from '../../notation/names';
import { chunkTargets } from '../../plan/graph';
import { freeOrdinals, handoffId } from '../../plan/ids';
import { lookup } from '../../plan/lookup';
import { momentOf } from '../moments';
import type { Chunk, Plan, StreamId } from '../../plan/types';
import type { Moment } from '../moments';
import type { Finding, Rule } from '../rule';

/**
 * A chunk waits for one of another stream, and by then nothing was handed over from there. Silent in a plan without
 * any handoff: that is one problem of its own.
 */
export const dependencyWithoutHandoff: Rule = {
  code: 'dependency-without-handoff',
  severity: 'warning',
  find: (plan) => {
    if (plan.handoffs.length === 0) return [];
    const handed = handedOver(plan);
    return plan.phases.flatMap((phase, index) =>
      phase.chunks.flatMap((chunk) => unhanded(plan, chunk, index, handed)),
    );
  },
};

type Handed = ReadonlyMap<string, readonly Handing[]>;
/** A handoff's moment; undefined where it is free text, which is taken to be in time. */
type Handing = Moment | undefined;

const between = (from: StreamId, to: StreamId | 'all'): string => `${from} ${to}`;

function handedOver(plan: Plan): Handed {
  const handed = new Map<string, Handing[]>();
  for (const handoff of plan.handoffs)
    for (const from of handoff.from)
      for (const to of handoff.to === 'all' ? (['all'] as const) : handoff.to) {
        if (typeof from !== 'string' || typeof to !== 'string') continue;
        const key = between(from, to);
        handed.set(key, [...(handed.get(key) ?? []), momentOf(plan, handoff)]);
      }
  return handed;
}

function unhanded(plan: Plan, chunk: Chunk, phaseIndex: number, handed: Handed): readonly Finding[] {
  const { stream } = chunk;
  if (typeof stream !== 'string') return [];
  const isInTime = (moment: Handing): boolean =>
    !moment ||
    (moment.isOver ? moment.phase < phaseIndex : moment.phase <= phaseIndex && moment.chunk !== chunk.id);
  return [...new Set(chunkTargets(chunk))].flatMap((id) => {
    const target = lookup(plan).chunks.get(id)?.chunk;
    if (!target || typeof target.stream !== 'string' || target.stream === stream) return [];
    const known = [
      ...(handed.get(between(target.stream, stream)) ?? []),
      ...(handed.get(between(target.stream, 'all')) ?? []),
    ];
    if (known.some(isInTime)) return [];
    return [
      {
        message: `${quoteChunk(chunk)} waits for ${quoteChunk(target)} in another stream, and nothing is handed over from ${quoteStream(plan, target.stream)} to ${quoteStream(plan, stream)} by then; add a handoff.`,
        at: [chunk.id, target.id],
        fixes: [addition(plan, target.stream, stream, target, isSamePhase(plan, chunk, target))],
      },
    ];
  });
}

const isSamePhase = (plan: Plan, a: Chunk, b: Chunk): boolean =>
  lookup(plan).chunks.get(a.id)?.phase === lookup(plan).chunks.get(b.id)?.phase;

/** A handoff of what the chunk makes: right after it inside a phase, else with the phase it belongs to. */
function addition(
  plan: Plan,
  from: StreamId,
  to: StreamId,
  target: Chunk,
  isSame: boolean,
): NonNullable<Finding['fixes']>[number] {
  const phase = lookup(plan).chunks.get(target.id)?.phase;
  return {
    title: 'Add a handoff',
    commands: [
      {
        type: 'handoff.add',
        id: handoffId(freeOrdinals(plan).handoff),
        from: [from],
        to: [to],
        when: { verb: 'after', of: isSame || !phase ? target.id : phase.id },
        what: target.title,
        extra: [],
      },
    ],
  };
}
