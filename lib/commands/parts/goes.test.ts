import { expect, it } from 'vitest';
import { chunk } from '../../testing/small-plan';
import { blocksBelow, goingBlocks, goingText } from './goes';

const step = { text: 'a', subtasks: [] };
const nested = { text: 'b', blocks: ['> one\n> two'], subtasks: [{ ...step, blocks: ['three'] }] };

it('text goes by its lines, blank ones aside, and nothing where there is none', () => {
  expect(goingText('notes', [])).toEqual([]);
  expect(goingText('notes', ['a\n\nb', '  \nc'])).toEqual([{ what: 'notes', lines: 3 }]);
});

it('of a chunk go its own blocks and those of its sub-tasks, as one', () => {
  const own = chunk(1, { title: '**Log** in', blocks: ['own'], subtasks: [step, nested] });
  expect(goingBlocks([own, chunk(2), chunk(3, { blocks: ['x'] })])).toEqual([
    { what: 'the other text of “Log in”', lines: 4 },
    { what: 'the other text of “Chunk 3”', lines: 1 },
  ]);
});

it('blocks of sub-tasks are found however deep, in their order', () => {
  expect(blocksBelow([nested, step])).toEqual(['> one\n> two', 'three']);
});
