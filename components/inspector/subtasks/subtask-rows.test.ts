import { describe, expect, it } from 'vitest';
import type { Subtask } from '@/lib/plan/types';
import {
  indent,
  insertAfter,
  moveTo,
  pathOf,
  step,
  toRows,
  toSubtasks,
  withBox,
  without,
} from './subtask-rows';

const task = (text: string, subtasks: readonly Subtask[] = [], done?: boolean): Subtask => ({
  text,
  subtasks,
  ...(done !== undefined && { done }),
});
const list = [
  task('a'),
  task('b', [task('b1', [task('b1x')], true), task('b2', [], false)]),
  task('c', [], false),
];
const rows = toRows(list);
const told = (of: typeof rows) => of.map(({ text, depth }) => `${'-'.repeat(depth)}${text}`).join(' ');

describe('sub-tasks as lines', () => {
  it('read back as what they were, boxes and depth too', () => {
    expect(told(rows)).toBe('a b -b1 --b1x -b2 c');
    expect(toSubtasks(rows)).toEqual(list);
  });

  it('keep what their boxes are marked with, and take another box', () => {
    const begun = [{ ...task('a', [task('b')]), done: false, mark: '-' }];
    const lines = toRows(begun);
    expect(toSubtasks(lines)).toEqual(begun);
    const [line] = lines;
    if (!line) throw new RangeError('No line');
    expect(toSubtasks(withBox(lines, line, { done: true }))).toEqual([task('a', [task('b')], true)]);
  });

  it('leave out a line without words and keep what was below it', () => {
    const emptied = rows.map((row) => (row.text === 'b' ? { ...row, text: ' ' } : row));
    expect(told(toRows(toSubtasks(emptied)))).toBe('a b1 -b1x b2 c');
    const inner = rows.map((row) => (row.text === 'b1' ? { ...row, text: '' } : row));
    expect(told(toRows(toSubtasks(inner)))).toBe('a b -b1x -b2 c');
  });

  it('take a new line behind another and its own, with a box where that has one', () => {
    const grown = insertAfter(rows, '1.0', 'new');
    expect(told(grown)).toBe('a b -b1 --b1x - -b2 c');
    expect(grown[4]).toEqual({ key: 'new', text: '', depth: 1, done: false });
    expect(insertAfter(rows, '0', 'new')[1]).toEqual({ key: 'new', text: '', depth: 0 });
    expect(insertAfter(rows, undefined, 'new').at(-1)).toEqual({
      key: 'new',
      text: '',
      depth: 0,
      done: false,
    });
  });

  it('lose a line with its own', () => {
    expect(told(without(rows, '1.0'))).toBe('a b -b2 c');
    expect(told(without(rows, '1'))).toBe('a c');
  });

  it('move with their own inside their list, and nowhere else', () => {
    expect(told(moveTo(rows, '1', '0'))).toBe('b -b1 --b1x -b2 a c');
    expect(told(moveTo(rows, '0', '1.0.0'))).toBe('b -b1 --b1x -b2 a c');
    expect(told(moveTo(rows, '1', '2'))).toBe('a c b -b1 --b1x -b2');
    expect(told(moveTo(rows, '1.0', '1.1'))).toBe('a b -b2 -b1 --b1x c');
    expect(moveTo(rows, '1.0', '2')).toBe(rows);
  });

  it('step up and down, and stay at the end', () => {
    expect(told(step(rows, '2', -1))).toBe('a c b -b1 --b1x -b2');
    expect(told(step(rows, '0', 1))).toBe('b -b1 --b1x -b2 a c');
    expect(step(rows, '2', 1)).toBe(rows);
    expect(step(rows, '1.0', -1)).toBe(rows);
  });

  it('go one level deeper below the line before, or one up, with what belongs to them', () => {
    expect(told(indent(rows, '2', 1))).toBe('a b -b1 --b1x -b2 -c');
    expect(told(indent(rows, '1.0', -1))).toBe('a b b1 -b1x -b2 c');
    for (const [key, by] of [
      ['0', 1],
      ['0', -1],
      ['1.0', 1],
    ] as const)
      expect(indent(rows, key, by)).toBe(rows);
  });

  it('have a path where the plan has them', () => {
    expect(rows.map(pathOf)).toEqual([[0], [1], [1, 0], [1, 0, 0], [1, 1], [2]]);
    expect(pathOf({ key: 'new 1', text: '', depth: 0 })).toBeUndefined();
  });
});
