import { columnKey } from '../plan/columns';
import { streamName } from '../plan/lookup';
import { dependencyKey, spell } from '../plan/references';
import { NONE, writeList } from '../plan/values';
import { escapeStart } from './escape';
import { cellValue, oneLine } from './patch';
import { tableHead } from './print-tables';
import { writeTitle } from './write-title';
import type { Chunk, Phase, Plan, StreamRef, Subtask } from '../plan/types';
import type { ItemSource, Source, SubtaskSource } from './source';

/** Canonical markdown of a plan's parts, exactly in the style of the complete example in the format's guide. Ends with `\n`. */
export const canonicalTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  tableHead(columns, '\n') +
  rows.map((cells) => `| ${cells.map((cell) => cellValue(cell) || '').join(' | ')} |\n`).join('');

/** A phase's chunk table: the four columns of the format, then those of the document; no Stream where no chunk has one. */
export function canonicalChunkTable(plan: Plan, phase: Phase): string {
  const named = ['chunk', 'stream', 'outcome', 'depends on'];
  const extra = (phase.columns ?? []).filter((header) => !named.includes(columnKey(header)));
  const hasStreams = plan.streams.length > 0 || phase.chunks.some(({ row }) => row?.stream !== undefined);
  const rows = phase.chunks.flatMap((chunk) => {
    const { row } = chunk;
    if (!row) return [];
    return [
      [
        writeTitle(row, row.title),
        ...(hasStreams ? [row.stream === undefined ? NONE : streamName(plan, row.stream)] : []),
        row.summary ?? NONE,
        canonicalTerms(plan, phase, chunk),
        ...extra.map(
          (label) => row.extra.find((cell) => columnKey(cell.label) === columnKey(label))?.value ?? '',
        ),
      ],
    ];
  });
  return canonicalTable(
    ['Chunk', ...(hasStreams ? ['Stream'] : []), 'Outcome', 'Depends On', ...extra],
    rows,
  );
}

/** What a chunk waits for, the barrier first. */
function canonicalTerms(plan: Plan, phase: Phase, { waitsForBarrier, dependsOn }: Chunk): string {
  const isFirst = plan.phases[0] === phase;
  const keys = [
    ...(waitsForBarrier && !isFirst ? (['barrier'] as const) : []),
    ...dependsOn.map(dependencyKey),
  ];
  const words = keys.map((key) => spell(plan, key, phase.id) ?? key.slice(key.indexOf(':') + 1));
  return words.join(' + ') || NONE;
}

/** A checklist item: title in bold, a paragraph of fields, what else the item says, sub-tasks. */
export function canonicalItem(plan: Plan, phase: Phase, chunk: Chunk, source: Source): string {
  const own = source.items.get(chunk.id);
  const { token, title, issue, note, stream, outcome, skills, extra } = chunk;
  const box = chunk.done === undefined ? '' : chunk.done ? '[x] ' : '[ ] ';
  const bold = `**${token === undefined ? title : `${token} ${title}`}**`;
  const behind = writeTitle(
    { ...(issue !== undefined && { issue }), ...(note !== undefined && { note }) },
    '',
  );
  const terms = chunk.row ? NONE : canonicalTerms(plan, phase, chunk);
  const fields = [
    ...(outcome === undefined ? [] : [`Outcome: ${oneLine(outcome)}`]),
    ...streamLine(plan, stream),
    ...(skills ? [`Skills: ${writeList(skills)}`] : []),
    ...(terms === NONE ? [] : [`Depends On: ${terms}`]),
    ...extra.map(({ label, value }) => `${label}: ${oneLine(value)}`),
  ];
  const paragraphs = [
    `- ${box}${bold}${behind === '' ? '' : ` ${behind}`}`,
    ...(fields.length > 0 ? [fields.map((field) => `  ${field}`).join('\n')] : []),
    ...(own ? looseText(source, own) : []),
    ...(chunk.subtasks.length > 0 ? [subtaskText(source, own, chunk.subtasks)] : []),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** Every item says its stream, if only that it has none; in a plan without streams there is nothing to say. */
const streamLine = (plan: Plan, stream: StreamRef | undefined): readonly string[] => {
  if (stream !== undefined) return [`Stream: ${streamName(plan, stream)}`];
  return plan.streams.length > 0 ? [`Stream: ${NONE}`] : [];
};

/** Words of an item that have no place in the canonical form stay as they are. */
const looseText = ({ text }: Source, { loose, contentIndent }: ItemSource): readonly string[] =>
  loose.map(({ start, end }) => indented(text.slice(start, end), contentIndent, '  '));

function subtaskText({ text }: Source, own: ItemSource | undefined, subtasks: readonly Subtask[]): string {
  const units = own?.subtasks.length === subtasks.length ? own.subtasks : [];
  return subtasks
    .map((subtask, at) => {
      const written = canonicalSubtask(subtask, '  ');
      const unit: SubtaskSource | undefined = units[at];
      if (!unit) return written;
      // A sub-task with more in it than its words and its own sub-tasks keeps its lines.
      const raw = text.slice(unit.span.start, unit.span.end).trimEnd();
      return bare(raw) === bare(written) ? written : indented(raw.trimStart(), unit.indent, '  ', true);
    })
    .join('\n');
}

function canonicalSubtask({ text, done, subtasks }: Subtask, indent: string): string {
  const box = done === undefined ? '' : done ? '[x] ' : '[ ] ';
  return [
    `${indent}- ${box}${escapeStart(text)}`,
    ...subtasks.map((own) => canonicalSubtask(own, `${indent}  `)),
  ].join('\n');
}

const bare = (text: string): string =>
  text
    .replace(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/\s+/g, '')
    .replace(/\[X\]/g, '[x]');

/** Lines moved from one indentation to another; the first is given without any. */
function indented(text: string, from: string, to: string, always = false): string {
  const [first = '', ...rest] = text.split(/\r\n|\n|\r/);
  const moved = rest.map((line) =>
    line.startsWith(from) ? to + line.slice(from.length) : always ? to + line.trimStart() : line,
  );
  return [to + first, ...moved].join('\n');
}
