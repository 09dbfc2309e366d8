import { entityLines } from '../markdown/document/entity-lines';
import { annotationText } from '../notation/annotation';
import { checksOf } from '../notation/checks';
import { stateOf } from '../notation/signs';
import { isNone } from '../notation/values';
import { writeWhen } from '../notation/when';
import { chunkFields, eachText, streamFields } from '../plan/fields';
import { chunkOf, lookup, phaseBefore, streamName } from '../plan/lookup';
import { mode } from '../schedule/mode';
import { problemsJson } from './problem-json';
import type { LineRange, SpecDocument } from '../markdown/document/document';
import type { Check } from '../notation/checks';
import type { Box, State } from '../notation/signs';
import type { TextKey } from '../plan/fields';
import type {
  Chunk,
  Dependency,
  EntityId,
  Handoff,
  Phase,
  Plan,
  Stream,
  StreamRef,
  Subtask,
} from '../plan/types';
import type { Mode } from '../schedule/mode';
import type { FoundJson, TellFix } from './problem-json';

/**
 * A plan and its problems for scripts and agents: names instead of ids, everything present. What says none is `[]`,
 * what is missing is `null`. Titles are inline markdown as written.
 */
export interface PlanJson {
  /** Whether the text holds a plan; the empty one is told where it does not. */
  readonly hasPlan: boolean;
  readonly mode: Mode;
  readonly streams: readonly StreamJson[];
  readonly phases: readonly PhaseJson[];
  readonly handoffs: readonly HandoffJson[];
  readonly problems: readonly FoundJson[];
}
/** Plain texts as written. */
type TextsJson<F> = { readonly [K in TextKey<F>]: string | null };
export interface StreamJson extends TextsJson<typeof streamFields> {
  readonly name: string;
  readonly skills: readonly string[] | null;
}
export interface PhaseJson {
  readonly number: number;
  readonly name: string;
  /** The words in the parenthesis behind the name. */
  readonly annotation: string | null;
  /** Boxes in its notes that say when it is done; null: it has none. */
  readonly checks: { readonly done: number; readonly total: number } | null;
  readonly chunks: readonly ChunkJson[];
}
/** What a box says. */
export interface BoxJson {
  /** Null: written without a box. */
  readonly done: boolean | null;
  /** The sign in the box, where it says neither open nor done. */
  readonly mark: string | null;
  readonly state: State | null;
}
export interface ChunkJson extends BoxJson, TextsJson<typeof chunkFields> {
  readonly title: string;
  readonly token: string | null;
  readonly issue: string | null;
  /** What stands in parentheses behind the title. */
  readonly note: string | null;
  readonly stream: string | null;
  /** The row's Outcome cell. */
  readonly summary: string | null;
  readonly skills: readonly string[] | null;
  readonly subtasks: readonly SubtaskJson[];
  /** What stands in the item beside fields and sub-tasks, block by block, as written. */
  readonly blocks: readonly string[];
  readonly dependsOn: readonly DependencyJson[];
  /** Other fields of the item, and cells of the row that the item does not say, by their label. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether a row of the table stands for it, and whether a checklist item does. */
  readonly row: boolean;
  readonly item: boolean;
  /** 1-based: its item, else its row. */
  readonly line: number | null;
}
export interface SubtaskJson extends BoxJson {
  readonly text: string;
  readonly blocks: readonly string[];
  readonly subtasks: readonly SubtaskJson[];
}
/** What is written, resolved; the phase before is told where it is written. */
export type DependencyJson =
  | { readonly phase: number }
  | { readonly chunk: string; readonly token: string | null }
  | { readonly unresolved: string };
export interface HandoffJson {
  readonly from: readonly string[];
  /** `["all"]` for all. */
  readonly to: readonly string[];
  readonly when: string;
  readonly what: string;
}

/** What a document's plan says, and what is wrong with it. A text without a plan has the empty one. */
export function planJson(document: SpecDocument, tellFix: TellFix): PlanJson {
  const { plan } = document;
  const ranges = entityLines(document);
  return {
    hasPlan: document.hasPlan,
    mode: mode(plan),
    streams: plan.streams.map(streamJson),
    phases: plan.phases.map((phase) => phaseJson(plan, phase, ranges)),
    handoffs: plan.handoffs.map((handoff) => handoffJson(plan, handoff)),
    problems: document.hasPlan ? problemsJson(document, ranges, tellFix) : [],
  };
}

type Ranges = ReadonlyMap<EntityId, LineRange>;

const streamJson = (stream: Stream): StreamJson => ({
  name: stream.name,
  ...eachText(streamFields, (key) => wordsOrNull(stream[key])),
  skills: stream.skills ?? null,
});

const phaseJson = (plan: Plan, phase: Phase, ranges: Ranges): PhaseJson => ({
  number: phase.number,
  name: phase.name,
  annotation: annotationText(plan, phase) ?? null,
  checks: checksJson(checksOf(phase)),
  chunks: phase.chunks.map((chunk) => chunkJson(plan, phase, chunk, ranges)),
});

const checksJson = (checks: readonly Check[]): PhaseJson['checks'] =>
  checks.length === 0 ? null : { done: checks.filter(({ done }) => done).length, total: checks.length };

function chunkJson(plan: Plan, phase: Phase, chunk: Chunk, ranges: Ranges): ChunkJson {
  const { title, stream, skills, row, subtasks } = chunk;
  const before = chunk.waitsForBarrier ? phaseBefore(plan, phase.id) : undefined;
  return {
    title,
    token: chunk.token ?? row?.token ?? null,
    issue: chunk.issue ?? row?.issue ?? null,
    note: chunk.note ?? row?.note ?? null,
    ...boxJson(chunk),
    stream: stream === undefined ? null : streamName(plan, stream),
    summary: row?.summary ?? null,
    ...eachText(chunkFields, (key) => chunk[key] ?? null),
    skills: skills ?? null,
    subtasks: subtasks.map(subtaskJson),
    blocks: chunk.blocks ?? [],
    dependsOn: [
      ...(before ? [{ phase: before.number }] : []),
      ...chunk.dependsOn.map((dependency) => dependencyJson(plan, dependency)),
    ],
    fields: Object.fromEntries(
      [...(row?.extra ?? []), ...chunk.extra].map(({ label, value }) => [label, value] as const),
    ),
    row: row !== undefined,
    item: chunk.item,
    line: ranges.get(chunk.id)?.first ?? null,
  };
}

const boxJson = (box: Box): BoxJson => ({
  done: box.done ?? null,
  mark: box.mark ?? null,
  state: stateOf(box) ?? null,
});

const subtaskJson = ({ text, blocks = [], subtasks, ...box }: Subtask): SubtaskJson => ({
  text,
  ...boxJson(box),
  blocks,
  subtasks: subtasks.map(subtaskJson),
});

function dependencyJson(plan: Plan, on: Dependency): DependencyJson {
  if (on.on === 'unresolved') return { unresolved: on.text };
  if (on.on === 'phase') return { phase: lookup(plan).phases.get(on.phase)?.phase.number ?? 0 };
  const chunk = chunkOf(plan, on.chunk);
  return { chunk: chunk?.title ?? '', token: chunk?.token ?? chunk?.row?.token ?? null };
}

function handoffJson(plan: Plan, { from, to, when, what }: Handoff): HandoffJson {
  const names = (refs: readonly StreamRef[]) => refs.map((ref) => streamName(plan, ref));
  return { from: names(from), to: to === 'all' ? ['all'] : names(to), when: writeWhen(plan, when), what };
}

const wordsOrNull = (cell: string): string | null => (isNone(cell) ? null : cell);
