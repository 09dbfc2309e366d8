import { boxOf, signFor, stateOf } from '../notation/signs';
import { readList } from '../notation/values';
import { fail, ok } from '../plan/types';
import { kindWords } from './kinds';
import { wrongShape } from './refusal';
import { hasShape, isRecord } from './shape';
import type { Box } from '../notation/signs';
import type { Plan, Result, Subtask } from '../plan/types';
import type { At } from './refusal';

export const readWords = (value: unknown, at: At): Result<string> =>
  typeof value === 'string' ? ok(value) : wrongShape(at, value, kindWords.text);

export const readWordsOrNull = (value: unknown, at: At): Result<string | null> =>
  typeof value === 'string' || value === null ? ok(value) : wrongShape(at, value, kindWords.textOrNull);

export const readYesOrNo = (value: unknown, at: At): Result<boolean> =>
  typeof value === 'boolean' ? ok(value) : wrongShape(at, value, kindWords.yesOrNo);

/** A list as JSON, or as a cell has it: with commas, and `—` or `none` for none. */
export const readNames = (value: unknown, at: At): Result<readonly string[]> =>
  namesIn(value) ?? wrongShape(at, value, kindWords.names);

/** The same; null takes the field away. */
export const readNamesOrNull = (value: unknown, at: At): Result<readonly string[] | null> =>
  value === null ? ok(null) : (namesIn(value) ?? wrongShape(at, value, kindWords.namesOrNull));

function namesIn(value: unknown): Result<readonly string[]> | undefined {
  if (typeof value === 'string') return ok(readList(value));
  return isTexts(value) ? ok(value) : undefined;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((member) => typeof member === 'string');

/** Places as people count them, from 1; the plan counts from 0. */
export function readNumbers(value: unknown, at: At): Result<readonly number[]> {
  const numbers: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isPlace = (number: unknown): number is number => Number.isInteger(number) && Number(number) > 0;
  return numbers.length > 0 && numbers.every(isPlace)
    ? ok(numbers.map((number) => number - 1))
    : wrongShape(at, value, kindWords.numbers);
}

/** One place as people count it, from 1; the plan counts from 0. */
export const readNth = (value: unknown, at: At): Result<number> =>
  Number.isInteger(value) && Number(value) > 0 ? ok(Number(value) - 1) : wrongShape(at, value, kindWords.nth);

/** Texts by the header of their column. */
export const readCells = (value: unknown, at: At): Result<Readonly<Record<string, string>>> =>
  isRecordOf(value, (own): own is string => typeof own === 'string')
    ? ok(value)
    : wrongShape(at, value, kindWords.cells);

/** Texts by the label of their field; null takes one away. */
export const readCellsOrNull = (value: unknown, at: At): Result<Readonly<Record<string, string | null>>> =>
  isRecordOf(value, (own): own is string | null => typeof own === 'string' || own === null)
    ? ok(value)
    : wrongShape(at, value, kindWords.chunkFields);

const isRecordOf = <T>(
  value: unknown,
  is: (own: unknown) => own is T,
): value is Readonly<Record<string, T>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(is);

/** One of a few words. */
export const readChoice =
  <T extends string>(words: readonly T[], takes: string) =>
  (value: unknown, at: At): Result<T> => {
    const chosen = words.find((word) => word === value);
    return chosen === undefined ? wrongShape(at, value, takes) : ok(chosen);
  };

/** A sign, or the word of a state. */
export const readMark = (value: unknown, at: At): Result<string> =>
  typeof value === 'string' && signFor(at.plan, value) !== undefined
    ? ok(value)
    : wrongShape(at, value, kindWords.mark);

/** Deepest nesting of sub-tasks that is read: what a plan may nest at most. */
const MOST_LEVELS = 100;

/** Sub-tasks as texts, or with boxes and sub-tasks of their own. */
export function readSubtasks(value: unknown, at: At): Result<readonly Subtask[]> {
  if (isDeeper(value, MOST_LEVELS))
    return fail(
      'too-deep',
      `“${at.field}” nests sub-tasks more than ${MOST_LEVELS} deep, which no plan can hold; flatten them.`,
    );
  const subtasks = subtasksIn(at.plan, value);
  return subtasks ? ok(subtasks) : wrongShape(at, value, kindWords.subtasks);
}

/** Level by level: what is too deep to be told of may be too deep to be walked. */
function isDeeper(value: unknown, levels: number): boolean {
  let level: readonly unknown[] = Array.isArray(value) ? value : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === levels) return true;
    level = level.flatMap((own) => (isRecord(own) ? (own['subtasks'] ?? []) : []));
  }
  return false;
}

function subtasksIn(plan: Plan, value: unknown): readonly Subtask[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.map((one) => subtaskIn(plan, one));
  return read.every((subtask) => subtask !== undefined) ? read : undefined;
}

function subtaskIn(plan: Plan, value: unknown): Subtask | undefined {
  if (typeof value === 'string') return { text: value, subtasks: [] };
  if (!hasShape(value, ['text'], ['done', 'mark', 'state', 'blocks', 'subtasks'])) return undefined;
  const { text, blocks, subtasks = [] } = value;
  const box = boxIn(plan, value);
  const own = subtasksIn(plan, subtasks);
  if (typeof text !== 'string' || !own || !box) return undefined;
  if (blocks !== undefined && !isTexts(blocks)) return undefined;
  return { text, ...box, ...(blocks && { blocks }), subtasks: own };
}

/** A box as `check --json` tells it, null for what there is not; any of its parts says it all, and they must agree. */
function boxIn(plan: Plan, { done = null, mark = null, state = null }: BoxGiven): Box | undefined {
  const typed = mark ?? (typeof done === 'boolean' ? (done ? 'x' : ' ') : state);
  const sign = typeof typed === 'string' ? signFor(plan, typed) : undefined;
  if ((typed !== null && sign === undefined) || (done !== null && typeof done !== 'boolean'))
    return undefined;
  const box = boxOf(sign);
  const agree = (done === null || done === box.done) && (state === null || state === stateOf(box));
  return agree ? box : undefined;
}

interface BoxGiven {
  readonly done?: unknown;
  readonly mark?: unknown;
  readonly state?: unknown;
}
