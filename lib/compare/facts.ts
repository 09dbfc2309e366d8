import { annotationText } from '../notation/annotation';
import { columnKey } from '../notation/columns';
import { endNames, phaseName, waitedName } from '../notation/names';
import { dependencyKey } from '../notation/references';
import { signOf, tickWords } from '../notation/signs';
import { NONE } from '../notation/values';
import { sayWhen } from '../notation/when';
import { wordsOf } from '../notation/worded';
import { chunkFields, handoffFields, phaseFields, planFields, rowFields, streamFields } from '../plan/fields';
import { lookup, phaseBefore } from '../plan/lookup';
import type { Field, FieldKind, OwnKey } from '../plan/fields';
import type { Chunk, Extra, Handoff, Phase, Plan, Row, Stream } from '../plan/types';

/** One thing that an entity says: what is compared, and how people read it. Undefined words: it does not say. */
export interface Fact {
  readonly field: string;
  readonly value: unknown;
  readonly words: string | undefined;
  /** The fact whose wording this one is another place of; where both say the same, it is said once. */
  readonly follows?: string;
  /** Of a set: what is compared of each member, and how people read it. */
  readonly members?: ReadonlyMap<string, string>;
}

/** Compared as they are held; the others by their words. */
const asHeld: ReadonlySet<FieldKind> = new Set<FieldKind>(['name', 'lane', 'tree']);

/** How a table's keys of the kind `own` are told, each. */
type Own<F> = { readonly [K in OwnKey<F>]: () => readonly Fact[] };
type Table = Readonly<Record<string, Field>>;

/** What an entity says, in the order of its table. */
function factsOf<F extends Table>(
  plan: Plan,
  fields: F,
  of: { readonly [K in keyof F]?: unknown } | undefined,
  own: Own<F>,
): readonly Fact[] {
  const tellers = own as Readonly<Record<string, (() => readonly Fact[]) | undefined>>;
  return Object.entries(fields).flatMap(([key, { kind, label }]) => {
    if (kind === 'own') return tellers[key]?.() ?? [];
    const value = of?.[key];
    const words = wordsOf(plan, kind, value);
    return [{ field: label, value: asHeld.has(kind) ? value : words, words }];
  });
}

const untold = (): readonly Fact[] => [];

export const planFacts = (plan: Plan): readonly Fact[] =>
  factsOf(plan, planFields, plan, {
    streams: untold,
    phases: untold,
    handoffs: untold,
    lastOrdinal: untold,
  });

/** What a chunk says, beside its place: the item's wording, then the table's. */
export const chunkFacts = (plan: Plan, chunk: Chunk): readonly Fact[] =>
  factsOf(plan, chunkFields, chunk, {
    done: () => [boxFact(chunk)],
    mark: untold,
    dependsOn: () => [waitsFact(plan, chunk)],
    waitsForBarrier: untold,
    extra: () => extraFacts([...chunk.extra, ...(chunk.row?.extra ?? [])]),
    row: () => rowFacts(plan, chunk.row),
    item: () => [placeFact(chunk)],
  });

/** The table's wording: each a fact of its own, which follows the item's where both say the same. */
const rowFacts = (plan: Plan, row: Row | undefined): readonly Fact[] =>
  factsOf(plan, rowFields, row, { extra: untold, columns: untold }).map((fact) => ({
    ...fact,
    field: `${fact.field} in the table`,
    value: fact.words,
    follows: fact.field,
  }));

const boxFact = (chunk: Chunk): Fact => ({
  field: chunkFields.done.label,
  value: signOf(chunk),
  words: tickWords(chunk),
});

function placeFact({ item, row }: Chunk): Fact {
  const words = `${item ? 'item' : ''}${row && item ? ' and ' : ''}${row ? 'row' : ''}`;
  return { field: 'place in the text', value: words, words };
}

/** What a chunk waits for: a set, in which the phase before means the barrier. */
function waitsFact(plan: Plan, { id, waitsForBarrier, dependsOn }: Chunk): Fact {
  const home = lookup(plan).chunks.get(id)?.phase.id;
  const before = home && phaseBefore(plan, home);
  const waits = new Map<string, string>();
  if (before && waitsForBarrier) waits.set('barrier', phaseName(plan, before.id));
  for (const own of dependsOn)
    waits.set(
      own.on === 'phase' && own.phase === before?.id ? 'barrier' : dependencyKey(own),
      waitedName(plan, own),
    );
  const words = waits.size > 0 ? [...waits.values()].join(', ') : undefined;
  return { field: chunkFields.dependsOn.label, value: [...waits.keys()].sort(), words, members: waits };
}

/** Columns and fields the format does not name; an empty one says nothing. */
const extraFacts = (extra: readonly Extra[]): readonly Fact[] =>
  extra
    .filter(({ value }) => value !== '' && value !== NONE)
    .map(({ label, value }) => ({ field: columnKey(label), value, words: value }));

export const streamFacts = (plan: Plan, stream: Stream): readonly Fact[] =>
  factsOf(plan, streamFields, stream, { extra: () => extraFacts(stream.extra) });

export const phaseFacts = (plan: Plan, phase: Phase): readonly Fact[] =>
  factsOf(plan, phaseFields, phase, {
    // As it means, not as it reads: the number of the phase before may be another.
    annotation: () => {
      const words = annotationText(plan, phase);
      return [{ field: phaseFields.annotation.label, value: words && phase.annotation, words }];
    },
    columns: untold,
    chunks: untold,
  });

export const handoffFacts = (plan: Plan, handoff: Handoff): readonly Fact[] =>
  factsOf(plan, handoffFields, handoff, {
    from: () => [
      {
        field: handoffFields.from.label,
        value: [handoff.from, handoff.to],
        words: endNames(plan, handoff),
      },
    ],
    to: untold,
    when: () => [
      { field: handoffFields.when.label, value: handoff.when, words: sayWhen(plan, handoff.when) },
    ],
    extra: () => extraFacts(handoff.extra),
  });
