import { ambiguousDependency } from './rules/ambiguous-dependency';
import { contestedPath } from './rules/contested-path';
import { couldStartEarlier } from './rules/could-start-earlier';
import { cycle } from './rules/cycle';
import { dependencyInTitle } from './rules/dependency-in-title';
import { dependencyInWords } from './rules/dependency-in-words';
import { dependencyWithoutHandoff } from './rules/dependency-without-handoff';
import { duplicateChunk } from './rules/duplicate-chunk';
import { duplicateStream } from './rules/duplicate-stream';
import { duplicateToken } from './rules/duplicate-token';
import { emptyPhase } from './rules/empty-phase';
import { foreignPath } from './rules/foreign-path';
import { handoffDuring } from './rules/handoff-during';
import { handoffToAll } from './rules/handoff-to-all';
import { handoffToItself } from './rules/handoff-to-itself';
import { handoffWithoutReceiverWork } from './rules/handoff-without-receiver-work';
import { handoffWithoutSenderWork } from './rules/handoff-without-sender-work';
import { howSubtask } from './rules/how-subtask';
import { impliedDependency } from './rules/implied-dependency';
import { itemWithoutBox } from './rules/item-without-box';
import { itemWithoutRow } from './rules/item-without-row';
import { largeEstimate } from './rules/large-estimate';
import { laterPhase } from './rules/later-phase';
import { listedBeforeItsDependency } from './rules/listed-before-its-dependency';
import { longOutcome } from './rules/long-outcome';
import { noHandoffs } from './rules/no-handoffs';
import { noOutcome } from './rules/no-outcome';
import { noSkillsField } from './rules/no-skills-field';
import { openChecks } from './rules/open-checks';
import { outsidePath } from './rules/outside-path';
import { parallelWithOneStream } from './rules/parallel-with-one-stream';
import { pathInTurn } from './rules/path-in-turn';
import { phaseOrder } from './rules/phase-order';
import { phaseTooEarly } from './rules/phase-too-early';
import { repeatedDependency } from './rules/repeated-dependency';
import { rowWithoutItem } from './rules/row-without-item';
import { samePhaseBarrier } from './rules/same-phase-barrier';
import { sameTitle } from './rules/same-title';
import { selfDependency } from './rules/self-dependency';
import { sharedPath } from './rules/shared-path';
import { smallEstimate } from './rules/small-estimate';
import { streamMismatch } from './rules/stream-mismatch';
import { streamWithoutChunks } from './rules/stream-without-chunks';
import { streamsNeverParallel } from './rules/streams-never-parallel';
import { subtaskTicks } from './rules/subtask-ticks';
import { tickedTooEarly } from './rules/ticked-too-early';
import { tooManyChunks } from './rules/too-many-chunks';
import { tooManySubtasks } from './rules/too-many-subtasks';
import { uncitedRequirement } from './rules/uncited-requirement';
import { unknownDependency } from './rules/unknown-dependency';
import { unknownHandoffMoment } from './rules/unknown-handoff-moment';
import { unknownHandoffStream } from './rules/unknown-handoff-stream';
import { unknownSign } from './rules/unknown-sign';
import { unknownStream } from './rules/unknown-stream';
import { unlistedSkill } from './rules/unlisted-skill';
import { unreadPart } from './rules/unread-part';
import { unresolvedMerge } from './rules/unresolved-merge';
import type { Rule } from './rule';

/** Every rule, errors first; problems of one place and severity are listed in this order. */
export const rules: readonly Rule[] = [
  unresolvedMerge,
  unknownStream,
  unknownDependency,
  ambiguousDependency,
  selfDependency,
  cycle,
  samePhaseBarrier,
  laterPhase,
  duplicateStream,
  duplicateChunk,
  sharedPath,
  unknownHandoffStream,
  unknownHandoffMoment,
  phaseOrder,
  unreadPart,
  rowWithoutItem,
  itemWithoutRow,
  itemWithoutBox,
  streamMismatch,
  tickedTooEarly,
  phaseTooEarly,
  subtaskTicks,
  noOutcome,
  noSkillsField,
  unlistedSkill,
  pathInTurn,
  contestedPath,
  foreignPath,
  outsidePath,
  listedBeforeItsDependency,
  handoffToAll,
  handoffToItself,
  handoffDuring,
  handoffWithoutSenderWork,
  handoffWithoutReceiverWork,
  noHandoffs,
  dependencyWithoutHandoff,
  streamWithoutChunks,
  emptyPhase,
  sameTitle,
  duplicateToken,
  dependencyInTitle,
  tooManyChunks,
  tooManySubtasks,
  smallEstimate,
  largeEstimate,
  longOutcome,
  howSubtask,
  couldStartEarlier,
  parallelWithOneStream,
  streamsNeverParallel,
  repeatedDependency,
  dependencyInWords,
  impliedDependency,
  openChecks,
  uncitedRequirement,
  unknownSign,
];
