import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';

/** What stands below an item's title, after its sub-tasks and perhaps more are set. */
function below(lines: string, subtasks: readonly unknown[], more: object = {}, eol = '\n'): string {
  const text = `## Execution Plan\n\n### Phase 1: Base\n\n- [ ] **One**\n${lines}- [ ] **Two**\n`;
  return edited(text.replace(/\n/g, eol), { type: 'chunk.edit', chunk: 'One', subtasks, ...more })
    .replace(/^[^]*\*\*One\*\*\r?\n/, '')
    .replace(/- \[ \] \*\*Two\*\*\s*$/, '');
}
const step = (text: string, ...subtasks: readonly unknown[]) => ({ text, subtasks });
const boxed = (text: string, done: boolean, ...subtasks: readonly unknown[]) => ({ text, done, subtasks });

describe('the first sub-tasks of an item', () => {
  it.each([
    ['', ['a', 'b'], '  - a\n  - b\n'],
    ['  Outcome: x\n', ['a', 'b'], '  Outcome: x\n  - a\n  - b\n'],
    ['\n  Outcome: x\n\n', ['a'], '\n  Outcome: x\n\n  - a\n\n'],
    ['', [boxed('a', true, step('c'), boxed('d', false)), 'b'], '  - [x] a\n    - c\n    - [ ] d\n  - b\n'],
  ])('come behind its fields: %j', (before, subtasks, after) => {
    expect(below(before, subtasks)).toBe(after);
  });

  it('end as the lines of the file do', () => {
    expect(below('', ['a', step('b', step('c'))], {}, '\r\n')).toBe('  - a\r\n  - b\r\n    - c\r\n');
  });
});

describe('a list of sub-tasks', () => {
  it.each([
    ['a new one last', '  - a\n  - b\n', ['a', 'b', 'c'], '  - a\n  - b\n  - c\n'],
    ['a new one first', '  - a\n  - b\n', ['c', 'a', 'b'], '  - c\n  - a\n  - b\n'],
    [
      'one between, by the bullet of the first',
      '  *   a\n  +   b\n',
      ['a', 'c', 'b'],
      '  *   a\n  * c\n  +   b\n',
    ],
    ['one more in a loose list', '  - a\n\n  - b\n', ['a', 'b', 'c'], '  - a\n\n  - b\n\n  - c\n'],
    ['one first in a loose list', '  - a\n\n  - b\n', ['c', 'a', 'b'], '  - c\n\n  - a\n\n  - b\n'],
    ['another in the place of each', '  - a\n  - b\n', ['x', 'y'], '  - x\n  - y\n'],
  ])('takes %s', (_, before, subtasks, after) => {
    expect(below(before, subtasks)).toBe(after);
  });

  it.each([
    ['one of the middle', '  - a\n  - b\n  - c\n', ['a', 'c'], '  - a\n  - c\n'],
    ['the first', '  - a\n  - b\n  - c\n', ['b', 'c'], '  - b\n  - c\n'],
    ['the first of a loose list', '  - a\n\n  - b\n\n  - c\n', ['b', 'c'], '  - b\n\n  - c\n'],
    ['the last of a loose list', '  - a\n\n  - b\n\n  - c\n', ['a', 'b'], '  - a\n\n  - b\n'],
    ['one of two twins', '  - a\n  - a\n  - b\n', ['a', 'b'], '  - a\n  - b\n'],
    ['all, and the blank line above', '  Outcome: x\n\n  - a\n  - b\n', [], '  Outcome: x\n'],
    ['all, and no more', '  Outcome: x\n  - a\n  - b\n', [], '  Outcome: x\n'],
    ['all there is', '  - a\n  - b\n', [], ''],
  ])('lets go of %s', (_, before, subtasks, after) => {
    expect(below(before, subtasks)).toBe(after);
  });

  it('is put in another order with each one as it is written', () => {
    expect(below('  - a\n    b\n  1. c\n\n  * d\n', ['d', 'c', 'a b'])).toBe('  * d\n  1. c\n  - a\n    b\n');
  });
});

describe('a sub-task', () => {
  it.each([
    ['other words', '  - a `x`\n  *  b\n', ['a **y**', 'c'], '  - a **y**\n  *  c\n'],
    [
      'words that would open a block',
      '  - a\n',
      ['# a', '- b', '1. c'],
      '  - \\# a\n  - \\- b\n  - 1\\. c\n',
    ],
    ['words that would define a link', '  - a\n', ['[b]: c', '[d] e'], '  - \\[b]: c\n  - [d] e\n'],
    ['other words in the place of two lines', '  - a\n    b\n  - c\n', ['a B', 'c'], '  - a B\n  - c\n'],
    [
      'a tick and one taken back',
      '  - [ ] a\n  - [X]  b\n',
      [boxed('a', true), boxed('b', false)],
      '  - [x] a\n  - [ ]  b\n',
    ],
    ['no box', '  - [ ] a\n  - [x]  b\n', ['a', 'b'], '  - a\n  - b\n'],
    ['a box', '  - a\n  -   b\n', [boxed('a', true), boxed('b', false)], '  - [x] a\n  -   [ ] b\n'],
  ])('takes %s', (_, before, subtasks, after) => {
    expect(below(before, subtasks)).toBe(after);
  });

  it.each([
    ['its first', '  - a\n  - b\n', [step('a', step('c')), 'b'], '  - a\n    - c\n  - b\n'],
    ['its first behind a tab', '  -\ta\n', [step('a', step('c'))], '  -\ta\n      - c\n'],
    ['its first behind wide space', '  -   a\n', [step('a', step('c'))], '  -   a\n      - c\n'],
    ['one more', '  - a\n      * c\n', [step('a', step('c'), step('d'))], '  - a\n      * c\n      * d\n'],
    ['none any more', '  - a\n\n      * c\n  - b\n', ['a', 'b'], '  - a\n  - b\n'],
    ['its own, which goes up', '  - a\n    - c\n  - b\n', ['a', 'c', 'b'], '  - a\n  - c\n  - b\n'],
    [
      'other words deep below',
      '  - a\n    - b\n      - c\n',
      [step('a', step('b', step('d')))],
      '  - a\n    - b\n      - d\n',
    ],
    [
      'boxes below its box',
      '  - [ ] a\n    - [ ] c\n',
      [boxed('a', false, boxed('c', true), boxed('d', false))],
      '  - [ ] a\n    - [x] c\n    - [ ] d\n',
    ],
  ])('holds sub-tasks: %s', (_, before, subtasks, after) => {
    expect(below(before, subtasks)).toBe(after);
  });
});

describe('words between two lists of sub-tasks', () => {
  const parted = '  - a\n\n  Words.\n\n  - b\n';
  it.each([
    [['b'], '\n  Words.\n\n  - b\n'],
    [['a'], '  - a\n\n  Words.\n\n'],
    [[], '\n  Words.\n\n'],
    [['a', 'b', 'c'], '  - a\n\n  Words.\n\n  - b\n  - c\n'],
    [['c', 'a', 'b'], '  - c\n  - a\n\n  Words.\n\n  - b\n'],
  ])('stay, whatever goes or comes: %j', (subtasks, after) => {
    expect(below(parted, subtasks)).toBe(after);
  });

  it.each([
    [{ skills: ['y'] }, '\n  Skills: y\n\n  - b\n'],
    [{ skills: null }, '\n  - b\n'],
    [{ outcome: 'new' }, '\n  Outcome: new\n  Skills: x\n\n  - b\n'],
  ])('and fields there change beside them: %j', (more, after) => {
    expect(below('  - a\n\n  Skills: x\n\n  - b\n', ['b'], more)).toBe(after);
  });
});
