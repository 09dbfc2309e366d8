import { expect, it } from 'vitest';
import { worded, wordsOf } from './worded';
import type { Plan } from '../plan/types';

const plan: Plan = {
  streams: [{ id: 's1', name: '`api`', responsibility: '', owns: '', extra: [] }],
  phases: [],
  handoffs: [],
};

it.each([
  ['text', 'as *written*', 'as *written*'],
  ['text', '', undefined],
  ['name', '**Login** `form`', 'Login form'],
  ['part', 'NS-101', 'NS-101'],
  ['number', 0, '0'],
  ['lane', 's1', 'api'],
  ['lane', { unknown: 'web' }, 'web'],
  ['list', ['a', 'b'], 'a, b'],
  ['list', [], '—'],
  ['tree', [], undefined],
  ['blocks', ['> a', 'b'], '> a\n\nb'],
  ['blocks', [], undefined],
  ['name', undefined, undefined],
] as const)('reads a %s %o as %s', (kind, value, words) => {
  expect(wordsOf(plan, kind, value)).toBe(words);
});

it('says nothing of what is not there', () => {
  expect(wordsOf(plan, 'text', undefined)).toBeUndefined();
});

it('reads sub-tasks with their boxes, and those below them in parentheses', () => {
  const words = worded.tree(
    [
      {
        text: 'Form',
        done: true,
        subtasks: [
          { text: 'Labels', done: false, subtasks: [] },
          { text: 'Focus', subtasks: [] },
        ],
      },
      { text: 'Page', subtasks: [] },
    ],
    plan,
  );
  expect(words).toBe('[x] Form ([ ] Labels; Focus); Page');
});

it('reads what else stands in a sub-task behind its words, in one line', () => {
  const tree = (text: string, ...blocks: readonly string[]) =>
    wordsOf(plan, 'tree', [{ text, blocks, subtasks: [] }]);
  expect(tree('Form', '> a\n\n  b', 'c')).toBe('Form > a b c');
  expect(tree('', '> a')).toBe('> a');
});
