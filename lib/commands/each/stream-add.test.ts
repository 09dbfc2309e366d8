import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, handoff, phase, planOf, row, stream } from '../../testing/small-plan';

describe('stream.add', () => {
  const api = stream(1, 'api');
  const plan = planOf({
    streams: [api],
    phases: [
      phase(1, [chunk(11, { stream: 's1' }), chunk(12, { row: row(12) })], { columns: ['Chunk', 'Outcome'] }),
    ],
  });
  const [first] = plan.phases;

  it('cleans its skills, and lets only chunks of no stream join', () => {
    const foreign = chunk(13, { stream: { unknown: 'ops' }, row: row(13) });
    const lone = planOf({ streams: [api], phases: [phase(1, [foreign, chunk(14)])] });
    const next = applied(lone, {
      type: 'stream.add',
      id: 's15',
      name: 'web',
      skills: [' go\nlang', 'none', ''],
      adopt: true,
    });
    expect(next.streams[1]?.skills).toEqual(['go lang']);
    expect(next.phases[0]?.chunks).toStrictEqual([foreign, chunk(14, { stream: 's15' })]);
  });

  it('stands behind the others, its words in one line, and its skills are none until said', () => {
    expect(
      applied(plan, {
        type: 'stream.add',
        id: 's13',
        name: ' web \n app ',
        responsibility: 'Pages\nand forms ',
        owns: ' src/web/',
      }),
    ).toStrictEqual({
      ...plan,
      streams: [
        api,
        stream(13, 'web app', { responsibility: 'Pages and forms', owns: 'src/web/', skills: [] }),
      ],
      lastOrdinal: 13,
    });
    const skilled = applied(plan, { type: 'stream.add', id: 's13', name: 'web', skills: ['react'] });
    expect(skilled.streams[1]).toStrictEqual(stream(13, 'web', { skills: ['react'] }));
  });

  it('takes in the chunks without a stream alone, where it may', () => {
    expect(applied(plan, { type: 'stream.add', id: 's13', name: 'web', adopt: true }).phases).toStrictEqual([
      {
        ...first,
        chunks: [chunk(11, { stream: 's1' }), chunk(12, { stream: 's13', row: row(12, { stream: 's13' }) })],
      },
    ]);
  });

  it('gets what stood under its name before there was such a stream', () => {
    const waiting = planOf({
      streams: [api],
      phases: [
        phase(1, [chunk(11, { stream: { unknown: 'Web' }, row: row(11, { stream: { unknown: 'web' } }) })]),
      ],
      handoffs: [handoff(1, [{ unknown: 'web' }], ['s1', { unknown: 'qa' }])],
    });
    expect(applied(waiting, { type: 'stream.add', id: 's12', name: 'web' })).toStrictEqual({
      ...waiting,
      streams: [api, stream(12, 'web', { skills: [] })],
      phases: [phase(1, [chunk(11, { stream: 's12', row: row(11, { stream: 's12' }) })])],
      handoffs: [handoff(1, ['s12'], ['s1', { unknown: 'qa' }])],
      lastOrdinal: 12,
    });
  });

  it('brings a Stream column where nothing spoke of streams, and takes it along again', () => {
    const bare = planOf({
      phases: [
        phase(1, [chunk(11, { row: row(11) }), chunk(12)], { columns: ['Chunk', 'Outcome'] }),
        phase(2),
      ],
    });
    const columns = ['Chunk', 'Stream', 'Outcome'];
    const grown = applied(bare, { type: 'stream.add', id: 's13', name: 'web' });
    expect(grown.phases).toStrictEqual([
      phase(1, [chunk(11, { row: row(11, { columns }) }), chunk(12)], { columns }),
      phase(2),
    ]);
    expect(applied(grown, { type: 'stream.delete', stream: 's13', to: null })).toStrictEqual({
      ...bare,
      lastOrdinal: 13,
    });
  });

  it('leaves the tables as they are where a name stands in an item, though no stream has it', () => {
    const said = planOf({ phases: [phase(1, [chunk(11, { stream: { unknown: 'qa' }, row: row(11) })])] });
    expect(applied(said, { type: 'stream.add', id: 's13', name: 'web' }).phases).toStrictEqual(said.phases);
  });

  it.each([
    ['  ', 'empty-name', 'A stream needs a name.'],
    ['All', 'reserved-name', '“All” already means something in a plan. Call the stream otherwise.'],
    ['—', 'reserved-name', '“—” already means something in a plan. Call the stream otherwise.'],
    ['Phase 2', 'reserved-name', '“Phase 2” already means something in a plan. Call the stream otherwise.'],
    ['web + api', 'unreadable-name', "A stream's name cannot hold “+”: cells use it to part or mark names."],
    ['API', 'known-name', 'There is a stream called “api” already.'],
  ])('cannot be called “%s”', (name, code, message) => {
    expect(refusal(plan, { type: 'stream.add', id: 's13', name })).toEqual({ code, message });
  });

  it('is refused where its id is taken', () => {
    expect(refusal(plan, { type: 'stream.add', id: 's1', name: 'web' })).toEqual({
      code: 'known-id',
      message: 'A stream with this id is in the plan already.',
    });
  });
});
