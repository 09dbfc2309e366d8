import { chunkId, freeOrdinals, handoffId, phaseId, streamId } from '../plan/ids';
import { ok } from '../plan/types';
import { readChunkCells, readChunkFields } from './chunk-cells';
import { readChunk, readChunks } from './chunk-names';
import { readHandoff } from './handoff-names';
import { kindWords } from './kinds';
import { readDependency, readMoment, readWrittenDependency } from './moments';
import { readPhase, readPhaseToGoTo } from './phase-names';
import { readPhaseIndex, readPlace, readStreamIndex } from './places';
import { readHeir, readLane, readReceivers, readSenders, readStream } from './stream-names';
import {
  readCells,
  readChoice,
  readMark,
  readNames,
  readNamesOrNull,
  readNth,
  readNumbers,
  readSubtasks,
  readWords,
  readWordsOrNull,
  readYesOrNo,
} from './values';
import type { Result } from '../plan/types';
import type { Kind, Kinds } from './kinds';
import type { At } from './refusal';

/** How a value of each kind is read; what is automatic looks at the plan alone. */
export const readers: { readonly [K in Kind]: (value: unknown, at: At) => Result<Kinds[K]> } = {
  chunk: readChunk,
  chunks: readChunks,
  phase: readPhase,
  phaseToGoTo: readPhaseToGoTo,
  stream: readStream,
  heir: readHeir,
  lane: readLane,
  handoff: readHandoff,
  senders: readSenders,
  receivers: readReceivers,
  when: readMoment,
  dependency: readDependency,
  writtenDependency: readWrittenDependency,
  place: readPlace,
  phaseIndex: readPhaseIndex,
  streamIndex: readStreamIndex,
  subtasks: readSubtasks,
  mark: readMark,
  numbers: readNumbers,
  nth: readNth,
  cells: readCells,
  chunkCells: readChunkCells,
  chunkFields: readChunkFields,
  text: readWords,
  textOrNull: readWordsOrNull,
  names: readNames,
  namesOrNull: readNamesOrNull,
  yesOrNo: readYesOrNo,
  references: readChoice(['bridge', 'remove'], kindWords.references),
  keepOrDelete: readChoice(['keep', 'delete'], kindWords.keepOrDelete),
  newChunk: (_, { plan }) => ok(chunkId(freeOrdinals(plan).chunk)),
  newStream: (_, { plan }) => ok(streamId(freeOrdinals(plan).stream)),
  newPhase: (_, { plan }) => ok(phaseId(freeOrdinals(plan).phase)),
  newHandoff: (_, { plan }) => ok(handoffId(freeOrdinals(plan).handoff)),
  noExtras: () => ok([]),
};

const AUTOMATIC: ReadonlySet<Kind> = new Set(['newChunk', 'newStream', 'newPhase', 'newHandoff', 'noExtras']);

/** Whether a field fills itself in, so that nobody gives it or is told of it. */
export const isAutomatic = (kind: Kind): boolean => AUTOMATIC.has(kind);
