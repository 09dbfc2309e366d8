import { plain } from '../notation/plain';
import { isNone } from '../notation/values';
import { writeWhen } from '../notation/when';
import { chunksOf, streamName } from '../plan/lookup';
import { Couples } from './couples';
import { matchChunks, matchPlaced, matchSimilar } from './match-chunks';
import type { ChunkId, EntityId, Handoff, Phase, Plan, Stream, StreamRef } from '../plan/types';

/** Which entities of two plans are the same: the id in the first plan → the id in the second. Each occurs once. */
export type Match = ReadonlyMap<EntityId, EntityId>;

/**
 * Finds the entities that two readings of a plan share, by what they are called and what they say, and last by the
 * place between what is known: streams by name, then by what they own or answer for; phases by number and name, by
 * name, by the chunks in them, by their notes; chunks by token, title, issue id, by likeness inside a phase, by what
 * they are to achieve; handoffs by content, then by their ends. What a trait does not name alone is not matched by it.
 */
export function match(before: Plan, after: Plan): Match {
  const streams = matchStreams(before, after);
  const phases = new Couples<Phase>(before.phases, after.phases)
    .by(({ number, name }) => named(name) && `${number} ${plain(name)}`)
    .by(({ name }) => named(name));
  const chunks = matchChunks(before, after, phases);
  bySharedChunks(phases, chunks.found);
  matchSimilar(before, after, phases, chunks);
  bySharedChunks(phases, chunks.found);
  phases
    .by(({ notes }) => notes)
    // A number alone is the last to go by: what is inserted before a phase counts it on.
    .by(({ number, name }) => (named(name) === undefined ? `${number}` : undefined))
    .byPlace(before.phases, after.phases, () => true);
  matchSimilar(before, after, phases, chunks);
  matchPlaced(before, after, phases, chunks);
  const known: Match = new Map<EntityId, EntityId>([...streams.found, ...phases.found, ...chunks.found]);
  return new Map([...known, ...matchHandoffs(before, after, known).found]);
}

/**
 * Finds what two plans brought both, where neither had it before: of the new entities of each, those called the same.
 * Only names count, since two new things that resemble each other are two things.
 * @param known the ids of the first plan that are known → those of the second; others of the second are new
 * @param isNew which of the first are new
 */
export function matchNew(mine: Plan, theirs: Plan, known: Match, isNew: (id: EntityId) => boolean): Match {
  const values = new Set(known.values());
  const couples = <T extends { readonly id: EntityId }>(all: (plan: Plan) => readonly T[]) =>
    new Couples<T>(
      all(mine).filter(({ id }) => isNew(id)),
      all(theirs).filter(({ id }) => !values.has(id)),
    );
  const found: Match = new Map<EntityId, EntityId>([
    ...couples((plan) => plan.streams).by(({ name }) => named(name)).found,
    ...couples((plan) => plan.phases).by(({ name }) => named(name)).found,
    ...couples(chunksOf).by(({ title }) => named(title)).found,
  ]);
  const back = new Map([...known, ...found].map(([from, to]) => [to, from]));
  const handoffs = couples((plan) => plan.handoffs).by(
    (handoff) => said(mine, handoff, (id) => id),
    (handoff) => said(theirs, handoff, (id) => back.get(id) ?? `new ${id}`),
    { inOrder: true },
  );
  return new Map([...found, ...handoffs.found]);
}

const named = (name: string): string | undefined => plain(name).toLowerCase() || undefined;

const matchStreams = (before: Plan, after: Plan): Couples<Stream> =>
  new Couples<Stream>(before.streams, after.streams)
    .by(({ name }) => plain(name))
    .by(({ name }) => named(name))
    .by(({ owns }) => (isNone(owns) ? undefined : owns))
    .by(({ responsibility }) => (isNone(responsibility) ? undefined : responsibility));

/** A phase under another name is the one that it shares the most chunks with, at least half of what the smaller holds. */
function bySharedChunks(phases: Couples<Phase>, chunks: ReadonlyMap<ChunkId, ChunkId>): void {
  const [left, right] = phases.left;
  const shared = (phase: Phase, other: Phase) => {
    const there = new Set(other.chunks.map(({ id }) => id));
    const both = phase.chunks.filter(({ id }) => there.has(chunks.get(id) ?? 'c0')).length;
    return both * 2 >= Math.min(phase.chunks.length, there.size) ? both : 0;
  };
  for (const phase of left) {
    const other = onlyBest(right, (own) => shared(phase, own));
    if (other && onlyBest(left, (own) => shared(own, other)) === phase) phases.couple(phase, other);
  }
}

/** The member with the highest score over 0, if no other has it too. */
function onlyBest<T>(list: readonly T[], score: (of: T) => number): T | undefined {
  const most = Math.max(0, ...list.map(score));
  const [best, ...more] = list.filter((of) => most > 0 && score(of) === most);
  return more.length === 0 ? best : undefined;
}

type Translate = (id: EntityId) => string;

function matchHandoffs(before: Plan, after: Plan, known: Match): Couples<Handoff> {
  const back = new Map([...known].map(([from, to]) => [to, from]));
  const inBefore: Translate = (id) => back.get(id) ?? `new ${id}`;
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
