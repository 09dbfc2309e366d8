import { expect, it } from 'vitest';
import { plainList } from './plain-list';

it('reads any sign in a box below a bullet, and leaves words in brackets', () => {
  const notes = '- [1] Open the shop\n  - [-] Ask the bank\n  - [x] Sign\n  - [P] Post it';
  expect(plainList({ notes }).bullets).toEqual([
    {
      title: '[1] Open the shop',
      subtasks: [
        { text: 'Ask the bank', done: false, mark: '-', subtasks: [] },
        { text: 'Sign', done: true, subtasks: [] },
        { text: '[P] Post it', subtasks: [] },
      ],
    },
  ]);
});

it('leaves labels, checks and other notes where they are', () => {
  const notes = 'First:\n\n- Open\n- **Status:** soon\n\n**Exit criteria:**\n\n- [ ] Open at nine';
  const { bullets, rest, isWhole } = plainList({ notes });
  expect([bullets.map(({ title }) => title), isWhole]).toEqual([['Open'], true]);
  expect(rest).toBe('First:\n\n- **Status:** soon\n\n**Exit criteria:**\n\n- [ ] Open at nine');
});

it('is not whole where something would be no chunk and no sub-task', () => {
  const isWhole = (notes: string) => plainList({ notes }).isWhole;
  expect(isWhole('- Open\n  and greet\n  - Ask')).toBe(true);
  expect(isWhole('- Open\n\n  More of it.')).toBe(false);
  expect(isWhole('- Open\n  ```\n  x\n  ```')).toBe(false);
});
