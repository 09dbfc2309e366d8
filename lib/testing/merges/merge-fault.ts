import { parse } from '../../markdown/parse';
import { mergeTexts } from '../../merge/merge';
import { chunkFields } from '../../plan/fields';
import { chunksOf } from '../../plan/lookup';
import { chunkLines } from '../chunk-lines';
import { saidLines } from '../line-bags';
import { bag, followers, wordsIn as wordsAsWritten } from '../lost-words';
import type { SpecDocument } from '../../markdown/document/document';
import type { Conflict, Three } from '../../merge/referee';
import type { EntityId, Plan } from '../../plan/types';
import type { MergeCase } from './merge-cases';

/**
 * What breaks the law of confluence in a merge, found by counting words and lines and not by who is who: a word that
 * one side alone brought is missing, or one that it alone took away is back; a line that stands once in all three stands
 * twice; or there are more or fewer phases, items and rows than in all three. What a conflict tells is no fault.
 * Undefined where all is well.
 */
export function confluenceFault({ texts, keepsShape }: MergeCase): string | undefined {
  try {
    const documents = texts.map((text) => parse(text)) as unknown as Three<SpecDocument>;
    const { text, conflicts } = mergeTexts(texts);
    return (
      wordFault(texts, text, documents, conflicts) ??
      doubleFault(texts, text, toldIn(conflicts, documents)) ??
      (keepsShape && conflicts.length === 0 ? shapeFault(documents, text) : undefined)
    );
  } catch (error) {
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** Words whatever their case: a term may spell a name as a slug. */
const wordsIn = (text: string): readonly string[] => wordsAsWritten(text.toLowerCase());

/** Where these are told of an entity, so is all that it says: signs in boxes are told by what they mean. */
const ENTIRE: ReadonlySet<string> = new Set([
  'existence',
  ...[chunkFields.subtasks, chunkFields.done, chunkFields.item, chunkFields.row].map(({ label }) => label),
]);

/** Words that some conflict tells, all those of what it names among them. */
function toldIn(conflicts: readonly Conflict[], documents: Three<SpecDocument>): ReadonlySet<string> {
  return new Set(
    conflicts.flatMap(({ entity, field, message, base = '', mine = '', theirs = '' }) => [
      ...[message, base, mine, theirs].flatMap(wordsIn),
      ...(ENTIRE.has(field) ? ['x', ...wordsOf(entity as EntityId, documents)] : []),
    ]),
  );
}

/** All that the three texts say of an entity of the base: what it is called there, or what is called so. */
function wordsOf(id: EntityId, documents: Three<SpecDocument>): readonly string[] {
  const { plan } = documents[0];
  const home = plan.phases.find(({ chunks }) => chunks.some((chunk) => chunk.id === id));
  const names = [id, home?.id].flatMap((own) => (own && namesIn(plan).get(own)) ?? []);
  return documents.flatMap((document) => {
    const own = [...namesIn(document.plan)].filter(([, said]) => said.some((name) => names.includes(name)));
    const lines = own.flatMap(([found]) => linesOf(document, found));
    return lines.flatMap(wordsIn);
  });
}

/** Labels of columns and fields, which come and go with what they label. */
const LABELS = new Set(
  wordsIn(
    'Work Streams Responsibility Owns Communication Chunk Stream Outcome Summary Depends On Skills Note Est Owner From To When What Phase',
  ),
);

const namesIn = (plan: Plan): ReadonlyMap<EntityId, readonly string[]> =>
  new Map<EntityId, readonly string[]>([
    ...plan.streams.map(({ id, name }) => [id, [name]] as const),
    ...plan.phases.map(({ id, name, number }) => [id, [name, `Phase ${number}`]] as const),
    ...chunksOf(plan).map(
      ({ id, token, title, row }) => [id, [token, title, row?.title].flatMap((name) => name ?? [])] as const,
    ),
    ...plan.handoffs.map(({ id, what }) => [id, [what]] as const),
  ]);

function linesOf(document: SpecDocument, id: EntityId): readonly string[] {
  const { plan } = document;
  const phase = plan.phases.find((own) => own.id === id);
  const chunk = chunksOf(plan).find((own) => own.id === id);
  const stream = plan.streams.find((own) => own.id === id);
  if (phase) return [phase.name, phase.notes ?? '', JSON.stringify(phase.annotation ?? [])];
  if (chunk) return chunkLines(document, chunk);
  return stream
    ? [JSON.stringify(stream)]
    : [JSON.stringify(plan.handoffs.find((own) => own.id === id) ?? '')];
}

/** Titles of items that got a row on one side: whatever the other makes of the title is the row's. */
function rowTitles([base, ...sides]: Three<SpecDocument>, plan: Plan): readonly string[] {
  const rows = (of: Plan) => chunksOf(of).filter(({ row, item }) => row && item).length;
  const came = sides.some((side) => rows(side.plan) > rows(base.plan));
  return came ? chunksOf(plan).map(({ title }) => title) : [];
}

function wordFault(
  texts: Three<string>,
  merged: string,
  documents: Three<SpecDocument>,
  conflicts: readonly Conflict[],
): string | undefined {
  const told = toldIn(conflicts, documents);
  // Where one side's text is kept as a whole, what the other took out of it is not taken out.
  const isWhole = conflicts.some(({ entity, message }) =>
    entity !== 'text' ? entity === 'plan' : message.includes('could not be merged'),
  );
  const [base, mine, theirs] = texts.map((text) => bag(wordsIn(text))) as unknown as Three<
    Map<string, number>
  >;
  const now = bag(wordsIn(merged));
  const follows = new Set(
    [...documents, parse(merged)]
      .flatMap(({ plan }) => [...followers(plan), ...rowTitles(documents, plan)])
      .flatMap(wordsIn),
  );
  const all = new Set([base, mine, theirs, now].flatMap((words) => [...words.keys()]));
  for (const word of all) {
    // Numbers, id tokens and names are counted and spelled anew, and so stand as often as what refers to them.
    if (/^\p{L}{0,3}\d+$/u.test(word) || LABELS.has(word) || told.has(word)) continue;
    const [was, left, right, is] = [base, mine, theirs, now].map((words) => words.get(word) ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    const [own, other] = [left - was, right - was];
    const together = Math.max(0, was + own + other);
    const [least, most] =
      own > 0 && other > 0
        ? [was + Math.max(own, other), together]
        : own < 0 && other < 0
          ? [together, was + Math.min(own, other)]
          : [together, together];
    // Names are spelled anew wherever they stand. Of what the base says twice nobody can tell which one went.
    if (
      follows.has(word) ? is > 0 || own < 0 || other < 0 : is >= least && (is <= most || was > 1 || isWhole)
    )
      continue;
    const what = is < least ? 'is lost' : 'is back or doubled';
    return `the word ${JSON.stringify(word)} ${what}: ${was} in the base, ${left} in mine, ${right} in theirs, ${is} in the merged text`;
  }
  return undefined;
}

/** A line that stands once in the base and on both sides stands once, or is told. */
function doubleFault(texts: Three<string>, merged: string, told: ReadonlySet<string>): string | undefined {
  const [base, mine, theirs] = texts.map((text) => bag(saidLines(text))) as unknown as Three<
    Map<string, number>
  >;
  for (const [line, count] of bag(saidLines(merged)))
    if (
      count > 1 &&
      base.get(line) === 1 &&
      (mine.get(line) ?? 0) < 2 &&
      (theirs.get(line) ?? 0) < 2 &&
      !wordsIn(line).every((word) => told.has(word)) &&
      !/^\W*$|^[\p{L} *]+:/u.test(line)
    )
      return `the line ${JSON.stringify(line)} stands ${count} times`;
  return undefined;
}

/** As many phases, chunks, rows, items, sub-tasks and so on as in all three, where no side brought or took any. */
function shapeFault(documents: Three<SpecDocument>, merged: string): string | undefined {
  const counts = ({ plan }: SpecDocument) => ({
    phases: plan.phases.length,
    items: chunksOf(plan).filter(({ item }) => item).length,
    rows: chunksOf(plan).filter(({ row }) => row).length,
  });
  const [base, mine, theirs] = documents.map(counts) as unknown as Three<ReturnType<typeof counts>>;
  const now = counts(parse(merged));
  for (const kind of ['phases', 'items', 'rows'] as const)
    if (base[kind] === mine[kind] && base[kind] === theirs[kind] && now[kind] !== base[kind])
      return `the ${kind} are ${now[kind]}, and ${base[kind]} in all three`;
  return undefined;
}
