import { annotationText } from '../notation/annotation';
import { columnKey } from '../notation/columns';
import { endNames, laneName, phaseName, waitedName } from '../notation/names';
import { plain } from '../notation/plain';
import { dependencyKey } from '../notation/references';
import { NONE, writeList } from '../notation/values';
import { sayWhen } from '../notation/when';
import { lookup, phaseBefore } from '../plan/lookup';
import type { Chunk, Extra, Handoff, Phase, Plan, Stream, StreamRef, Subtask } from '../plan/types';

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

const fact = (field: string, words: string | undefined, value: unknown = words): Fact => ({
  field,
  value,
  words,
});

export const planFacts = ({ status }: Plan): readonly Fact[] => [fact('status', status)];

/** What a chunk says, beside its place: the item's wording, then the table's. */
export function chunkFacts(plan: Plan, chunk: Chunk): readonly Fact[] {
  const { row } = chunk;
  const stream = (field: string, of: StreamRef | undefined) =>
    fact(field, of === undefined ? undefined : laneName(plan, of), of);
  const inTable = (own: Fact): Fact => ({
    ...own,
    field: `${own.field} in the table`,
    follows: own.field,
  });
  return [
    fact('id', chunk.token),
    fact('title', plain(chunk.title), chunk.title),
    fact('issue id', chunk.issue),
    fact('note', chunk.note),
    fact('done', chunk.done === undefined ? undefined : chunk.done ? 'ticked' : 'not ticked'),
    stream('stream', chunk.stream),
    fact('outcome', chunk.outcome),
    fact('skills', chunk.skills && writeList(chunk.skills)),
    fact('sub-tasks', subtaskWords(chunk.subtasks), chunk.subtasks),
    waitsFact(plan, chunk),
    ...extraFacts([...chunk.extra, ...(row?.extra ?? [])]),
    ...[
      fact('title', row && plain(row.title)),
      fact('id', row?.token),
      fact('issue id', row?.issue),
      fact('note', row?.note),
      stream('stream', row?.stream),
      fact('outcome', row?.summary),
    ].map((own) => inTable(own)),
    fact(
      'place in the text',
      `${chunk.item ? 'item' : ''}${row && chunk.item ? ' and ' : ''}${row ? 'row' : ''}`,
    ),
  ];
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
  return { ...fact('waits for', words, [...waits.keys()].sort()), members: waits };
}

const subtaskWords = (subtasks: readonly Subtask[]): string | undefined =>
  subtasks.length === 0
    ? undefined
    : subtasks
        .map(({ text, done, subtasks: inner }) => {
          const below = subtaskWords(inner);
          return `${done === undefined ? '' : done ? '[x] ' : '[ ] '}${text}${below === undefined ? '' : ` (${below})`}`;
        })
        .join('; ');

/** Columns and fields the format does not name; an empty one says nothing. */
const extraFacts = (extra: readonly Extra[]): readonly Fact[] =>
  extra
    .filter(({ value }) => value !== '' && value !== NONE)
    .map(({ label, value }) => fact(columnKey(label), value));

export const streamFacts = ({ name, responsibility, owns, skills, extra }: Stream): readonly Fact[] => [
  fact('name', plain(name), name),
  fact('responsibility', responsibility || undefined),
  fact('owned paths', owns || undefined),
  fact('skills', skills && writeList(skills)),
  ...extraFacts(extra),
];

export const phaseFacts = (plan: Plan, phase: Phase): readonly Fact[] => [
  fact('name', plain(phase.name), phase.name),
  fact('number', String(phase.number)),
  // As it means, not as it reads: the number of the phase before may be another.
  fact('annotation', annotationText(plan, phase), annotationText(plan, phase) && phase.annotation),
  fact('notes', phase.notes),
];

export const handoffFacts = (plan: Plan, handoff: Handoff): readonly Fact[] => [
  fact('ends', endNames(plan, handoff), [handoff.from, handoff.to]),
  fact('moment', sayWhen(plan, handoff.when), handoff.when),
  fact('what', handoff.what),
  ...extraFacts(handoff.extra),
];
