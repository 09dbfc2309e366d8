import { asHeld, columnsOf } from '../notation/columns';
import { chunkName, chunkTitle, phaseNumber } from '../notation/names';
import { findEachOther } from '../notation/pairing';
import { dependencyKey, spell } from '../notation/references';
import { slug } from '../notation/slug';
import { readWhen, writeWhen } from '../notation/when';
import { quoted } from '../notation/words';
import { chunkTargets } from '../plan/graph';
import { lastOrdinal } from '../plan/ids';
import { chunksOf, lookup } from '../plan/lookup';
import { fail, ok } from '../plan/types';
import { renamedRow } from './parts/row-for';
import { reread } from './reread';
import type { Chunk, Phase, Plan, Result } from '../plan/types';

/**
 * What holds after every command, whatever it did: a chunk that is only a row stands behind one that has a row
 * (its place is read from the row above it); rows and items pair up as they do in the plan, if need be by giving
 * a row its item's title; and a term that meant nothing before is read again. Refused, in words, where rows and
 * items cannot be told apart.
 */
export function settle(before: Plan, plan: Plan): Result<Plan> {
  const phases: Phase[] = [];
  for (const phase of plan.phases) {
    const old = lookup(before).phases.get(phase.id)?.phase;
    const settled = phase === old ? ok(phase) : pairRows(orderRows(phase), old, phase === plan.phases[0]);
    if (!settled.ok) return settled;
    phases.push(settled.value);
  }
  const settled = reread(before, { ...plan, phases });
  const highest = Math.max(lastOrdinal(before), lastOrdinal(settled));
  return nameless(before, settled) ?? ok({ ...settled, lastOrdinal: highest });
}

/** Chunks without an item move up to directly behind the nearest chunk with a row, or to the front. */
function orderRows(phase: Phase): Phase {
  const chunks: Chunk[] = [];
  for (const chunk of phase.chunks) {
    if (chunk.item) chunks.push(chunk);
    else chunks.splice(chunks.findLastIndex((above) => above.row !== undefined) + 1, 0, chunk);
  }
  return { ...phase, chunks };
}

function pairRows(phase: Phase, old: Phase | undefined, isFirst: boolean): Result<Phase> {
  const held = heldBy(phase, isFirst);
  const were = old ? heldBy(old, isFirst) : [];
  const isNew = new Set(phase.chunks.filter((_, at) => !were.some((known) => sameNames(known, held[at]))));
  const same = isNew.size === 0 && were.every((known, at) => known.id === held[at]?.id);
  if (same || pairsUp(held)) return ok(phase);
  const lone = new Set(held.flatMap(({ item, row }) => (item || !row ? [] : [slug(row.title)])));
  for (const renames of [
    (chunk: Chunk) => isNew.has(chunk),
    (chunk: Chunk) => isNew.has(chunk) || lone.has(slug(chunk.row?.title ?? '')),
  ]) {
    const chunks = phase.chunks.map((chunk) =>
      chunk.row && chunk.item && renames(chunk) ? { ...chunk, row: renamedRow(chunk.row, chunk) } : chunk,
    );
    const renamed = { ...phase, chunks };
    if (pairsUp(heldBy(renamed, isFirst))) return ok(renamed);
  }
  const twin = phase.chunks.find(
    (chunk) =>
      isNew.has(chunk) && phase.chunks.some((other) => other !== chunk && other.title === chunk.title),
  );
  return fail(
    'cannot-pair',
    `In ${phaseNumber(phase)} the table row of one chunk would be read as another's` +
      (twin ? `: two would be called ${quoted(chunkTitle(twin))}. ` : '. ') +
      'Give them titles that can be told apart first.',
  );
}

/** The chunks as they will be written: one whose row cannot hold it all gets an item, and items pair. */
const heldBy = (phase: Phase, isFirst: boolean): readonly Chunk[] => {
  const columns = columnsOf(phase);
  return phase.chunks.map((chunk) => asHeld(chunk, columns, isFirst));
};

const sameNames = (a: Chunk, b: Chunk | undefined): boolean =>
  a.id === b?.id &&
  a.item === b.item &&
  a.token === b.token &&
  a.title === b.title &&
  a.row?.token === b.row?.token &&
  a.row?.title === b.row?.title;

/** Whether each row finds its own item, also where those without an item come to stand above the others. */
function pairsUp(chunks: readonly Chunk[]): boolean {
  const rows = chunks.filter((chunk) => chunk.row);
  const lone = rows.filter((chunk) => !chunk.item);
  const items = chunks.filter((chunk) => chunk.item);
  const first = [...lone, ...rows.filter((chunk) => chunk.item)];
  return findEachOther(rows, items) && (lone.length === 0 || findEachOther(first, items));
}

/** Refuses what leaves a chunk that others wait for, or begin to wait for, without a name that means it alone. */
function nameless(before: Plan, plan: Plan): Result<never> | undefined {
  const old = lookup(before).chunks;
  const renamed = chunksOf(plan).some((chunk) => {
    const was = old.get(chunk.id)?.chunk;
    return was !== chunk && (!was || !sameNames(was, chunk) || was.issue !== chunk.issue);
  });
  for (const phase of plan.phases)
    for (const chunk of phase.chunks) {
      const was = old.get(chunk.id)?.chunk;
      const known = new Set(!renamed && was ? chunkTargets(was) : []);
      if (was === chunk && !renamed) continue;
      const said = new Set(was ? chunkTargets(was) : []);
      const target = chunkTargets(chunk).find(
        (id) => !known.has(id) && isNameless(before, plan, id, phase.id, said.has(id)),
      );
      if (target === undefined) continue;
      const title = quoted(chunkName(plan, target));
      if (!said.has(target))
        return fail(
          'no-unique-name',
          `${title} has no name of its own that another reference to it could use. Give it another title first.`,
        );
      return fail(
        'no-unique-name',
        `Other chunks wait for ${title}, and with this name beside it their references could not tell which is meant. Choose another title.`,
      );
    }
  const known = new Set(before.handoffs);
  const unsaid = plan.handoffs.find(
    (handoff) =>
      (renamed || !known.has(handoff)) &&
      !saysItsMoment(plan, handoff) &&
      (!known.has(handoff) || saysItsMoment(before, handoff)),
  );
  return unsaid
    ? fail(
        'no-unique-name',
        'A handoff comes after a chunk that would have no name of its own any more. Give the chunk another title first.',
      )
    : undefined;
}

/** Whether a handoff's moment, written down, reads as the same moment. */
function saysItsMoment(plan: Plan, { when }: Plan['handoffs'][number]): boolean {
  if (!('of' in when)) return true;
  const read = readWhen(plan, writeWhen(plan, when));
  return 'of' in read && read.of === when.of;
}

/** Whether a chunk can be named from a phase no more, or, as something new, not at all. */
function isNameless(
  before: Plan,
  plan: Plan,
  target: Chunk['id'],
  from: Phase['id'],
  isSaid: boolean,
): boolean {
  const key = dependencyKey({ on: 'chunk', chunk: target });
  if (spell(plan, key, from) !== undefined) return false;
  // Words that name it may stand already; new ones have to be found.
  if (!isSaid) return true;
  const was = lookup(before).chunks.get(target);
  return !was || spell(before, key, was.phase.id) !== undefined;
}
