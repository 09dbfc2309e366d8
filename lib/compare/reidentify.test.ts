import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import { inverse, reidentify } from './reidentify';
import type { EntityId } from '../plan/types';

const row = { title: 'Mail', extra: [], columns: [] };
const plan = countedPlan({
  streams: ['api', 'web'],
  phases: [
    { chunks: [{ title: 'Log', stream: 's1', dependsOn: [] }] },
    {
      annotation: ['parallel ', { stream: 's2' }, { phaseBefore: true }, { phase: 'p1' }, { phase: 'p9' }],
      chunks: [
        {
          title: 'Mail',
          stream: { unknown: 'ops' },
          row: { ...row, stream: 's2' },
          dependsOn: [
            { on: 'chunk', chunk: 'c1' },
            { on: 'phase', phase: 'p1' },
            { on: 'unresolved', text: 'Later' },
            { on: 'chunk', chunk: 'c77' },
          ],
        },
        { title: 'Bare', row },
      ],
    },
  ],
  handoffs: [
    { from: ['s1', { unknown: 'ops' }], to: ['s2'], when: { verb: 'after', of: 'c1' } },
    { from: ['s1'], to: 'all', when: { verb: 'during', of: 'p2' } },
    { from: ['s9'], when: { text: 'one day' } },
  ],
});
const known = new Map<EntityId, EntityId>([
  ['s1', 's5'],
  ['s2', 's4'],
  ['p1', 'p8'],
  ['c1', 'c3'],
  ['h1', 'h2'],
]);

describe('a plan in the ids of another', () => {
  it('has them in all its parts and in all that refers to them; what is not known gets new ones', () => {
    const { plan: told, ids } = reidentify(plan, known, 20);
    expect([...ids]).toEqual([
      ...[...known].slice(0, 3),
      ['p2', 'p21'],
      ['c1', 'c3'],
      ['c2', 'c22'],
      ['c3', 'c23'],
      ['h1', 'h2'],
      ['h2', 'h24'],
      ['h3', 'h25'],
    ]);
    expect(told).toEqual({
      ...countedPlan({
        streams: [
          { id: 's5', name: 'api' },
          { id: 's4', name: 'web' },
        ],
        phases: [
          { id: 'p8', chunks: [{ id: 'c3', title: 'Log', stream: 's5', dependsOn: [] }] },
          {
            id: 'p21',
            annotation: [
              'parallel ',
              { stream: 's4' },
              { phaseBefore: true },
              { phase: 'p8' },
              { phase: 'p9' },
            ],
            chunks: [
              {
                id: 'c22',
                title: 'Mail',
                stream: { unknown: 'ops' },
                row: { ...row, stream: 's4' },
                dependsOn: [
                  { on: 'chunk', chunk: 'c3' },
                  { on: 'phase', phase: 'p8' },
                  { on: 'unresolved', text: 'Later' },
                  { on: 'chunk', chunk: 'c77' },
                ],
              },
              { id: 'c23', title: 'Bare', row },
            ],
          },
        ],
        handoffs: [
          { id: 'h2', from: ['s5', { unknown: 'ops' }], to: ['s4'], when: { verb: 'after', of: 'c3' } },
          { id: 'h24', from: ['s5'], to: 'all', when: { verb: 'during', of: 'p21' } },
          { id: 'h25', from: ['s9'], when: { text: 'one day' } },
        ],
      }),
      lastOrdinal: 25,
    });
  });

  it('gets no ordinal that either ever had', () => {
    const one = countedPlan({ phases: [{}] });
    expect(reidentify(one, new Map([['s1', 's30']]), 20).plan.phases[0]?.id).toBe('p31');
    expect(reidentify(one, new Map(), 6).plan).toMatchObject({ phases: [{ id: 'p7' }], lastOrdinal: 7 });
    expect(reidentify({ ...one, lastOrdinal: 50 }, new Map(), 6).plan.lastOrdinal).toBe(50);
  });

  it('brings no fact that was not there', () => {
    const { plan: told } = reidentify(countedPlan({ phases: [{ chunks: ['Log'] }] }), new Map(), 0);
    expect(Object.keys(told.phases[0] ?? {})).not.toContain('annotation');
    const keys = Object.keys(told.phases[0]?.chunks[0] ?? {});
    expect(keys).not.toContain('stream');
    expect(keys).not.toContain('row');
  });
});

it('the other way round, each id leads back', () => {
  expect([...inverse(known)]).toEqual([
    ['s5', 's1'],
    ['s4', 's2'],
    ['p8', 'p1'],
    ['c3', 'c1'],
    ['h2', 'h1'],
  ]);
});
