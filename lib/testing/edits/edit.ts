import { expect } from 'vitest';
import { chunksOf } from '../../plan/lookup';
import type { Command } from '../../plan/command';
import type { ChunkId, Plan, StreamId } from '../../plan/types';

/** One edit and all that it changes in the text: words that occur once, and what stands in their place afterwards. */
export interface Edit {
  readonly says: string;
  readonly commands: (plan: Plan) => readonly Command[];
  readonly changes: Exchanges | ((text: string) => string);
  /** What is exchanged in the fixture before it is opened. */
  readonly given?: Exchanges;
}
export type Exchanges = readonly (readonly [from: string, to: string])[];

export const chunk = (plan: Plan, token: string): ChunkId =>
  chunksOf(plan).find((of) => (of.token ?? of.row?.token) === token)?.id ?? 'c0';
export const stream = (plan: Plan, name: string): StreamId =>
  plan.streams.find((of) => of.name === name)?.id ?? 's0';

/** The text with words exchanged that must occur exactly once. */
export function exchanged(text: string, changes: Exchanges): string {
  return changes.reduce((at, [from, to]) => {
    expect(at.split(from).length - 1, `how often “${from}” occurs`).toBe(1);
    return at.replace(from, () => to);
  }, text);
}

/** From one mark to the next. */
export const section = (text: string, from: string, to: string): string =>
  text.slice(text.indexOf(from), text.indexOf(to));

/** A phase's section behind another phase: its own number and its barrier written out. */
export const later = (text: string, before: number): string =>
  text.replace(/Phase \d(?=:)/, `Phase ${before + 1}`).replace(/Phase \d(?!:)/g, `Phase ${before}`);

export const C7_ITEM = `- [ ] **C7 Thresholds per fridge**

  Outcome: Each kind of fridge has limits that shop staff can adjust.
  Stream: rules · Skills: python-services

  - Start from the limits of the food safety handbook
  - Record who changed a limit

`;
export const C8_ROW = '| C8 Alarm engine | rules | Warm fridges raise alarms | Phase 1 + C5, C7 |\n';
export const C8_ITEM = `- [ ] **C8 Alarm engine**

  Outcome: A fridge over its limit for five minutes raises one alarm, not fifty.
  Stream: rules · Skills: python-services
  Depends On: C5 + C7

  - Group readings into one alarm for each fridge
  - Escalate when nobody answers
  - Stay quiet during defrost cycles

`;
export const C13_ROW = '| C13 Shop pilot | rules | Four shops run on it | Phase 2 + C2 + C11 |\n';
/** Words that make five chunks wait for C5, which waits for two itself. */
export const FIVE_WAIT: Exchanges = [
  ['| Readings land in the store | Phase 1 |', '| Readings land in the store | Phase 1 + C1 + C2 |'],
  ['| Each fridge has its limits | Phase 1 + C1 |', '| Each fridge has its limits | Phase 1 + C1 + C5 |'],
  ['| Phase 2 + C8 |', '| Phase 2 + C5 + C8 |'],
  ['| Phase 2 + C2 + C11 |', '| Phase 2 + C2, C5, C11 |'],
];
export const C5_ROW = '| C5 Ingest service | ingest | Readings land in the store | Phase 1 + C1 + C2 |\n';
export const C5_ITEM = `- [x] **C5 Ingest service** (FR-204)

  Outcome: Readings of all shops land in the store within ten seconds.
  Stream: ingest · Skills: python-services
  Depends On: Phase 1

  - Refuse readings from unknown sensors, and say so
  - Keep order for each sensor

`;
export const LAST_LINE = '  - Collect what staff say\n\n';
export const CHECKS =
  '#### Exit criteria\n\n- [x] Nobody complained\n- [ ] The pilot ran for a week\n- [ ] No alarm was lost\n\n';

/** At least one edit of each kind: a new kind of command is a hole that the compiler finds. */

/** Edits by the kind of their commands. */
export type Edits = { readonly [K in Command['type']]?: readonly Edit[] };
