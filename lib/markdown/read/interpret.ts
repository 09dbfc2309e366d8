import { readAnnotation } from '../../notation/annotation';
import { summaryOfRow } from '../../notation/columns';
import { plain } from '../../notation/plain';
import { dependencyOf, readTerms } from '../../notation/references';
import { streamReader } from '../../notation/stream-refs';
import { chunkId, phaseId } from '../../plan/ids';
import { lineEnd, noteText } from '../document/lines';
import { fieldLabels } from './labels';
import { chunkTable, readPhase } from './phase';
import { readPhaseHeading } from './phase-heading';
import { readHandoffTable, readStreamTable } from './plan-tables';
import { cellText, withOrder } from './table';
import type { ReadStream } from '../../notation/stream-refs';
import type { Chunk, ChunkId, EntityId, Phase, PhaseId, Plan, Row } from '../../plan/types';
import type { Outline } from '../blocks/outline';
import type {
  ItemSource,
  PhaseSource,
  RowSource,
  RunSource,
  Span,
  TableSource,
  TermsSource,
} from '../document/source';
import type { ItemFacts, LabelledTerms } from './item';
import type { ChunkReading, PhaseReading } from './phase';
import type { PhaseHeadingReading } from './phase-heading';
import type { PlanSections } from './plan-sections';

/** A plan and where its facts stand. */
export interface Interpretation {
  readonly plan: Plan;
  readonly streams?: TableSource;
  readonly handoffs?: TableSource;
  readonly phases: readonly PhaseSource[];
  readonly rows: ReadonlyMap<EntityId, RowSource>;
  readonly items: ReadonlyMap<ChunkId, ItemSource>;
}

/** Turns blocks into a plan in two passes: what things are called first, then what refers to them. */
export function interpret(text: string, outline: Outline, found: PlanSections): Interpretation {
  const streams = found.streams && readStreamTable(text, outline.blocksIn(found.streams));
  const read = streamReader(streams?.list ?? []);
  const names = streams?.list.map(({ name }) => plain(name)).filter((name) => name !== '') ?? [];
  const phases = readPhases(text, outline, found, names);
  const nameless: Plan = {
    streams: streams?.list ?? [],
    phases: phases.map((phase) => phaseOf(text, phase, read)),
    handoffs: [],
  };
  const rows = new Map<EntityId, RowSource>(streams?.rows);
  const items = new Map<ChunkId, ItemSource>();
  const named: Plan = {
    ...nameless,
    phases: phases.map((phase, at): Phase => {
      const known = nameless.phases[at] as Phase;
      const { annotation } = phase.heading;
      return {
        ...known,
        ...(annotation && {
          annotation: readAnnotation(
            text.slice(annotation.start, annotation.end),
            nameless,
            nameless.phases[at - 1],
          ),
        }),
        chunks: phase.chunks.map((chunk, index) =>
          resolved(text, nameless, phase, chunk, known.chunks[index] as Chunk, rows, items),
        ),
      };
    }),
  };
  const handoffs = found.handoffs && readHandoffTable(text, outline.blocksIn(found.handoffs), named, read);
  return {
    plan: { ...named, handoffs: handoffs?.list ?? [] },
    ...(streams?.table && { streams: streams.table }),
    ...(handoffs?.table && { handoffs: handoffs.table }),
    phases: phases.map((phase) => sourceOf(text, phase)),
    rows: new Map([...rows, ...(handoffs?.rows ?? [])]),
    items,
  };
}

interface FoundChunk extends ChunkReading {
  readonly id: ChunkId;
}
interface FoundPhase {
  readonly id: PhaseId;
  readonly section: Span;
  readonly depth: number;
  readonly line: Span;
  readonly heading: PhaseHeadingReading;
  readonly reading: PhaseReading;
  readonly chunks: readonly FoundChunk[];
  readonly table: TableSource | undefined;
}

function readPhases(
  text: string,
  { blocksIn }: Outline,
  { phases }: PlanSections,
  streams: readonly string[],
): readonly FoundPhase[] {
  const sections = phases.map((place) => ({ ...place, inside: blocksIn(place.section) }));
  const headers = sections.flatMap(({ inside }) => chunkTable(text, inside)?.rows[0]?.cells ?? []);
  const labels = fieldLabels(headers.map((span) => cellText(text, span)));
  let count = 0;
  return sections.map(({ heading, section, inside }, at) => {
    const [first, ...rest] = inside;
    const content = first?.type === 'heading' ? first.content : heading.span;
    const nameless = { number: content, name: { start: content.end, end: content.end } };
    const line = { start: heading.span.start, end: lineEnd(text, heading.span.end) };
    const reading = readPhase(text, rest, line.end, labels);
    const chunks = reading.chunks.map((chunk) => ({ ...chunk, id: chunkId(++count) }));
    const byLine = chunks
      .filter(({ row }) => row)
      .sort((a, b) => (a.row?.line.start ?? 0) - (b.row?.line.start ?? 0));
    return {
      id: phaseId(at + 1),
      section,
      depth: heading.depth,
      line,
      heading: readPhaseHeading(text, content, streams) ?? nameless,
      reading,
      chunks,
      table:
        reading.table &&
        withOrder(
          reading.table.table,
          byLine.map(({ id }) => id),
        ),
    };
  });
}

function phaseOf(text: string, { id, heading, reading, chunks, table }: FoundPhase, read: ReadStream): Phase {
  const notes = reading.notes.map((span) => noteText(text, span)).join('\n\n');
  return {
    id,
    number: Number(text.slice(heading.number.start, heading.number.end)),
    name: text.slice(heading.name.start, heading.name.end),
    ...(notes !== '' && { notes }),
    ...(table && { columns: table.columns }),
    chunks: chunks.map((chunk) => chunkOf(chunk, read, table?.columns ?? [])),
  };
}

function chunkOf({ id, row, item }: FoundChunk, read: ReadStream, columns: readonly string[]): Chunk {
  const rowStream = row?.facts.stream === undefined ? undefined : read(row.facts.stream);
  const { stream: _rowName, ...rowFacts } = row?.facts ?? { title: '', extra: [] };
  const bare: ItemFacts = { ...identity(rowFacts), dependsOn: [], subtasks: [], extra: [] };
  const { stream: itemName, dependsOn: _terms, ...facts } = item?.facts ?? bare;
  const stream = (itemName === undefined ? undefined : read(itemName)) ?? rowStream;
  const written: Row = { ...rowFacts, ...(rowStream !== undefined && { stream: rowStream }), columns };
  return summaryOfRow({
    id,
    ...facts,
    ...(stream !== undefined && { stream }),
    waitsForBarrier: false,
    dependsOn: [],
    ...(row && { row: written }),
    item: item !== undefined,
  });
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

/** A chunk with what it waits for, now that all names are known; notes where its row and item stand. */
function resolved(
  text: string,
  plan: Plan,
  { id: phase, table }: FoundPhase,
  { id, row, item }: FoundChunk,
  chunk: Chunk,
  rows: Map<EntityId, RowSource>,
  items: Map<ChunkId, ItemSource>,
): Chunk {
  const read = (value: LabelledTerms) => termsIn(text, plan, value, phase);
  const rowTerms = row?.dependsOn.map(read) ?? [];
  const itemTerms = item?.facts.dependsOn.map(read) ?? [];
  if (row && table)
    rows.set(id, { line: row.line, cells: row.cells, title: row.title, table, terms: rowTerms });
  if (item) items.set(id, { ...item.source, terms: itemTerms });
  const keys = new Set([...rowTerms, ...itemTerms].flatMap(({ terms }) => terms.map(({ key }) => key)));
  return {
    ...chunk,
    waitsForBarrier: keys.has('barrier'),
    dependsOn: [...keys].map(dependencyOf).filter((dependency) => dependency !== undefined),
  };
}

function termsIn(
  text: string,
  plan: Plan,
  { label, value: span }: LabelledTerms,
  phase: PhaseId,
): TermsSource {
  const value = text.slice(span.start, span.end);
  return {
    label,
    value: span,
    terms: readTerms(plan, value, phase).map(({ start, end, key }) => ({
      span: { start: span.start + start, end: span.start + end },
      key,
    })),
  };
}

function sourceOf(text: string, phase: FoundPhase): PhaseSource {
  const ids = new Map(phase.chunks.map(({ id, item }) => [item, id]));
  return {
    id: phase.id,
    section: phase.section,
    heading: phase.line,
    ...phase.heading,
    depth: phase.depth,
    ...(phase.table && { table: phase.table }),
    runs: phase.reading.runs.map((run): RunSource => {
      const units = run.map((item, at) => ({
        chunk: ids.get(item) ?? chunkId(0),
        span: item.source.span,
        gap: text.slice(run[at - 1]?.source.span.end ?? item.source.span.start, item.source.span.start),
      }));
      return { span: { start: units[0]?.span.start ?? 0, end: units.at(-1)?.span.end ?? 0 }, units };
    }),
    notes: phase.reading.notes,
    ...(phase.reading.checksStart !== undefined && { checksStart: phase.reading.checksStart }),
    contentEnd: phase.reading.contentEnd,
  };
}
