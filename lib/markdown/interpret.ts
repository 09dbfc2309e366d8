import { columnKey } from '../plan/columns';
import { dependencyOf, readTerms, resolveTerm } from '../plan/references';
import { chunkId, handoffId, phaseId, streamId } from '../plan/ids';
import { plain } from '../plan/plain';
import { isNone, readList } from '../plan/values';
import { fieldLabels } from './labels';
import { lineEnd } from './lines';
import { readAnnotation, readPhaseHeading } from './phase-heading';
import { chunkTable, readPhase } from './read-phase';
import { cell, cellText, readTable, withOrder } from './table';
import type {
  Chunk,
  ChunkId,
  EntityId,
  Handoff,
  Phase,
  PhaseId,
  Plan,
  Row,
  Stream,
  StreamRef,
  When,
} from '../plan/types';
import type { Block } from './blocks';
import type { Outline } from './outline';
import type { PlanSections } from './plan-sections';
import type { ChunkReading, PhaseReading } from './read-phase';
import type { ItemSource, PhaseSource, RowSource, RunSource, Span, TableSource, TermsSource } from './source';

/** A plan and where its facts stand. */
export interface Interpretation {
  readonly plan: Plan;
  readonly streams?: TableSource;
  readonly handoffs?: TableSource;
  readonly phases: readonly PhaseSource[];
  readonly rows: ReadonlyMap<EntityId, RowSource>;
  readonly items: ReadonlyMap<ChunkId, ItemSource>;
}

/** Turns blocks into a plan. Two passes: names first, then what refers to them. */
export function interpret(text: string, { blocksIn }: Outline, found: PlanSections): Interpretation {
  const rows = new Map<EntityId, RowSource>();
  const items = new Map<ChunkId, ItemSource>();
  const streams = found.streams && readStreams(text, blocksIn(found.streams), rows);
  const ref = streamRefs(streams?.list ?? []);
  const read = found.phases.map(({ heading, section }, at) => ({
    id: phaseId(at + 1),
    section,
    heading: { start: heading.span.start, end: lineEnd(text, heading.span.end) },
    depth: heading.depth,
    inside: blocksIn(section),
  }));
  const labels = fieldLabels(
    read.flatMap(({ inside }) => {
      const table = chunkTable(text, inside);
      return table?.rows[0]?.cells.map((span) => cellText(text, span)) ?? [];
    }),
  );
  const names = streams?.list.map(({ name }) => plain(name)).filter((name) => name !== '') ?? [];
  let count = 0;
  const phases = read.map(({ inside, ...place }) => {
    const [first, ...rest] = inside;
    const content = first?.type === 'heading' ? first.content : place.heading;
    const heading = readPhaseHeading(text, content, names) ?? {
      number: content,
      name: { start: content.end, end: content.end },
    };
    const reading = readPhase(text, rest, place.heading.end, labels);
    const chunks = reading.chunks.map((chunk) => ({ ...chunk, id: chunkId(++count) }));
    return {
      ...place,
      heading,
      line: place.heading,
      reading,
      chunks,
      number: Number(text.slice(heading.number.start, heading.number.end)),
    };
  });
  const numbers = new Map(phases.map(({ id, number }) => [number, id]).reverse() as [number, PhaseId][]);

  const nameless: Plan = {
    streams: streams?.list ?? [],
    phases: phases.map(({ id, number, heading, reading, chunks }, at): Phase => {
      const words = heading.annotation && text.slice(heading.annotation.start, heading.annotation.end);
      return {
        id,
        number,
        name: text.slice(heading.name.start, heading.name.end),
        ...(words !== undefined && {
          annotation: readAnnotation(words, streams?.list ?? [], phases[at - 1], numbers),
        }),
        ...(reading.notes !== undefined && { notes: reading.notes }),
        ...(reading.table && { columns: reading.table.table.columns }),
        chunks: chunks.map((chunk) => chunkOf(chunk, ref, reading.table?.table.columns ?? [])),
      };
    }),
    handoffs: [],
  };
  const resolved = phases.map((phase, at): readonly Chunk[] =>
    phase.chunks.map((chunk, index) => {
      const place = nameless.phases[at]?.chunks[index] as Chunk;
      const rowTerms = chunk.row?.dependsOn && termsIn(text, nameless, chunk.row.dependsOn, phase.id);
      const itemTerms =
        chunk.item?.facts.dependsOn && termsIn(text, nameless, chunk.item.facts.dependsOn, phase.id);
      const table = phase.reading.table && tableOf(phase.reading, phase.chunks);
      if (chunk.row && table)
        rows.set(chunk.id, {
          line: chunk.row.line,
          cells: chunk.row.cells,
          title: chunk.row.title,
          table,
          terms: rowTerms,
        });
      if (chunk.item) items.set(chunk.id, { ...chunk.item.source, terms: itemTerms });
      const keys = new Set([...(rowTerms?.terms ?? []), ...(itemTerms?.terms ?? [])].map(({ key }) => key));
      return {
        ...place,
        waitsForBarrier: keys.has('barrier'),
        dependsOn: [...keys].map(dependencyOf).filter((dependency) => dependency !== undefined),
      };
    }),
  );
  const named: Plan = {
    ...nameless,
    phases: nameless.phases.map((phase, at) => ({ ...phase, chunks: resolved[at] ?? [] })),
  };
  const handoffs = found.handoffs && readHandoffs(text, blocksIn(found.handoffs), named, ref, rows);
  return {
    plan: { ...named, handoffs: handoffs?.list ?? [] },
    ...(streams?.table && { streams: streams.table }),
    ...(handoffs?.table && { handoffs: handoffs.table }),
    phases: phases.map((phase): PhaseSource => {
      const table = phase.reading.table && tableOf(phase.reading, phase.chunks);
      return {
        id: phase.id,
        section: phase.section,
        heading: phase.line,
        ...phase.heading,
        depth: phase.depth,
        ...(table && { table }),
        runs: phase.reading.runs.map((run) => runOf(text, run, phase.chunks)),
        contentEnd: phase.reading.contentEnd,
      };
    }),
    rows,
    items,
  };
}

type Refs = (name: string) => StreamRef | undefined;

/** A name as a reference: the stream so written, else the one that differs by case alone, else an unknown. */
function streamRefs(streams: readonly Stream[]): Refs {
  const exact = new Map<string, StreamRef>();
  const folded = new Map<string, StreamRef>();
  for (const { id, name } of streams) {
    const words = plain(name);
    if (!exact.has(words)) exact.set(words, id);
    if (!folded.has(words.toLowerCase())) folded.set(words.toLowerCase(), id);
  }
  return (name) => {
    const words = plain(name);
    if (isNone(words)) return undefined;
    return exact.get(words) ?? folded.get(words.toLowerCase()) ?? { unknown: words };
  };
}

function chunkOf(
  { id, row, item }: ChunkReading & { id: ChunkId },
  ref: Refs,
  columns: readonly string[],
): Chunk {
  const rowStream = row?.facts.stream === undefined ? undefined : ref(row.facts.stream);
  const { stream: _rowName, ...rowFacts } = row?.facts ?? { title: '', extra: [] };
  const {
    stream: itemName,
    dependsOn: _terms,
    ...facts
  } = item?.facts ?? { ...identity(rowFacts), subtasks: [], extra: [] };
  const stream = (itemName === undefined ? undefined : ref(itemName)) ?? rowStream;
  const written: Row = { ...rowFacts, ...(rowStream !== undefined && { stream: rowStream }), columns };
  return {
    id,
    ...facts,
    ...(stream !== undefined && { stream }),
    waitsForBarrier: false,
    dependsOn: [],
    ...(row && { row: written }),
    item: item !== undefined,
  };
}

const identity = ({
  token,
  title,
  issue,
  note,
}: {
  token?: string;
  title: string;
  issue?: string;
  note?: string;
}) => ({
  title,
  ...(token !== undefined && { token }),
  ...(issue !== undefined && { issue }),
  ...(note !== undefined && { note }),
});

type Found = ChunkReading & { readonly id: ChunkId };

const tableOf = ({ table }: PhaseReading, chunks: readonly Found[]): TableSource | undefined =>
  table &&
  withOrder(
    table.table,
    chunks
      .filter(({ row }) => row)
      .sort((a, b) => (a.row?.line.start ?? 0) - (b.row?.line.start ?? 0))
      .map(({ id }) => id),
  );

function runOf(text: string, run: PhaseReading['runs'][number], chunks: readonly Found[]): RunSource {
  const units = run.map((item, at) => ({
    chunk: chunks.find((chunk) => chunk.item === item)?.id ?? 'c0',
    span: item.source.span,
    gap: text.slice(run[at - 1]?.source.span.end ?? item.source.span.start, item.source.span.start),
  })) satisfies RunSource['units'];
  return { span: { start: units[0]?.span.start ?? 0, end: units.at(-1)?.span.end ?? 0 }, units };
}

function termsIn(text: string, plan: Plan, span: Span, phase: PhaseId): TermsSource {
  const value = text.slice(span.start, span.end);
  return {
    value: span,
    terms: readTerms(plan, value, phase).map(({ start, end, key }) => ({
      span: { start: span.start + start, end: span.start + end },
      key,
    })),
  };
}

/** The first table of a section whose header has one of these columns, else its first table. */
function sectionTable(text: string, inside: readonly Block[], column: string) {
  const tables = inside.filter((block) => block.type === 'table');
  const block =
    tables.find((table) => table.rows[0]?.cells.some((span) => columnKey(cellText(text, span)) === column)) ??
    tables[0];
  return block && readTable(text, block);
}

function readStreams(text: string, inside: readonly Block[], rows: Map<EntityId, RowSource>) {
  const reading = sectionTable(text, inside, 'stream');
  if (!reading) return { list: [] };
  const { columns } = reading.table;
  const known = new Set(['stream', 'responsibility', 'owns', 'skills']);
  const list = reading.rows.map(({ cells }, at): Stream => {
    const value = (key: string) => cell(text, columns, cells, key);
    const skills = value('skills');
    return {
      id: streamId(at + 1),
      name: value('stream') ?? (cells[0] ? cellText(text, cells[0]) : ''),
      responsibility: value('responsibility') ?? '',
      owns: value('owns') ?? '',
      ...(skills !== undefined && { skills: readList(skills) }),
      extra: extraCells(text, columns, cells, known),
    };
  });
  const table = withOrder(
    reading.table,
    list.map(({ id }) => id),
  );
  reading.rows.forEach(({ line, cells }, at) =>
    rows.set(streamId(at + 1), { line, cells, table, terms: undefined }),
  );
  return { list, table };
}

function readHandoffs(
  text: string,
  inside: readonly Block[],
  plan: Plan,
  ref: Refs,
  rows: Map<EntityId, RowSource>,
) {
  const reading = sectionTable(text, inside, 'from');
  if (!reading) return { list: [] };
  const { columns } = reading.table;
  const known = new Set(['from', 'to', 'when', 'what']);
  const refs = (value: string): readonly StreamRef[] => {
    const whole = ref(value);
    if (typeof whole === 'string') return [whole];
    return value.split(/[,+&]/).flatMap((name) => ref(name.trim()) ?? []);
  };
  const list = reading.rows.map(({ cells }, at): Handoff => {
    const value = (key: string) => cell(text, columns, cells, key) ?? '';
    const all = value('to')
      .split(/[,+&]/)
      .some((name) => plain(name).toLowerCase() === 'all');
    return {
      id: handoffId(at + 1),
      from: refs(value('from')),
      to: all ? 'all' : refs(value('to')),
      when: readWhen(plan, value('when')),
      what: value('what'),
      extra: extraCells(text, columns, cells, known),
    };
  });
  const table = withOrder(
    reading.table,
    list.map(({ id }) => id),
  );
  reading.rows.forEach(({ line, cells }, at) =>
    rows.set(handoffId(at + 1), { line, cells, table, terms: undefined }),
  );
  return { list, table };
}

/** `After Phase N`, `After <chunk>`, `During Phase N`; anything else stays as written. */
export function readWhen(plan: Plan, text: string): When {
  const match = /^(after|during)\s+(.+)$/i.exec(plain(text));
  const verb = match?.[1]?.toLowerCase() === 'during' ? 'during' : 'after';
  const last = plan.phases.at(-1);
  if (!match?.[2] || !last) return { text };
  const number = /^phase\s+(\d+)$/i.exec(match[2])?.[1];
  const phases = plan.phases.filter((phase) => phase.number === Number(number));
  if (number !== undefined) return phases.length === 1 && phases[0] ? { verb, of: phases[0].id } : { text };
  const target = resolveTerm(plan, match[2], last.id);
  return target.on === 'chunk' ? { verb, of: target.chunk } : { text };
}

const extraCells = (
  text: string,
  columns: readonly string[],
  cells: readonly Span[],
  known: ReadonlySet<string>,
) =>
  columns.flatMap((label, at) => {
    const span = cells[at];
    return known.has(columnKey(label)) || !span ? [] : [{ label, value: cellText(text, span) }];
  });
