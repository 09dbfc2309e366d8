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

it('takes what goes on below a bullet into its title, and the bullets there for sub-tasks at any depth', () => {
  const notes = [
    '*  Open  the shop ',
    '   at nine  ',
    '   and greet',
    '  - Ask ',
    '      * [ ] who',
    '      * when',
    '  - Sign',
    '1. Close',
    '12) Count',
  ];
  expect(plainList({ notes: notes.join('\n') })).toEqual({
    bullets: [
      {
        title: 'Open  the shop at nine and greet',
        subtasks: [
          {
            text: 'Ask',
            subtasks: [
              { text: 'who', done: false, subtasks: [] },
              { text: 'when', subtasks: [] },
            ],
          },
          { text: 'Sign', subtasks: [] },
        ],
      },
      { title: 'Close', subtasks: [] },
      { title: 'Count', subtasks: [] },
    ],
    rest: '',
    isWhole: true,
  });
});

it('keeps blank lines between bullets, and counts no words behind them as a title', () => {
  expect(plainList({ notes: '- Open\n  now\n\n  - Ask\n \t\n- Close' })).toMatchObject({
    bullets: [
      { title: 'Open now', subtasks: [{ text: 'Ask' }] },
      { title: 'Close', subtasks: [] },
    ],
    isWhole: true,
  });
  expect(plainList({ notes: '- Open\n \t\n  - Ask' }).bullets).toEqual([
    { title: 'Open', subtasks: [{ text: 'Ask', subtasks: [] }] },
  ]);
  expect(plainList({ notes: '- Open\n  now\n\n  Later.' }).bullets).toEqual([
    { title: 'Open', subtasks: [] },
  ]);
  expect(plainList({ notes: '- Open\n  - Ask\n  then' })).toMatchObject({
    bullets: [{ title: 'Open', subtasks: [] }],
    isWhole: false,
  });
});

it('finds no bullet in a fence, and ends a fence where it ends', () => {
  const read = (...lines: readonly string[]) => {
    const { bullets, rest, isWhole } = plainList({ notes: lines.join('\n') });
    return [bullets.map(({ title }) => title), rest, isWhole];
  };
  expect(read('', '```', '- no', '```', '- Open', '')).toEqual([['Open'], '```\n- no\n```', true]);
  expect(read('~~~~', '- no', '~~~', '- no', '~~~~~', '- Open')[0]).toEqual(['Open']);
  expect(read('```', '- no', '~~~', '- no')[0]).toEqual([]);
  expect(read('``', '- Open', '~~', '- Close', 'a ``` b', '- Count')[0]).toEqual(['Open', 'Close', 'Count']);
  expect(plainList({})).toEqual({ bullets: [], rest: '', isWhole: true });
});
