import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import { matchNew } from './match';
import type { EntityId, Plan } from '../plan/types';

describe('what two plans brought both', () => {
  const all = () => true;
  const news = (
    mine: Plan,
    theirs: Plan,
    known: readonly (readonly [EntityId, EntityId])[] = [],
    isNew: (id: EntityId) => boolean = all,
  ) => [...matchNew(mine, theirs, new Map(known), isNew)].map(([from, to]) => `${from} → ${to}`);
  const plan = (stream: string, phase: string, chunk: string) =>
    countedPlan({ streams: [stream], phases: [{ name: phase, chunks: [chunk] }] });

  it('is one thing where it is called the same', () => {
    expect(news(plan('api', 'Base', 'Log'), plan('API', '*base*', 'log'))).toEqual([
      's1 → s1',
      'p1 → p1',
      'c1 → c1',
    ]);
  });

  it('is two where it only resembles', () => {
    expect(news(plan('api', 'Base', 'Log'), plan('apis', 'Bases', 'Log in'))).toEqual([]);
    expect(news(plan('', '', ''), plan('', '', ''))).toEqual([]);
  });

  it('is none of what either had before', () => {
    const [mine, theirs] = [plan('api', 'Base', 'Log'), plan('api', 'Base', 'Log')];
    expect(news(mine, theirs, [], (id) => id === 'c1')).toEqual(['c1 → c1']);
    expect(
      news(mine, theirs, [
        ['s7', 's1'],
        ['p7', 'p1'],
        ['c7', 'c1'],
      ]),
    ).toEqual([]);
  });

  it('a handoff is one where all it says is the same, twins in their order', () => {
    const own = { from: ['s1'], to: ['s2'], when: { text: 'soon' }, what: 'Shape' } as const;
    const mine = countedPlan({ streams: ['api', 'web'], handoffs: [own, own] });
    const theirs = countedPlan({
      streams: ['web', 'api'],
      handoffs: [
        { ...own, from: ['s2'], to: ['s1'] },
        { ...own, from: ['s2'], to: ['s1'], what: 'Form' },
        own,
      ],
    });
    expect(news(mine, theirs)).toEqual(['s1 → s2', 's2 → s1', 'h1 → h1']);
    // Between streams that only one side knows it is another.
    expect(news(countedPlan({ handoffs: [own] }), countedPlan({ handoffs: [own] }))).toEqual([]);
  });
});
