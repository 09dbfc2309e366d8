import { states, stateWords } from '../notation/signs';
import type { Place, References } from '../plan/command';
import type {
  ChunkId,
  Dependency,
  Extra,
  HandoffId,
  PhaseId,
  StreamId,
  StreamRef,
  Subtask,
  When,
} from '../plan/types';

/** What a field of a command can hold, by the kind that reads it. */
export interface Kinds {
  chunk: ChunkId;
  chunks: readonly ChunkId[];
  phase: PhaseId;
  /** The phase that chunks go to; null: the one they stand in. */
  phaseToGoTo: PhaseId;
  stream: StreamId;
  /** Who takes the chunks of a stream that is deleted. */
  heir: StreamId | null;
  /** A lane: also one that the streams table lacks, and none. */
  lane: StreamRef | null;
  handoff: HandoffId;
  senders: readonly StreamRef[];
  receivers: readonly StreamRef[] | 'all';
  when: When;
  dependency: Dependency;
  /** Also a term that stands in the plan and means nothing. */
  writtenDependency: Dependency;
  place: Place;
  phaseIndex: number;
  streamIndex: number;
  subtasks: readonly Subtask[];
  /** A sign, or the word of a state. */
  mark: string;
  /** Places counted from 0; written from 1. */
  numbers: readonly number[];
  /** One place counted from 0; written from 1. */
  nth: number;
  cells: Readonly<Record<string, string>>;
  chunkCells: Readonly<Record<string, string>>;
  /** Null takes a field away. */
  chunkFields: Readonly<Record<string, string | null>>;
  text: string;
  textOrNull: string | null;
  names: readonly string[];
  namesOrNull: readonly string[] | null;
  yesOrNo: boolean;
  references: References;
  keepOrDelete: 'keep' | 'delete';
  newChunk: ChunkId;
  newStream: StreamId;
  newPhase: PhaseId;
  newHandoff: HandoffId;
  noExtras: readonly Extra[];
}

export type Kind = keyof Kinds;

/** Kinds that are filled in and never given. */
export type Automatic = 'newChunk' | 'newStream' | 'newPhase' | 'newHandoff' | 'noExtras';

const CHUNK = 'a chunk by id token, issue id, title or slug, or {"chunk": …, "phase": …, "nth": …}';
const PHASE = 'a phase by number, “Phase 2”, name or slug';
const STREAM = 'a stream by its name';
const STREAMS = 'a stream, or several: ["a", "b"] or "a, b"';

/** What may be written for each kind, in the words of help and of refusals. */
export const kindWords: Readonly<Record<Exclude<Kind, Automatic>, string>> = {
  chunk: CHUNK,
  chunks: `${CHUNK}, or a list of chunks`,
  phase: PHASE,
  phaseToGoTo: PHASE,
  stream: STREAM,
  heir: `${STREAM}, or null for none`,
  lane: `${STREAM}, or null for none`,
  handoff: 'a handoff by its number in the table, from 1, or {"from": …, "to": …}',
  senders: STREAMS,
  receivers: `${STREAMS}; or "all"`,
  when: '“After Phase 1”, “After <chunk>”, “During Phase 2”, or {"text": …} for other words',
  dependency: 'a chunk, or “Phase 1”; {"chunk": …} and {"phase": …} say which',
  writtenDependency: 'a chunk, “Phase 1”, or a term as it stands in the plan',
  place: '{"after": <chunk>} or {"before": <chunk>}',
  phaseIndex: '{"after": <phase>}, {"before": <phase>}, "end", or how many phases stand before it',
  streamIndex: '{"after": <stream>}, {"before": <stream>}, "end", or how many streams stand before it',
  subtasks: 'a list of texts, or of {"text": …, "done": …, "mark": …, "blocks": […], "subtasks": […]}',
  mark: `a word (${states.map(stateWords).join(', ')}), or the sign itself, such as "-"`,
  numbers: 'a number, or a list of numbers, from 1',
  nth: 'a number, from 1',
  cells: '{"<column>": <text>, …}',
  chunkCells: '{"<column>": <text>, …}',
  chunkFields: '{"<label>": <text or null>, …}',
  text: 'a text',
  textOrNull: 'a text, or null to take it away',
  names: 'a list of texts, or one text with commas',
  namesOrNull: 'a list of texts, or one text with commas; null takes the field away',
  yesOrNo: 'true or false',
  references: '"bridge" or "remove"',
  keepOrDelete: '"keep" or "delete"',
};
