import { expect, it } from 'vitest';
import { entityLines } from '../markdown/document/entity-lines';
import { parse } from '../markdown/parse';
import { placedProblems, problemsJson } from './problem-json';
import type { Problem } from '../plan/problem';

const problem = (said: Partial<Problem>): Problem => ({
  code: 'x',
  severity: 'advice',
  message: 'M',
  at: [],
  fixes: [],
  ...said,
});
const text = 'one\n  two\n\n\tfour';
const ranges = new Map([
  ['c2', { first: 2, last: 2 }],
  ['c4', { first: 4, last: 4 }],
] as const);

it.each<[string, Partial<Problem>, number, number]>([
  ['the first thing it is about that has a line', { at: ['c9', 'c4', 'c2'] }, 4, 2],
  ['a line of its own where no entity has one', { line: 2 }, 2, 3],
  ['the entity before that line', { at: ['c2'], line: 4 }, 2, 3],
  ['the plan, where nothing has one', { at: ['c9'] }, 1, 1],
  ['the start of an empty line', { line: 3 }, 3, 1],
])('a problem stands at %s', (_, said, line, column) => {
  expect(placedProblems([problem(said)], text, ranges, 1)).toEqual([
    { code: 'x', severity: 'advice', message: 'M', line, column },
  ]);
});

it('fixes are told as commands, and left out where no names tell them', () => {
  const document = parse('## Execution Plan\n\n### Phase 1: A\n\n- **C1 One**\n\n### Phase 2: B\n');
  const told = problemsJson(document, entityLines(document), (_, [command]) =>
    command?.type === 'phase.delete' ? undefined : [{ type: command?.type }],
  );
  const fixes = (code: string) => told.find((found) => found.code === code)?.fixes;
  expect(fixes('item-without-box')).toEqual([{ title: 'Give it a box', commands: [{ type: 'chunk.tick' }] }]);
  expect(fixes('empty-phase')).toEqual([]);
});
