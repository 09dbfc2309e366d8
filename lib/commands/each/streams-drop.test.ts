import { describe, expect, it } from 'vitest';
import { applied } from '../../testing/applied';
import { chunk, handoff, phase, planOf, row, stream } from '../../testing/small-plan';

describe('streams.drop', () => {
  const columns = ['Chunk', 'Stream', 'Outcome'];
  const bare = ['Chunk', 'Outcome'];
  const stray = chunk(13, { stream: { unknown: 'qa' } });

  it('leaves no stream, no chunk on one, no Stream column and no handoff between them', () => {
    const plan = planOf({
      status: 'draft',
      streams: [stream(1, 'api'), stream(2, 'web')],
      phases: [
        phase(1, [chunk(11, { stream: 's1', row: row(11, { stream: 's1', columns }) })], {
          columns,
          annotation: ['parallel'],
        }),
        phase(2, [chunk(12, { stream: 's2', dependsOn: [{ on: 'chunk', chunk: 'c11' }] }), stray]),
      ],
      handoffs: [handoff(1, ['s1'], ['s2']), handoff(2, ['s2'], 'all')],
    });
    expect(applied(plan, { type: 'streams.drop' })).toStrictEqual({
      ...plan,
      streams: [],
      phases: [
        phase(1, [chunk(11, { row: row(11, { columns: bare }) })], {
          columns: bare,
          annotation: ['parallel'],
        }),
        phase(2, [chunk(12, { dependsOn: [{ on: 'chunk', chunk: 'c11' }] }), stray]),
      ],
      handoffs: [],
    });
  });

  it('changes nothing where there is no stream', () => {
    const plan = planOf({ phases: [phase(1, [stray])], handoffs: [handoff(1, [{ unknown: 'qa' }], 'all')] });
    expect(applied(plan, { type: 'streams.drop' })).toBe(plan);
  });
});
