import { describe, expect, it } from 'vitest';
import { applied, going } from '../../testing/applied';
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

  it('tells how many streams, paths and handoffs go', () => {
    const goes = (owns: readonly string[], ...handoffs: readonly ReturnType<typeof handoff>[]) =>
      going(planOf({ streams: owns.map((own, at) => stream(at + 1, `s${at}`, { owns: own })), handoffs }), {
        type: 'streams.drop',
      });
    const unknown = handoff(3, [{ unknown: 'qa' }], 'all');
    expect(goes(['a/', '—', 'b/'], handoff(1, ['s1'], ['s2']), handoff(2, ['s2'], 'all'), unknown)).toEqual([
      { what: '3 streams with what they answer for', lines: 3 },
      { what: 'the paths that 2 streams own', lines: 2 },
      { what: '2 handoffs', lines: 2 },
    ]);
    expect(goes(['a/'])).toEqual([
      { what: '1 stream with what it answers for', lines: 1 },
      { what: 'the paths that 1 stream owns', lines: 1 },
    ]);
    expect(goes(['—', ''])).toEqual([{ what: '2 streams with what they answer for', lines: 2 }]);
  });

  it('changes nothing where there is no stream', () => {
    const plan = planOf({ phases: [phase(1, [stray])], handoffs: [handoff(1, [{ unknown: 'qa' }], 'all')] });
    expect(applied(plan, { type: 'streams.drop' })).toBe(plan);
    expect(going(plan, { type: 'streams.drop' })).toEqual([]);
  });
});
