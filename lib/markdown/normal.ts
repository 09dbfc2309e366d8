import { annotationText, readsAsAnnotation } from '../notation/annotation';
import { asHeld, columnKey, columnsOf, ownLabels } from '../notation/columns';
import { dependencyKey } from '../notation/references';
import { NONE } from '../notation/values';
import { chunkFields, eachText } from '../plan/fields';
import type { Chunk, EntityId, Extra, Phase, Plan, StreamRef, When } from '../plan/types';

/**
 * A plan as plain data in which two plans that say the same are equal: ids become ordinals, dependencies a sorted
 * list, a first phase's barrier flag and a flag said as a dependency on the phase before become one thing, and
 * every fact stands where the phase's table has room for it. The law of agreement compares in this form.
 */
export function normal(plan: Plan): unknown {
  const ids = new Map<EntityId, string>();
  plan.streams.forEach(({ id }, at) => ids.set(id, `stream ${at + 1}`));
  plan.phases.forEach(({ id }, at) => ids.set(id, `phase ${at + 1}`));
  plan.phases.flatMap((phase) => phase.chunks).forEach(({ id }, at) => ids.set(id, `chunk ${at + 1}`));
  const name = (id: EntityId) => ids.get(id) ?? 'gone';
  // A field is one as long as a chunk table of the plan has a column of its name.
  const labels = ownLabels(plan);
  const stream = (ref: StreamRef) => (typeof ref === 'string' ? name(ref) : ref.unknown);
  return {
    status: plan.status ?? null,
    streams: plan.streams.map(({ id, extra, skills, ...rest }) => ({
      id: name(id),
      name: rest.name,
      responsibility: inCell(rest.responsibility),
      owns: inCell(rest.owns),
      // A table without that column says none.
      skills: (skills ?? []).map(inCell),
      extra: extras(extra),
    })),
    phases: plan.phases.map((phase, at) =>
      normalPhase(plan, phase, plan.phases[at - 1], labels, name, stream),
    ),
    handoffs: plan.handoffs.map(({ from, to, when, what, extra }) => ({
      from: from.map(stream),
      to: to === 'all' ? to : to.map(stream),
      when: normalWhen(when, name),
      what: inCell(what),
      extra: extras(extra),
    })),
  };
}

/** A pipe in a cell is escaped, whether its writer did so or we: both say the same. */
const inCell = (value: string): string => value.replace(/(?<!\\)((?:\\\\)*)\\\|/g, '$1|');

type Name = (id: EntityId) => string;
type StreamName = (ref: StreamRef) => string;

function normalPhase(
  plan: Plan,
  phase: Phase,
  before: Phase | undefined,
  labels: ReadonlySet<string>,
  name: Name,
  stream: StreamName,
): unknown {
  const columns = columnsOf(phase);
  const held = (chunk: Chunk): Chunk => {
    const own = asHeld(chunk, columns, !before);
    const isField = ({ label }: Extra) => labels.has(columnKey(label));
    const strays = own.extra.filter((field) => !isField(field));
    return {
      ...own,
      extra: own.extra.filter(isField),
      blocks: [...(own.blocks ?? []), ...strays.map(({ label, value }) => `${label}: ${value}`)],
    };
  };
  const words = annotationText(plan, phase);
  // Words that say how a phase runs only with a clause that the first phase leaves out are part of its name there.
  const streams = plan.streams.map((own) => own.name);
  const isName = !before && words !== undefined && !readsAsAnnotation(words, streams);
  return {
    id: name(phase.id),
    number: phase.number,
    name: isName ? `${phase.name} (${words})` : phase.name,
    annotation: isName ? null : (words ?? null),
    // Two lists that come to stand together are one, with the blank lines that parted them inside.
    notes: phase.notes?.replace(/\n(?:[ \t]*\n)+/g, '\n\n') ?? null,
    chunks: phase.chunks.map((chunk) => normalChunk(held(chunk), before, name, stream)),
  };
}

/** Every key of a chunk, so that a new fact does not compile until the law of agreement looks at it. */
type NormalChunk = Readonly<Record<Exclude<keyof Chunk, 'dependsOn' | 'waitsForBarrier'> | 'waits', unknown>>;

function normalChunk(chunk: Chunk, before: Phase | undefined, name: Name, stream: StreamName): NormalChunk {
  const waits = new Set(
    chunk.dependsOn.map((dependency) =>
      dependency.on === 'phase' && dependency.phase === before?.id
        ? 'barrier'
        : dependency.on === 'unresolved'
          ? inCell(dependencyKey(dependency))
          : name(dependency.on === 'phase' ? dependency.phase : dependency.chunk),
    ),
  );
  if (chunk.waitsForBarrier && before) waits.add('barrier');
  const { row } = chunk;
  return {
    id: name(chunk.id),
    token: chunk.token ?? null,
    title: chunk.title,
    issue: chunk.issue ?? null,
    note: chunk.note ?? null,
    done: chunk.done ?? null,
    mark: chunk.mark ?? null,
    stream: chunk.stream === undefined ? null : stream(chunk.stream),
    ...eachText(chunkFields, (key) => chunk[key] ?? null),
    skills: chunk.skills ?? null,
    subtasks: chunk.subtasks,
    blocks: saidLines(chunk.blocks),
    extra: extras(chunk.extra),
    waits: [...waits].sort(),
    item: chunk.item,
    row: row
      ? {
          token: row.token ?? null,
          title: inCell(row.title),
          issue: row.issue ?? null,
          note: row.note === undefined ? null : inCell(row.note),
          stream: row.stream === undefined ? null : stream(row.stream),
          summary: row.summary === undefined ? null : inCell(row.summary),
          extra: extras(row.extra),
        }
      : null,
  };
}

/** Lines that say something: of two blocks that come to stand together one may go on from the other. */
const saidLines = (blocks: readonly string[] = []): readonly string[] =>
  blocks
    .flatMap((block) => block.split('\n'))
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .sort();

/** Empty cells say nothing; order is the table's. */
const extras = (extra: readonly Extra[]): unknown =>
  extra
    .filter(({ value }) => value !== '' && value !== NONE)
    .map(({ label, value }) => `${columnKey(label)}: ${inCell(value)}`)
    .sort();

const normalWhen = (when: When, name: Name): unknown =>
  'verb' in when ? `${when.verb} ${name(when.of)}` : when.text;
