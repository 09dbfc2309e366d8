import { Couples } from './couples';
import { chunksOf, streamName } from './lookup';
import { matchChunks, matchSimilar } from './match-chunks';
import { plain } from './plain';
import { isNone } from './values';
import { writeWhen } from './when';
import type { ChunkId, EntityId, Handoff, Phase, PhaseId, Plan, Stream, StreamRef } from './types';

/** Which entities of two plans are the same: the id in the first plan → the id in the second. Each occurs once. */
export type Match = ReadonlyMap<EntityId, EntityId>;

/**
 * Finds the entities that two readings of a plan share, by what they are called and what they say, never by position
 * alone: streams by name, then by what they own or answer for; phases by number and name, by name, by the chunks in
 * them; chunks by token, title, issue id, by likeness inside a phase, by what they are to achieve; handoffs by content,
 * then by their ends. What a trait does not name alone is not matched by it.
 */
export function match(before: Plan, after: Plan): Match {
  const streams = matchStreams(before, after);
  const phases = new Couples<Phase>(before.phases, after.phases)
    .by(({ number, name }) => `${number} ${plain(name)}`)
    .by(({ name }) => named(name));
  const chunks = matchChunks(before, after, phases);
  bySharedChunks(phases, chunks.found);
  matchSimilar(before, after, phases, chunks);
  bySharedChunks(phases, chunks.found);
  const known: Match = new Map<EntityId, EntityId>([...streams.found, ...phases.found, ...chunks.found]);
  return new Map([...known, ...matchHandoffs(before, after, known).found]);
}

const named = (name: string): string | undefined => plain(name).toLowerCase() || undefined;

const matchStreams = (before: Plan, after: Plan): Couples<Stream> =>
  new Couples<Stream>(before.streams, after.streams)
    .by(({ name }) => plain(name))
    .by(({ name }) => named(name))
    .by(({ owns }) => (isNone(owns) ? undefined : owns))
    .by(({ responsibility }) => (isNone(responsibility) ? undefined : responsibility));

/** A phase under another name is the one that most of its chunks are in now, if most of those came from it. */
function bySharedChunks(phases: Couples<Phase>, chunks: ReadonlyMap<ChunkId, ChunkId>): void {
  const [left, right] = phases.left;
  const home = new Map(right.flatMap((phase) => phase.chunks.map(({ id }) => [id, phase.id] as const)));
  const shared = (phase: Phase, other: PhaseId | undefined) =>
    phase.chunks.filter(({ id }) => home.get(chunks.get(id) ?? 'c0') === other).length;
  const heir = (phase: Phase) => right.find(({ id }) => shared(phase, id) * 2 > phase.chunks.length);
  for (const phase of left) {
    const other = heir(phase);
    if (other && shared(phase, other.id) * 2 > other.chunks.length) phases.couple(phase, other);
  }
}

type Translate = (id: EntityId) => EntityId;

function matchHandoffs(before: Plan, after: Plan, known: Match): Couples<Handoff> {
  const back = new Map([...known].map(([from, to]) => [to, from]));
  const inBefore: Translate = (id) => back.get(id) ?? id;
  const ends = (plan: Plan, to: Translate) => (handoff: Handoff) => endsOf(plan, handoff, to);
  const own: Translate = (id) => id;
  return new Couples<Handoff>(before.handoffs, after.handoffs)
    .by(
      (of) => said(before, of, own),
      (of) => said(after, of, inBefore),
      { inOrder: true },
    )
    .by(({ what }) => named(what))
    .by(
      (of) => `${ends(before, own)(of)} ${moment(before, of, own)}`,
      (of) => `${ends(after, inBefore)(of)} ${moment(after, of, inBefore)}`,
    )
    .by(ends(before, own), ends(after, inBefore));
}

const said = (plan: Plan, handoff: Handoff, to: Translate): string =>
  `${endsOf(plan, handoff, to)} ${moment(plan, handoff, to)} ${handoff.what}`;

function endsOf(plan: Plan, { from, to }: Handoff, translate: Translate): string {
  const name = (ref: StreamRef) => (typeof ref === 'string' ? translate(ref) : streamName(plan, ref));
  return JSON.stringify([from.map(name), to === 'all' ? to : to.map(name)]);
}

const moment = (plan: Plan, { when }: Handoff, to: Translate): string =>
  'of' in when ? `${when.verb} ${to(when.of)}` : writeWhen(plan, when);
