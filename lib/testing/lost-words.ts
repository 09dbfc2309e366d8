import { apply } from '../commands/apply';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { chunkTargets } from '../plan/graph';
import { chunksOf, lookup } from '../plan/lookup';
import type { Command } from '../plan/command';
import type { Chunk, Handoff, Phase, Plan, Stream } from '../plan/types';

/** The words of a text, each as often as it says it. */
export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words that a command takes from a text although it neither names them nor tells of them; undefined where it is
 * refused. Each counts as often as it was said.
 */
export function lostWords(text: string, command: Command): readonly string[] | undefined {
  const document = parse(text);
  const next = apply(document.plan, command);
  if (!next.ok) return undefined;
  const left = bag(wordsIn(print(document, next.value.plan).text));
  const lost = wordsIn(text).filter((word) => !taken(left, word));
  const told = next.value.goes.length > 0;
  const named = bag(namedBy(document.plan, command, told).flatMap(wordsIn));
  const follows = new Set(followers(document.plan).flatMap(wordsIn));
  return lost.filter((word) => !/^\d+$/.test(word) && !follows.has(word) && !taken(named, word));
}

/** Words by how often they are said. */
export function bag(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function taken(from: Map<string, number>, word: string): boolean {
  const count = from.get(word) ?? 0;
  from.set(word, count - 1);
  return count > 0;
}

/** What is spelled anew, or taken out with what it means: terms, streams, moments, labels, signs of none. */
export function followers(plan: Plan): readonly string[] {
  const waited = new Set(chunksOf(plan).flatMap(chunkTargets));
  const moments = new Set(plan.handoffs.flatMap(({ when }) => ('of' in when ? [when.of] : [])));
  const named = chunksOf(plan).filter(({ id }) => waited.has(id) || moments.has(id));
  return [
    // `(none yet)` and such say none.
    'yet before May Phase phase Phases blocked Blocked by by after After during During all none None n a',
    'x X Stream Skills Depends On Outcome Note Execution Plan Work Streams Communication From To When What',
    ...chunksOf(plan).flatMap(({ dependsOn }) =>
      dependsOn.map((on) => (on.on === 'unresolved' ? on.text : '')),
    ),
    ...plan.streams.map(({ name }) => name),
    ...plan.handoffs.flatMap(({ from, to }) =>
      [...from, ...(to === 'all' ? [] : to)].map((end) => (typeof end === 'string' ? '' : end.unknown)),
    ),
    ...chunksOf(plan).map(({ stream }) => (typeof stream === 'object' ? stream.unknown : '')),
    ...named.flatMap(({ token, title, issue, row }) => {
      const names = [token, title, issue, row?.token, row?.title, row?.issue].map((name) => name ?? '');
      return [...names, ...names.map((name) => name.toLowerCase())];
    }),
  ];
}

const own = ({ row, ...chunk }: Chunk): readonly string[] => [
  ...stepWords(chunk.subtasks),
  ...[chunk.token, chunk.title, chunk.issue, chunk.note, chunk.outcome].map((words) => words ?? ''),
  ...(chunk.skills ?? []),
  ...chunk.extra.flatMap(({ label, value }) => [label, value]),
  ...(row
    ? [row.token, row.title, row.issue, row.note, row.summary, ...row.extra.map(({ value }) => value)].map(
        (words) => words ?? '',
      )
    : []),
];
/** The words of sub-tasks, and an `x` for what may be a sign in a box. */
const stepWords = (subtasks: Chunk['subtasks']): readonly string[] =>
  subtasks.flatMap(({ text, subtasks: below }) => [text, 'x', ...stepWords(below)]);
const blocks = (chunk: Chunk): readonly string[] => chunk.blocks ?? [];
const ofStream = ({ name, responsibility, owns, skills = [], extra }: Stream): readonly string[] => [
  name,
  responsibility,
  owns,
  ...skills,
  ...extra.map(({ value }) => value),
];
const ofHandoff = ({ what, when, extra }: Handoff): readonly string[] => [
  what,
  'text' in when ? when.text : '',
  ...extra.map(({ value }) => value),
];
const heading = ({ name, annotation = [], columns = [] }: Phase): readonly string[] => [
  name,
  ...annotation.filter((part) => typeof part === 'string'),
  ...columns,
];

/** What a command names, and what it tells of where it does. */
function namedBy(plan: Plan, command: Command, told: boolean): readonly string[] {
  const { chunks, streams, phases, handoffs } = lookup(plan);
  const chunk = 'chunk' in command ? chunks.get(command.chunk)?.chunk : undefined;
  const said = chunk ? own(chunk) : [];
  switch (command.type) {
    case 'chunk.delete':
      return command.chunks.flatMap((id) => {
        const gone = chunks.get(id)?.chunk;
        return gone ? [...own(gone), ...(told ? blocks(gone) : [])] : [];
      });
    case 'chunk.rename':
      return said.slice(1, 5).concat(chunk?.row ? [chunk.row.title, chunk.row.note ?? ''] : []);
    case 'chunk.edit':
      return told && chunk ? [...said, ...blocks(chunk)] : said;
    case 'chunk.merge': {
      const other = chunks.get(command.other)?.chunk;
      if (!chunk || !other) return [];
      // What both say is said once.
      const known = new Set(own(chunk));
      return [
        other.token ?? '',
        other.title,
        other.row?.token ?? '',
        other.row?.title ?? '',
        ...own(other).filter((words) => known.has(words)),
        ...[other.issue, other.row?.issue].map((id) => id ?? ''),
      ];
    }
    case 'chunk.join': {
      const row = chunks.get(command.row)?.chunk.row;
      return told && row ? [row.title] : [];
    }
    case 'stream.rename':
      return [streams.get(command.stream)?.name ?? ''];
    case 'stream.edit':
    case 'stream.delete': {
      const stream = streams.get(command.stream);
      return [...(stream ? ofStream(stream) : []), ...(told ? plan.handoffs.flatMap(ofHandoff) : [])];
    }
    case 'streams.drop':
      return [...plan.streams.flatMap(ofStream), ...plan.handoffs.flatMap(ofHandoff), ...columnsOfStreams];
    case 'phase.edit':
    case 'phase.delete': {
      const phase = phases.get(command.phase)?.phase;
      if (!phase) return [];
      const goes = command.type === 'phase.edit' ? command.notes !== undefined : told;
      return [
        ...heading(phase),
        ...(goes ? [phase.notes ?? ''] : []),
        ...('chunks' in command && command.chunks === 'delete'
          ? phase.chunks.flatMap((of) => [...own(of), ...(told ? blocks(of) : [])])
          : []),
      ];
    }
    case 'handoff.edit':
    case 'handoff.delete': {
      const handoff = handoffs.get(command.handoff);
      return handoff ? ofHandoff(handoff) : [];
    }
    case 'plan.status':
      return [plan.status ?? ''];
    default:
      return [];
  }
}

const columnsOfStreams = ['Stream Responsibility Owns Skills'];
