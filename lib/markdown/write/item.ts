import { leadingTexts, textLabel, trailingTexts } from '../../notation/chunk-texts';
import { columnKey, speaksOfStreams } from '../../notation/columns';
import { boxText, signOf } from '../../notation/signs';
import { writeList } from '../../notation/values';
import { equal } from '../../plan/equal';
import { sameStream, streamName } from '../../plan/lookup';
import { listsOf } from '../read/item';
import { blockPatches } from './blocks';
import { fieldPatches } from './fields';
import { headPatches } from './head';
import { openedChunk } from './held';
import { fieldManner, mannerOf, statesStreams } from './manner';
import { writeItem } from './new-item';
import { patched } from './patch';
import { subtaskPatches } from './subtasks';
import type { ChunkText } from '../../plan/fields';
import type { Chunk, Plan } from '../../plan/types';
import type { ItemSource, Source } from '../document/source';
import type { FieldFact } from './fields';
import type { Held, PrintContext } from './held';
import type { Patch } from './patch';
import type { Statements } from './terms';

/** An item's lines, indented for the list they come into; one that stayed keeps its indentation. */
export function printItem(
  context: PrintContext,
  held: Held,
  terms: Statements['item'] | undefined,
  indent: string | undefined,
): string {
  const { source, plan } = context;
  const item = source.items.get(held.chunk.id);
  if (!item) {
    const manner = mannerOf(source, plan, held.phase.id);
    const inList = { ...manner, indent: indent ?? manner.indent };
    return writeItem(held.chunk, fieldsOf(context, held, undefined, terms), inList, source.eol);
  }
  const then = openedChunk(context, held) ?? held.chunk;
  const neighbours = () => mannerOf(source, plan, held.phase.id);
  const labelled = item.fields.some(({ inHead }) => !inHead);
  const airy = () => (labelled ? fieldManner(source.text, item) : neighbours()).airy;
  const patches = [
    ...boxPatch(item, held.chunk, then),
    ...headPatches(source.text, item, held.chunk, then),
    ...fieldPatches(source, item, fieldsOf(context, held, item, terms), neighbours),
    ...subtaskPatches(source, item, held.chunk.subtasks, then.subtasks, airy),
    ...blockPatches(source, {
      spans: item.blocks,
      now: held.chunk.blocks,
      then: then.blocks,
      behind: item.span.end,
      indent: item.contentIndent,
    }),
  ];
  const text = patched(source.text, item.span, patches);
  return indent === undefined || indent === item.indent ? text : shifted(text, item.indent, indent);
}

function boxPatch(item: ItemSource, now: Chunk, then: Chunk): readonly Patch[] {
  if (signOf(now) === signOf(then)) return [];
  const behind = { start: item.afterMarker, end: item.afterMarker };
  return [item.box ? { span: item.box, text: signOf(now) ?? ' ' } : { span: behind, text: boxText(now) }];
}

function fieldsOf(
  context: PrintContext,
  held: Held,
  item: ItemSource | undefined,
  terms: Statements['item'] | undefined,
): readonly FieldFact[] {
  const { chunk } = held;
  const then = item && openedChunk(context, held);
  const has = (key: string) => item?.fields.some((field) => field.key === key) ?? false;
  const named = (label: string, fact: (of: Chunk, plan: Plan) => string | undefined): FieldFact => ({
    label,
    now: fact(chunk, context.plan),
    then: then && fact(then, context.opened),
  });
  const columns = chunk.row ? (held.columns ?? []) : [];
  const rowSays = columns.some((header) => columnKey(header) === 'stream');
  // A new item states its stream as those of the document do.
  const states = introducesStreams(context) || (item ? has('stream') : statesStreams(context.source));
  const statesStream = states || !rowSays || !sameStream(chunk.row?.stream, chunk.stream);
  const labels = [
    ...new Map(
      [...chunk.extra, ...(then?.extra ?? [])].map(({ label }) => [columnKey(label), label] as const),
    ).values(),
  ];
  const text = (key: ChunkText) => named(textLabel(key), (of) => of[key]);
  return [
    ...leadingTexts.map(text),
    {
      label: 'Stream',
      now: statesStream ? streamValue(chunk, context.plan) : undefined,
      // What the row alone said when it was opened, the item did not.
      then:
        then && statesStream && (has('stream') || then.row?.stream === undefined)
          ? streamValue(then, context.opened)
          : undefined,
    },
    {
      ...named('Skills', ({ skills }) => skills && writeList(skills)),
      ...eachSkills(context.source, item, chunk),
    },
    waitsFact(context.source, item, terms ?? []),
    ...trailingTexts.map(text),
    ...labels.map((label) => ({
      ...named(label, ({ extra }) => extra.find((own) => columnKey(own.label) === columnKey(label))?.value),
      stray: !context.labels.has(columnKey(label)),
    })),
  ];
}

/** What the item waits for, in as many fields as say it. */
function waitsFact({ text }: Source, item: ItemSource | undefined, terms: Statements['item']): FieldFact {
  const each = terms.filter((words) => words !== undefined);
  const then = item?.terms.map(({ value }) => text.slice(value.start, value.end).trim()) ?? [];
  const said = (values: readonly string[]) => (values.length > 0 ? values.join(', ') : undefined);
  return { label: 'Depends On', now: said(each), then: said(then), each };
}

/**
 * What each of several fields of skills says: what it said and still holds, the first also what is new; or all of it,
 * where its order would be another.
 */
function eachSkills(
  { text }: Source,
  item: ItemSource | undefined,
  { skills = [] }: Chunk,
): Pick<FieldFact, 'each'> {
  const lists = item ? listsOf(text, item.fields) : [];
  if (lists.length < 2) return {};
  const [first = [], ...others] = lists.map((list) => list.filter((skill) => skills.includes(skill)));
  const said = new Set([...first, ...others.flat()]);
  const kept = [...first, ...skills.filter((skill) => !said.has(skill))];
  const inOrder = equal([...new Set([...kept, ...others.flat()])], skills);
  return { each: [inOrder ? kept : skills, ...others].map(writeList) };
}

/** What no stream works on has no line that says so. */
const streamValue = ({ stream }: Chunk, plan: Plan): string | undefined =>
  stream === undefined ? undefined : streamName(plan, stream);

/** Whether the plan has streams now, in a document that said nothing of any: then each item says its own, or none. */
const introducesStreams = ({ plan, opened }: PrintContext): boolean =>
  plan.streams.length > 0 && !speaksOfStreams(opened);

/** A moved item's lines are indented as a whole for the list they come into. */
function shifted(text: string, from: string, to: string): string {
  return text.replace(/[^\r\n]*(?:\r\n|\n|\r|$)/g, (line) =>
    line.trim() === '' ? line : line.startsWith(from) ? to + line.slice(from.length) : line,
  );
}
