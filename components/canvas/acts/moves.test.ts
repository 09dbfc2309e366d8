import { describe, expect, test } from 'vitest';
import { apply } from '@/lib/commands/apply';
import type { DropTarget } from '@/lib/layout/drop';
import { layout } from '@/lib/layout/layout';
import { sketch } from '@/lib/testing/sketch';
import { destination, moveBeside, movedWords, moveInCell, type MoveOr, moveTo, moveToCell } from './moves';

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
  expect(moved.ok && moved.value.plan.phases[0]?.chunks.map((chunk) => chunk.id)).toEqual(['c2', 'c1']);
  expect(moves(moveInCell(plan, at, ['c2'], 1))).toBe('Token refresh is already last in its cell.');
  expect(moves(moveInCell(plan, at, ['c1', 'c3'], 1))).toMatch(/of one cell/);
});

test('moveInCell moves several as one, in the order of their cell, past the card at its edge', () => {
  const four = sketch(1, [[1, 2, 3, 4].map((id) => ({ id, stream: 0 }))]);
  const cards = layout(four);
  const order = (or: MoveOr) => {
    if (!('moves' in or) || !or.moves[0]) throw new Error('no move');
    const moved = apply(four, or.moves[0]);
    return moved.ok && moved.value.plan.phases[0]?.chunks.map(({ id }) => id);
  };
  expect(order(moveInCell(four, cards, ['c2', 'c1'], 1))).toEqual(['c3', 'c1', 'c2', 'c4']);
  expect(order(moveInCell(four, cards, ['c4', 'c3'], -1))).toEqual(['c1', 'c3', 'c4', 'c2']);
  expect(moves(moveInCell(four, cards, ['c3', 'c4'], 1))).toBe('2 chunks are already last in their cell.');
});

test('moveToCell goes behind the last card of the cell that stays, and brings several along', () => {
  expect(moveToCell(at, ['c3', 'c1'], 0, 1)).toMatchObject({ chunks: ['c3', 'c1'], phase: 'p1' });
  expect(moveToCell(at, ['c3', 'c1'], 0, 1)).not.toHaveProperty('place');
  expect(moveToCell(at, ['c2', 'c3'], 0, 0)).toMatchObject({ place: { after: 'c1' } });
});

test('moveTo is the very place that is pointed at; no stream is a stream to move to', () => {
  const box = { x: 0, y: 0, width: 0, height: 0 };
  const shown = { same: false, lane: 0, column: 1, subColumn: 0, index: 0, cell: box, line: box };
  const target: DropTarget = { ...shown, phase: 'p1', stream: null, place: { before: 'c3' } };
  expect(moveTo(['c2', 'c1'], target)).toEqual({
    type: 'chunk.move',
    chunks: ['c2', 'c1'],
    phase: 'p1',
    stream: null,
    place: { before: 'c3' },
  });
  expect(moveTo(['c2'], { ...shown, phase: 'p1' })).toEqual({
    type: 'chunk.move',
    chunks: ['c2'],
    phase: 'p1',
  });
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
