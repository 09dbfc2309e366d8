import { ambiguousDependency } from './rules/ambiguous-dependency';
import { cycle } from './rules/cycle';
import { itemWithoutRow } from './rules/item-without-row';
import { laterPhase } from './rules/later-phase';
import { rowWithoutItem } from './rules/row-without-item';
import { samePhaseBarrier } from './rules/same-phase-barrier';
import { selfDependency } from './rules/self-dependency';
import { streamMismatch } from './rules/stream-mismatch';
import { tickedTooEarly } from './rules/ticked-too-early';
import { unknownDependency } from './rules/unknown-dependency';
import { unknownStream } from './rules/unknown-stream';
import type { Rule } from './rule';

/** Every rule, errors first; problems of one place and severity are listed in this order. */
export const rules: readonly Rule[] = [
  unknownStream,
  unknownDependency,
  ambiguousDependency,
  selfDependency,
  cycle,
  samePhaseBarrier,
  laterPhase,
  rowWithoutItem,
  itemWithoutRow,
  streamMismatch,
  tickedTooEarly,
];
