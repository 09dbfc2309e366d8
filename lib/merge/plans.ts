import { settle } from '../commands/settle';
import { chunkTitle, handoffTitle, phaseTitle, streamTitle } from '../notation/names';
import { quoted } from '../notation/words';
import { rowFields } from '../plan/fields';
import { lastOrdinal } from '../plan/ids';
import { chunkOf, chunksOf, lookup } from '../plan/lookup';
import { compact } from './compact';
import { withoutDangling } from './dangling';
import { parted } from './halves';
import { homesOf } from './homes';
import { mergedChunks, mergedHandoffs, mergedHeadings, mergedStreams } from './kinds';
import { withoutLoops } from './loops';
import { mergeNumbers } from './numbers';
import { inOrder } from './placed';
import { tellReplaced } from './replaced';
import { revived } from './revived';
import { withOwnTokens } from './tokens';
import type { Chunk, Phase, Plan, Result } from '../plan/types';
import type { Apart } from './halves';
import type { Referee } from './referee';

/**
 * Merges the referee's three plans, all in the ids of the base, fact by fact: what one side changed is as there, and
 * where both changed the same the referee chooses. Refused, as a command is: a plan that could not be written down.
 */
export function mergePlans(referee: Referee, halves: readonly Apart[] = []): Result<Plan> {
  const [base, mine, theirs] = referee.plans;
  const streams = mergedStreams(referee);
  const chunks = mergedChunks(referee);
  tellReplaced(referee);
  const kept = mergedHeadings(referee);
  const headings = new Map([...kept, ...revived(referee, [...chunks.keys()], kept.size)]);
  const handoffs = mergedHandoffs(referee);
  const homes = homesOf(referee, [...chunks.keys()], new Set(headings.keys()));

  const phases = inOrder(
    referee,
    headings,
    (plan) => plan.phases.map(({ id }) => id),
    (phase) => `phase “${phaseTitle(phase)}”`,
  );
  const numbers = mergeNumbers(
    referee,
    phases.map(({ id }) => id),
  );
  const status = referee.pick(
    { entity: 'plan', field: 'status', name: 'Status of the spec' },
    [base.status, mine.status, theirs.status],
    (own) => own,
  );
  const plan = compact<Plan>({
    status,
    streams: inOrder(
      referee,
      streams,
      ({ streams: own }) => own.map(({ id }) => id),
      (stream) => `stream ${streamTitle(stream)}`,
    ),
    phases: phases.map((phase, at): Phase => ({
      ...phase,
      number: numbers[at] ?? phase.number,
      chunks: chunksIn(referee, phase, chunks, homes),
    })),
    handoffs: inOrder(
      referee,
      handoffs,
      ({ handoffs: own }) => own.map(({ id }) => id),
      (handoff) => `the handoff “${handoffTitle(handoff)}”`,
    ),
    lastOrdinal: Math.max(...referee.plans.map(lastOrdinal)),
  });
  const there = withoutDangling(referee, parted(plan, halves));
  const whole = withOwnTokens(referee, withoutLoops(referee, there));
  const settled = settle(base, whole);
  if (settled.ok) tellRows(referee, whole, settled.value);
  return settled;
}

/** Tells of rows that had to take the title of their item, since with both wordings they would be read as two chunks. */
function tellRows(referee: Referee, before: Plan, after: Plan): void {
  for (const { id, title, row } of chunksOf(before)) {
    const now = chunkOf(after, id);
    if (row && now?.row && now.row.title !== row.title)
      referee.note(
        id,
        `${rowFields.title.label} in the table`,
        `The row ${quoted(row.title)} and the item ${quoted(title)} would be read as two chunks: the row takes the title of the item.`,
      );
  }
}

/** A phase's chunks in their order; those that came from a deleted phase last. */
function chunksIn(
  referee: Referee,
  { id }: Phase,
  chunks: ReadonlyMap<Chunk['id'], Chunk>,
  homes: ReturnType<typeof homesOf>,
): readonly Chunk[] {
  const here = new Map([...chunks].filter(([own]) => homes.get(own) === id));
  const order = inOrder(
    referee,
    here,
    (plan) =>
      lookup(plan)
        .phases.get(id)
        ?.phase.chunks.map((chunk) => chunk.id) ?? [],
    (chunk) => `“${chunkTitle(chunk)}”`,
  );
  return [...order, ...[...here.values()].filter((chunk) => !order.includes(chunk))];
}
