import { mayPair, resemblance } from '../notation/pairing';
import { slug } from '../notation/slug';
import { chunksOf, lookup } from '../plan/lookup';
import { Couples } from './couples';
import type { Chunk, Phase, PhaseId, Plan } from '../plan/types';

/** Words that two titles share at least, over the smaller word count, to be one title. */
const ALIKE = 0.6;

/**
 * Chunks that are surely the same, wherever they stand: by token and a title alike; by a title that no other chunk of
 * either plan has (its token may have been counted on); by token; by issue id; by the table's wording; and twins of one
 * title inside a phase by what they say, else in their order.
 */
export function matchChunks(before: Plan, after: Plan, phases: Couples<Phase>): Couples<Chunk> {
  const only = { before: lone(before), after: lone(after) };
  const chunks = new Couples<Chunk>(chunksOf(before), chunksOf(after));
  const home = { before: homes(before), after: homes(after, phases) };
  return chunks
    .by(tokenOf, tokenOf, { may: alike })
    .by(only.before, only.after)
    .by(tokenOf)
    .by(({ issue, row }) => issue ?? row?.issue, undefined, { may: mayPair })
    .by(({ row }) => row && filled(slug(row.title)), undefined, { may: mayPair })
    .by(
      (of) => join(home.before(of), wording(of), body(of)),
      (of) => join(home.after(of), wording(of), body(of)),
      { may: mayPair },
    )
    .by(
      (of) => join(home.before(of), wording(of)),
      (of) => join(home.after(of), wording(of)),
      { may: mayPair, inOrder: true },
    )
    .by((of) => filled(slug(of.title)), undefined, { may: mayPair });
}

/** Chunks that got other words: alike inside their phase and to no other; or with what they are to achieve. */
export function matchSimilar(
  before: Plan,
  after: Plan,
  phases: Couples<Phase>,
  chunks: Couples<Chunk>,
): void {
  const home = { before: homes(before), after: homes(after, phases) };
  const [left, right] = chunks.left;
  const mayBe = (a: Chunk, b: Chunk) =>
    home.before(a) === home.after(b) && mayPair(a, b) && likeness(a, b) >= ALIKE;
  for (const chunk of left) {
    const [likely, ...more] = right.filter((other) => mayBe(chunk, other));
    const rivals = likely ? left.filter((other) => mayBe(other, likely)) : [];
    if (likely && more.length === 0 && rivals.length === 1) chunks.couple(chunk, likely);
  }
  chunks
    .by(
      (of) => join(home.before(of), body(of)),
      (of) => join(home.after(of), body(of)),
      { may: mayPair },
    )
    .by(body, body, { may: mayPair })
    .by(
      (of) => join(home.before(of), of.outcome),
      (of) => join(home.after(of), of.outcome),
      { may: mayPair },
    );
}

/**
 * Chunks that got other words all over, by their place in a phase between chunks that are known: unless both say what
 * they are for, and no word of it is the same, they are one chunk with another title.
 */
export function matchPlaced(before: Plan, after: Plan, phases: Couples<Phase>, chunks: Couples<Chunk>): void {
  for (const { id, chunks: own } of before.phases) {
    const other = lookup(after).phases.get(phases.found.get(id) as PhaseId)?.phase;
    if (other) chunks.byPlace(own, other.chunks, (a, b) => mayPair(a, b) && mayBeOne(a, b));
  }
}

/** Whether nothing speaks against two chunks being one: what they say beside their titles has a word in common, or one says nothing. */
export function mayBeOne(a: Chunk, b: Chunk): boolean {
  const [left, right] = [a, b].map((of) => slug(inside(of)).split('-').filter(Boolean)) as [
    string[],
    string[],
  ];
  const there = new Set(right);
  return left.length === 0 || right.length === 0 || left.some((word) => there.has(word));
}

/** All that an item says beside its title. */
const inside = ({ outcome = '', subtasks, blocks = [] }: Chunk): string =>
  [outcome, ...subtasks.map(({ text }) => text), ...blocks].join('\n');

const tokenOf = ({ token, row }: Chunk): string | undefined => token ?? row?.token;
/** What a title says, if only in signs, or that it says nothing. */
const wording = ({ title }: Chunk): string => slug(title) || `“${title}”`;
const filled = (text: string): string | undefined => (text === '' ? undefined : text);
const join = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.every((part) => part !== undefined) ? parts.join('\n') : undefined;

const alike = (a: Chunk, b: Chunk): boolean => likeness(a, b) >= ALIKE;
const likeness = (a: Chunk, b: Chunk): number => resemblance(slug(a.title), slug(b.title));

/** The slug of a title that no other chunk of its plan has. */
function lone(plan: Plan): (of: Chunk) => string | undefined {
  const counts = new Map<string, number>();
  for (const { title } of chunksOf(plan)) counts.set(slug(title), (counts.get(slug(title)) ?? 0) + 1);
  return ({ title }) => (counts.get(slug(title)) === 1 ? filled(slug(title)) : undefined);
}

/** The phase that a chunk stands in, by its id in the first plan; undefined where that has no such phase. */
function homes(plan: Plan, phases?: Couples<Phase>): (of: Chunk) => PhaseId | undefined {
  const back = phases && new Map([...phases.found].map(([from, to]) => [to, from]));
  return ({ id }) => {
    const own = lookup(plan).chunks.get(id)?.phase.id;
    return own && (back ? back.get(own) : own);
  };
}

/** What a chunk is to achieve; none where it does not say. */
const body = ({ outcome, subtasks }: Chunk): string | undefined =>
  outcome !== undefined || subtasks.length > 0
    ? JSON.stringify([outcome ?? '', subtasks.map(({ text }) => text)])
    : undefined;
