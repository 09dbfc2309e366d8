import { columnName } from '../../notation/columns';
import { boxOf } from '../../notation/signs';
import { trim } from '../../notation/span';
import { isNone, readList } from '../../notation/values';
import { chunkFields, eachText } from '../../plan/fields';
import { blockText, lineEnd, lines, lineStart, unwrapped, width } from '../document/lines';
import { readBulletFields, withoutBulletFields } from './bullet-fields';
import { readBox } from './box';
import { readHead } from './item-head';
import { opensWithLabel } from './label-bullet';
import { formatLabels, isProse, readLabelled } from './labels';
import { readSubtasks } from './subtasks';
import type { ChunkText } from '../../plan/fields';
import type { Chunk, Extra, Subtask } from '../../plan/types';
import type { Block, ListItem } from '../blocks/blocks';
import type { FieldSource, ItemSource, Span } from '../document/source';

/** What a checklist item says, names not yet resolved. */
export interface ItemFacts extends Pick<Chunk, ChunkText> {
  readonly token?: string;
  readonly title: string;
  readonly issue?: string;
  readonly note?: string;
  readonly done?: boolean;
  readonly mark?: string;
  /** The stream's name as written. */
  readonly stream?: string;
  readonly skills?: readonly string[];
  /** Each place that says what it waits for, with the word it is labelled by. */
  readonly dependsOn: readonly LabelledTerms[];
  readonly subtasks: readonly Subtask[];
  readonly blocks?: readonly string[];
  readonly extra: readonly Extra[];
}
/** A value of dependencies: where it stands, and its label or header, as `columnName` says it. */
export interface LabelledTerms {
  readonly label: string;
  readonly value: Span;
}
export interface ItemReading {
  readonly facts: ItemFacts;
  readonly source: ItemSource;
}

/**
 * Reads a top-level bullet as a chunk; undefined if it is none. One without a box that opens with a label is a note,
 * unless a field stands below it. Offsets count in `text`.
 */
export function readItem(text: string, item: ListItem, labels: RegExp): ItemReading | undefined {
  const { start } = item.span;
  const lead = lineStart(text, start);
  const marker = /^[-*+](?=[ \t])[ \t]*/.exec(text.slice(start, item.span.end))?.[0];
  const [first] = item.blocks;
  if (marker === undefined || first?.type !== 'paragraph') return undefined;
  const afterMarker = start + marker.length;
  const box = readBox(text, afterMarker, first.span.end);
  const headStart = box?.end ?? afterMarker;
  const paragraph = { start: headStart, end: first.span.end };
  const fieldsFrom = firstFieldLine(text, paragraph, labels);
  const read = readHead(text, headStart, fieldsFrom, box !== undefined);
  if (!read) return undefined;

  const rest = item.blocks.slice(1);
  const fields = [
    ...(read.outcome ? [headOutcome(read.outcome)] : []),
    ...[
      ...readFields(text, { start: fieldsFrom, end: first.span.end }, labels),
      ...rest.flatMap((block) => blockFields(text, block, labels)),
    ],
  ].map((field, at, all) =>
    // What it waits for and its skills may be said in several fields, which are united; of any other the first counts.
    field.key === 'depends on' ||
    field.key === 'skills' ||
    all.findIndex(({ key }) => key === field.key) === at
      ? field
      : { ...field, shadowed: true },
  );
  const isLabel = !box && fields.every(({ inHead }) => inHead) && opensWithLabel(text, headStart, fieldsFrom);
  if (isLabel) return undefined;
  const { subtasks, units } = readSubtasks(text, withoutBulletFields(rest, fields));
  const blocks = blocksIn(text, read.outcome?.start ?? read.head.span.end, item.blocks, fields);
  const source: ItemSource = {
    span: { start: lead, end: lineEnd(text, Math.max(item.span.start, item.span.end - 1)) },
    indent: text.slice(lead, start),
    contentIndent: ' '.repeat(contentColumn(text.slice(lead, start), marker)),
    marker: marker.trimEnd(),
    afterMarker,
    ...(box && { box: box.sign }),
    head: { ...read.head, end: trim(text, headStart, fieldsFrom).end },
    fields,
    terms: [],
    blocks: blocks.map(({ span }) => span),
    subtasks: units,
  };
  const said = {
    subtasks,
    ...(blocks.length > 0 && { blocks: blocks.map((block) => block.words) }),
  };
  return { facts: { ...factsOf(text, source), ...said }, source };
}

function factsOf(text: string, { head, fields, box }: ItemSource): Omit<ItemFacts, 'subtasks' | 'blocks'> {
  const said = (span: Span | undefined) => (span ? unwrapped(text.slice(span.start, span.end)) : undefined);
  const value = (key: string) => said(fields.find((field) => field.key === key)?.value);
  const { token, title, issue, note } = head.reading;
  const facts = {
    token: said(token),
    title: said(title) ?? '',
    issue: said(issue),
    note: said(note),
    ...boxOf(box && text.slice(box.start, box.end)),
    stream: value('stream'),
    ...eachText(chunkFields, (key) => {
      const words = value(chunkFields[key].label);
      return isNone(words ?? '') ? undefined : words;
    }),
    skills: unitedSkills(text, fields),
  };
  const named = new Set(formatLabels);
  return {
    ...(Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Omit<
      ItemFacts,
      'subtasks' | 'extra' | 'dependsOn'
    >),
    dependsOn: fields.flatMap((field) =>
      field.key === 'depends on' ? [{ label: columnName(labelText(text, field)), value: field.value }] : [],
    ),
    extra: fields
      .filter(({ key, shadowed }) => !named.has(key) && !shadowed)
      .map((field) => ({ label: labelText(text, field), value: said(field.value) ?? '' })),
  };
}

/** All that the fields of skills list, each once; undefined where there is none. */
function unitedSkills(text: string, fields: readonly FieldSource[]): readonly string[] | undefined {
  const lists = listsOf(text, fields);
  return lists.length > 0 ? [...new Set(lists.flat())] : undefined;
}

/** What each field of skills lists. */
export const listsOf = (text: string, fields: readonly FieldSource[]): readonly (readonly string[])[] =>
  fields
    .filter(({ key }) => key === 'skills')
    .map(({ value }) => readList(unwrapped(text.slice(value.start, value.end))));

/** The column at which an item's content stands: behind its marker and up to four columns of white space, tabs at each fourth. */
function contentColumn(indent: string, marker: string): number {
  const signs = width(indent + marker.trimEnd());
  const content = width(marker.slice(marker.trimEnd().length), signs);
  return content - signs > 4 ? signs + 1 : content;
}

const labelText = (text: string, field: FieldSource): string =>
  text.slice(field.whole.start, field.value.start).replace(/[*_:]/g, '').trim();

const headOutcome = (value: Span): FieldSource => ({
  key: 'outcome',
  whole: value,
  value,
  bold: '',
  inHead: true,
});

function firstFieldLine(text: string, { start, end }: Span, labels: RegExp): number {
  for (const line of lines(text, start, end).slice(1)) {
    const from = trim(text, line.start, line.content).start;
    if (labels.test(text.slice(from, line.content))) return line.start;
  }
  return end;
}

const blockFields = (text: string, block: Block, labels: RegExp): readonly FieldSource[] =>
  block.type === 'paragraph'
    ? readFields(text, block.span, labels)
    : block.type === 'list'
      ? block.items.flatMap((item) => readBulletFields(text, item, labels))
      : [];

function readFields(text: string, paragraph: Span, labels: RegExp): readonly FieldSource[] {
  const fields: FieldSource[] = [];
  let open = false;
  for (const line of lines(text, paragraph.start, paragraph.end)) {
    const { start, end } = trim(text, line.start, line.content);
    const found = readLabelled(text, start, end, labels);
    const last = fields.at(-1);
    if (found.length === 0 && open && last)
      fields[fields.length - 1] = { ...last, whole: { ...last.whole, end }, value: { ...last.value, end } };
    fields.push(...found);
    open = found.length > 0 ? isProse(found.at(-1)?.key ?? '') : open;
  }
  return fields;
}

/** What is neither field nor list, with its words: lines of a paragraph that stand together, and blocks of other kinds. */
function blocksIn(
  text: string,
  headEnd: number,
  inside: readonly Block[],
  fields: readonly FieldSource[],
): readonly { readonly span: Span; readonly words: string }[] {
  return inside.flatMap((block) => {
    if (block.type === 'list') return [];
    const spans = block.type === 'paragraph' ? linesBeside(text, headEnd, block.span, fields) : [block.span];
    return spans.map((span) => ({ span, words: blockText(text, span, block.type === 'code') }));
  });
}

function linesBeside(
  text: string,
  headEnd: number,
  paragraph: Span,
  fields: readonly FieldSource[],
): readonly Span[] {
  const spans: Span[] = [];
  let goesOn = false;
  for (const { start, content } of lines(text, paragraph.start, paragraph.end)) {
    const line = trim(text, Math.max(start, headEnd), content);
    const taken = fields.some(({ whole }) => whole.start < line.end && line.start < whole.end);
    // A stop that only ends the title says nothing.
    const stop = line.start === headEnd && /^[.:;]$/.test(text.slice(line.start, line.end));
    const said = line.end > line.start && !taken && !stop;
    const last = spans.at(-1);
    if (said && last && goesOn) spans[spans.length - 1] = { start: last.start, end: line.end };
    else if (said) spans.push(line);
    goesOn = said;
  }
  return spans;
}
