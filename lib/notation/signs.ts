import { chunksOf } from '../plan/lookup';
import type { Chunk, Plan, Subtask } from '../plan/types';

/** What the sign in a box says of the work behind it. `other`: a sign of the document's own. */
export type State = 'open' | 'done' | 'in-progress' | 'deferred' | 'blocked' | 'unclear' | 'other';

/** What a box says: nothing where there is none. `mark` is a sign that says neither open nor done. */
export type Box = Pick<Chunk, 'done' | 'mark'>;

/** The signs of each state; the first is written where the document uses none. */
const SIGNS: Readonly<Record<Exclude<State, 'other'>, readonly string[]>> = {
  open: [' '],
  done: ['x', 'X', '✓', '✔', '✅'],
  'in-progress': ['-', '/'],
  deferred: ['~', '>'],
  blocked: ['!'],
  unclear: ['?'],
};

/** The states that have a name, in the order in which they are offered. */
export const states = Object.keys(SIGNS) as readonly Exclude<State, 'other'>[];

/** One sign as it is seen, with what is drawn upon it or joined to it; no letter, no digit, no bracket. */
const ONE_SIGN = String.raw`\p{RI}{2}|(?![[\]])[\p{P}\p{S}\p{Co}](?:\p{M}|\p{EMod}|\u200d\p{S})*`;

/** A box as the source of a pattern with the flag `u`: its sign is the one group. `[P]`, `[1]` and `[LOW]` are words. */
export const BOX = String.raw`\[( |[xX]|${ONE_SIGN})\]`;

/** Whether a text is a sign that can stand in a box. */
export const isSign = (text: string): boolean => WHOLE.test(text);
const WHOLE = new RegExp(`^(?: |[xX]|${ONE_SIGN})$`, 'u');

/** What a sign says; how a picture of it is drawn (`✔️`) makes no difference. */
export function stateOfSign(sign: string): State {
  const bare = sign.replace(/\p{M}/gu, '');
  return states.find((state) => SIGNS[state].includes(bare)) ?? 'other';
}

/** What a box says; undefined without one. */
export function stateOf({ done, mark }: Box): State | undefined {
  if (done === undefined) return undefined;
  return mark === undefined ? (done ? 'done' : 'open') : stateOfSign(mark);
}

/** Whether work has begun: it is done, in progress or blocked. */
export function hasBegun(box: Box): boolean {
  const state = stateOf(box);
  return state === 'done' || state === 'in-progress' || state === 'blocked';
}

/**
 * The sign that a text means: itself where it is one, or, for the word of a state, the one that the plan uses most, else
 * the state's first. Undefined: it is neither.
 */
export function signFor(plan: Plan, typed: string): string | undefined {
  if (isSign(typed)) return typed;
  const word = typed
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const state = states.find((own) => own === word);
  if (state === undefined) return undefined;
  const uses = new Map<string, number>();
  for (const mark of marksOf(chunksOf(plan)))
    if (stateOfSign(mark) === state) uses.set(mark, (uses.get(mark) ?? 0) + 1);
  const [most] = [...uses].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? SIGNS[state][0];
}

/** Every mark in some boxes and in those below them, as often as it stands there. */
export const marksOf = (
  boxes: readonly (Box & { readonly subtasks: readonly Subtask[] })[],
): readonly string[] =>
  boxes.flatMap(({ mark, subtasks }) => [...(mark === undefined ? [] : [mark]), ...marksOf(subtasks)]);

/** What a box with that sign says; undefined: no box. */
export function boxOf(sign: string | undefined): Box {
  if (sign === undefined) return {};
  const state = stateOfSign(sign);
  return { done: state === 'done', ...(state !== 'done' && state !== 'open' && { mark: sign }) };
}

/** A box ticked, or with its tick taken away: another sign is no tick, and stays. */
export const ticked = (box: Box, done: boolean): Box => (done || box.done === true ? { done } : box);

/** The sign that a box is written with; undefined: no box. */
export const signOf = ({ done, mark }: Box): string | undefined =>
  done === undefined ? undefined : (mark ?? (done ? 'x' : ' '));

/** A box as it is written before words, `[x] `; nothing where there is none. */
export function boxText(box: Box): string {
  const sign = signOf(box);
  return sign === undefined ? '' : `[${sign}] `;
}

/** A state in a sentence: `in progress`. */
export const stateWords = (state: State): string => state.replace('-', ' ');

/** What a box says, as sentences say it: `done`, `not done`, `in progress`, `marked [%]`; undefined without a box. */
export function boxWords(box: Box): string | undefined {
  const state = stateOf(box);
  if (state === 'open') return 'not done';
  return state === 'other' ? `marked [${box.mark ?? ''}]` : state && stateWords(state);
}

/** The same as a fact that changes: `ticked`, `not ticked`. */
export function tickWords(box: Box): string | undefined {
  const words = boxWords(box);
  return words?.replace(/^(not )?done$/, '$1ticked');
}
