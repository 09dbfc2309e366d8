import { expect, test } from 'vitest';
import { sketch } from '@/lib/testing/sketch';
import { cardLabel } from './card-label';

const plan = sketch(1, [
  [
    { id: 1, stream: 0, title: '**Login**', done: true },
    { id: 2, waits: [1], title: 'Token refresh' },
    { id: 3, title: 'Mail', mark: '-' },
  ],
]);
const problem = { code: 'x', severity: 'error', message: '', at: [], fixes: [] } as const;

test('a card says in words all that it shows by place, line and mark', () => {
  expect(cardLabel(plan, 'c1', [])).toBe(
    'Chunk Login, stream stream 0, phase 1 Phase name 1, unblocks Token refresh, done',
  );
  expect(cardLabel(plan, 'c3', [])).toBe('Chunk Mail, no stream, phase 1 Phase name 1, in progress');
  expect(cardLabel(plan, 'c2', [problem, problem])).toBe(
    'Chunk Token refresh, no stream, phase 1 Phase name 1, waits for Login, not done, 2 problems',
  );
});
