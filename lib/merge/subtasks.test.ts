import { describe, expect, it } from 'vitest';
import { Referee } from './referee';
import { mergeSubtasks } from './subtasks';
import type { Subtask } from '../plan/types';

const about = { entity: 'c1', field: 'sub-tasks', name: '“Login”' } as const;

/** Steps as lines: `x` before a ticked one, `>` before those below the last. */
const steps = (...lines: readonly string[]): readonly Subtask[] =>
  lines.reduce<Subtask[]>((all, line) => {
    const below = line.startsWith('>');
    const done = /^>?x /.test(line);
    const step: Subtask = { text: line.replace(/^>?(x )?/, ''), done, subtasks: [] };
    const last = all.at(-1);
    return below && last
      ? [...all.slice(0, -1), { ...last, subtasks: [...last.subtasks, step] }]
      : [...all, step];
  }, []);
const said = (all: readonly Subtask[]): readonly string[] =>
  all.flatMap(({ text, done, subtasks }) => [
    `${done ? 'x ' : ''}${text}`,
    ...said(subtasks).map((line) => `>${line}`),
  ]);

function merged(base: readonly string[], mine: readonly string[], theirs: readonly string[]) {
  const referee = new Referee(() => 'mine');
  const all = mergeSubtasks(referee, about, [steps(...base), steps(...mine), steps(...theirs)]);
  return [said(all), referee.conflicts.map(({ message }) => message)];
}

describe('steps that both sides changed', () => {
  it('keep the tick of one and the words of the other', () => {
    const base = ['Group readings', 'Stay quiet', 'Log it'];
    expect(
      merged(
        base,
        ['Group readings', 'x Stay quiet', 'Log it'],
        ['Group readings', 'Stay quiet at night', 'Log it'],
      ),
    ).toEqual([['Group readings', 'x Stay quiet at night', 'Log it'], []]);
  });

  it('are one step that was reworded only if the words are alike', () => {
    expect(merged(['Group readings'], ['Group readings'], ['Drop the table'])).toEqual([
      ['Drop the table'],
      [],
    ]);
    expect(merged(['Group readings'], ['x Group readings'], ['Drop the table'])).toEqual([
      ['Drop the table', 'x Group readings'],
      [
        'Sub-task “Group readings” of “Login”: mine is “[x] Group readings”, theirs is nothing. Mine is kept.',
      ],
    ]);
  });

  it('are unticked where one side unticked it', () => {
    expect(merged(['x Escalate'], ['Escalate'], ['x Escalate'])).toEqual([['Escalate'], []]);
    expect(merged(['Escalate'], ['Escalate'], ['x Escalate'])).toEqual([['x Escalate'], []]);
  });

  it('are there once where both brought them, and stand where each put them', () => {
    expect(merged(['a', 'd'], ['a', 'b', 'd'], ['a', 'b', 'd', 'e'])).toEqual([['a', 'b', 'd', 'e'], []]);
    expect(merged(['a', 'b', 'c'], ['c', 'a', 'b'], ['a', 'b', 'c', 'new'])).toEqual([
      ['c', 'a', 'b', 'new'],
      [],
    ]);
  });

  it('of one wording are told apart by their order', () => {
    expect(merged(['same', 'same'], ['x same', 'same'], ['same', 'x same'])).toEqual([
      ['x same', 'x same'],
      [],
    ]);
  });

  it('merge what stands below them', () => {
    expect(merged(['a', '>b'], ['a', '>x b'], ['a', '>b', '>c'])).toEqual([['a', '>x b', '>c'], []]);
  });

  it('are asked for where both reworded one, or moved one elsewhere', () => {
    expect(merged(['Stay quiet'], ['Stay quiet now'], ['Stay quiet soon'])).toEqual([
      ['Stay quiet now'],
      [
        'Sub-task “Stay quiet now” of “Login”: mine is “Stay quiet now”, theirs is “Stay quiet soon”. Mine is kept.',
      ],
    ]);
    const [order, told] = merged(
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['f', 'a', 'b', 'c', 'd', 'e'],
      ['a', 'b', 'f', 'c', 'd', 'e'],
    );
    expect(order).toEqual(['f', 'a', 'b', 'c', 'd', 'e']);
    expect(told).toEqual([
      'Place of sub-task “f” of “Login”: mine is “first”, theirs is “behind b”. Mine is kept.',
    ]);
  });

  it('are one step where one side rewords it beside one that came', () => {
    const base = ['Write the first draft', 'Send'];
    const reworded = ['Ask', 'Write the very first draft', 'Send'];
    expect(merged(base, ['x Write the first draft', 'Send'], reworded)).toEqual([
      ['Ask', 'x Write the very first draft', 'Send'],
      [],
    ]);
    expect(merged(base, ['Send'], reworded)).toEqual([
      ['Ask', 'Send'],
      [
        'Sub-task “Write the very first draft” of “Login”: mine is nothing, theirs is “Write the very first draft”. Mine is kept.',
      ],
    ]);
  });
});
