import { describe, expect, test } from 'vitest';
import { apply } from '@/lib/commands/apply';
import { layout } from '@/lib/layout/layout';
import { sketch } from '@/lib/testing/sketch';
import { destination, moveBeside, movedWords, moveInCell, type MoveOr, moveToCell } from './moves';

const plan = sketch(2, [
  [
    { id: 1, stream: 0, title: '**Login**' },
    { id: 2, stream: 0, title: 'Token refresh' },
  ],
  [{ id: 3, stream: 0, title: 'Dialog' }],
]);
const at = layout(plan);
const moves = (or: MoveOr) => ('moves' in or ? or.moves : or.why);

describe('moveBeside', () => {
  test('to the next phase, behind the last card of the cell', () => {
    expect(moves(moveBeside(plan, at, ['c1'], 'right'))).toEqual([
      { type: 'chunk.move', chunks: ['c1'], phase: 'p1', stream: 's0', place: { after: 'c3' } },
    ]);
  });
  test('to the next lane, keeping its place in the phase', () => {
    expect(moves(moveBeside(plan, at, ['c1', 'c2'], 'down'))).toEqual([
      { type: 'chunk.move', chunks: ['c1', 'c2'], phase: 'p0', stream: 's1' },
    ]);
  });
  test('says so at the end, and moves those that can', () => {
    expect(moves(moveBeside(plan, at, ['c1'], 'left'))).toBe('Login is already in the first phase.');
    expect(moves(moveBeside(plan, at, ['c1', 'c2'], 'up'))).toBe('2 chunks are already in the first lane.');
    expect(moves(moveBeside(plan, at, ['c1', 'c3'], 'right'))).toHaveLength(1);
  });
  test('up and down are the order where there are no lanes', () => {
    const bare = sketch(0, [[{ id: 1 }, { id: 2 }]]);
    expect(moves(moveBeside(bare, layout(bare), ['c1'], 'down'))).toEqual([
      { type: 'chunk.move', chunks: ['c1'], phase: 'p0', place: { after: 'c2' } },
    ]);
  });
});

test('moveInCell swaps with the neighbour, and only inside one cell', () => {
  const up = moveInCell(plan, at, ['c2'], -1);
  if (!('moves' in up) || !up.moves[0]) throw new Error('no move');
  const moved = apply(plan, up.moves[0]);
  expect(moved.ok && moved.value.phases[0]?.chunks.map((chunk) => chunk.id)).toEqual(['c2', 'c1']);
  expect(moves(moveInCell(plan, at, ['c2'], 1))).toBe('Token refresh is already last in its cell.');
  expect(moves(moveInCell(plan, at, ['c1', 'c3'], 1))).toMatch(/of one cell/);
});

test('moveToCell is nothing where the chunks are', () => {
  expect(moveToCell(at, ['c1', 'c2'], 0, 0)).toBeUndefined();
  expect(moveToCell(at, ['c1'], 1, 0)).toEqual({
    type: 'chunk.move',
    chunks: ['c1'],
    phase: 'p0',
    stream: 's1',
  });
});

test('words name lane, phase and neighbour in full', () => {
  const move = {
    type: 'chunk.move',
    chunks: ['c3'],
    phase: 'p0',
    stream: 's0',
    place: { after: 'c1' },
  } as const;
  expect(destination(plan, move)).toBe('stream 0, Phase 1, after Login');
  expect(movedWords(plan, [move])).toBe('Moved Dialog to stream 0, Phase 1, after Login.');
  expect(destination(plan, { ...move, stream: null })).toBe('No stream, Phase 1, after Login');
});
