import * as dagre from '@dagrejs/dagre';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sketch } from '../testing/sketch';
import { ranks } from './ranks';
import { waitsWithoutLoops } from './waits';
import type { ChunkId, Phase } from '../plan/types';

const phaseOf = (waits: readonly (readonly number[])[]): Phase =>
  sketch(0, [waits.map((targets, id) => ({ id, waits: targets }))]).phases[0] as Phase;

/** Phases of every shape, loops among them. */
const phases = fc
  .array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 1, maxLength: 10 })
  .map((waits) => phaseOf(waits));

/** The columns that dagre gives when it is told all that each chunk waits for. */
function columnsByDagre(phase: Phase): ReadonlyMap<ChunkId, number> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'RL', ranker: 'longest-path', ranksep: 1, nodesep: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  const waits = [...waitsWithoutLoops(phase)];
  for (const [id, targets] of waits)
    for (const node of targets.length > 0 ? [id, ...targets] : [])
      graph.setNode(node, { width: 0, height: 0 });
  for (const [id, targets] of waits) for (const target of targets) graph.setEdge(id, target);
  dagre.layout(graph);
  const column = (id: ChunkId) => (graph.node(id) as { x: number } | undefined)?.x ?? 0;
  return new Map(phase.chunks.map(({ id }) => [id, Math.round(column(id))]));
}

const columns = (phase: Phase) => phase.chunks.map(({ id }) => [id, ranks(phase).get(id)]);

test('who waits for nothing stands first, and each waits one step behind the last it waits for', () => {
  expect(columns(phaseOf([[], [0], [1, 3], []]))).toEqual([
    ['c0', 0],
    ['c1', 1],
    ['c2', 2],
    ['c3', 0],
  ]);
});

test('a loop and a wait for itself are ranked too', () => {
  const ranked = ranks(phaseOf([[2], [0], [1], [3], [2]]));
  expect(ranked.size).toBe(5);
  expect(Math.max(...ranked.values())).toBeLessThan(5);
});

test('the columns are those that dagre gives for all that each chunk waits for', () => {
  fc.assert(
    fc.property(phases, (phase) => {
      expect(columns(phase)).toEqual([...columnsByDagre(phase)]);
    }),
  );
});

test('without loops, each stands one step behind the last it waits for, as far left as it may', () => {
  const acyclic = fc
    .array(fc.array(fc.nat(14), { maxLength: 3 }), { minLength: 1, maxLength: 15 })
    .map((waits) => waits.map((targets, id) => targets.filter((target) => target < id)));
  fc.assert(
    fc.property(acyclic, (waits) => {
      const expected: number[] = [];
      for (const targets of waits)
        expected.push(Math.max(-1, ...targets.map((target) => expected[target] ?? 0)) + 1);
      const ranked = ranks(phaseOf(waits));
      expect(waits.map((_, id) => ranked.get(`c${id}`))).toEqual(expected);
    }),
  );
});

describe('what would take dagre for ever, or overflow its stack, has columns', () => {
  const up = (count: number) => Array.from({ length: count }, (_, at) => at);

  test('sixty chunks, each waiting for all before it', () => {
    const phase = phaseOf(up(60).map((id) => up(id)));
    expect([...ranks(phase).values()].sort((a, b) => a - b)).toEqual(up(60));
  });

  test('sixty chunks, each waiting for all others', () => {
    const phase = phaseOf(up(60).map((id) => up(60).filter((other) => other !== id)));
    expect(ranks(phase).size).toBe(60);
  });

  test('a chain of five thousand', () => {
    const phase = phaseOf(up(5_000).map((id) => (id > 0 ? [id - 1] : [])));
    expect(ranks(phase).get('c4999')).toBe(4_999);
  });
});
