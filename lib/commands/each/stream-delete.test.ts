import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, handoff, phase, planOf, row, stream } from '../../testing/small-plan';
import { apply } from '../apply';
import type { Plan } from '../../plan/types';

const columns = ['Chunk', 'Stream', 'Outcome'];
const on = (ordinal: number, named: `s${number}` | { readonly unknown: string }) =>
  chunk(ordinal, { stream: named, row: row(ordinal, { stream: named, columns }) });
const none = (ordinal: number) => chunk(ordinal, { row: row(ordinal, { columns }) });

describe('stream.delete', () => {
  const [api, web, data] = [stream(1, 'api'), stream(2, 'web'), stream(3, 'data')];
  const plan = planOf({
    streams: [api, web, data],
    phases: [
      phase(1, [on(11, 's1'), on(12, 's2'), none(13)], { columns }),
      phase(2, [on(14, 's2'), on(15, { unknown: 'api' })], { columns }),
    ],
    handoffs: [
      handoff(1, ['s1'], ['s3']),
      handoff(2, ['s3'], ['s1', 's2', 's3']),
      handoff(3, ['s2'], 'all'),
      handoff(4, ['s1', { unknown: 'qa' }], 'all'),
    ],
  });
  const [first, second] = plan.phases;

  it('gives its chunks, rows and handoffs to the heir, and leaves all others', () => {
    expect(applied(plan, { type: 'stream.delete', stream: 's1', to: 's2' })).toStrictEqual({
      ...plan,
      streams: [web, data],
      phases: [{ ...first, chunks: [on(11, 's2'), on(12, 's2'), none(13)] }, second],
      handoffs: [
        handoff(1, ['s2'], ['s3']),
        handoff(2, ['s3'], ['s2', 's3']),
        handoff(3, ['s2'], 'all'),
        handoff(4, ['s2', { unknown: 'qa' }], 'all'),
      ],
    });
  });

  it('leaves them without a stream where there is no heir, and takes the handoffs that only it sent or got', () => {
    expect(applied(plan, { type: 'stream.delete', stream: 's1', to: null })).toStrictEqual({
      ...plan,
      streams: [web, data],
      phases: [{ ...first, chunks: [none(11), on(12, 's2'), none(13)] }, second],
      handoffs: [
        handoff(2, ['s3'], ['s2', 's3']),
        handoff(3, ['s2'], 'all'),
        handoff(4, [{ unknown: 'qa' }], 'all'),
      ],
    });
    const lone = planOf({
      streams: [api, web],
      handoffs: [handoff(1, ['s1'], ['s2']), handoff(2, ['s1'], 'all')],
    });
    expect(applied(lone, { type: 'stream.delete', stream: 's2', to: null }).handoffs).toStrictEqual([
      handoff(2, ['s1'], 'all'),
    ]);
  });

  it('leaves its paths to the heir, behind those that it has, unless told otherwise', () => {
    const owning = (...owns: readonly [string, string]) =>
      planOf({ streams: [stream(1, 'api', { owns: owns[0] }), stream(2, 'web', { owns: owns[1] })] });
    const left = (plan: Plan, more: object = {}) =>
      applied(plan, { type: 'stream.delete', stream: 's1', to: 's2', ...more }).streams[0]?.owns;
    expect(left(owning('`a/` (old)', 'w/'))).toBe('w/, `a/` (old)');
    expect(left(owning('a/', '—'))).toBe('a/');
    expect(left(owning('none', 'w/'))).toBe('w/');
    expect(left(owning('w/', 'w/'))).toBe('w/');
    expect(left(owning('a/', 'w/'), { paths: false })).toBe('w/');
  });

  it('leaves no handoff from the heir to itself', () => {
    const handoffs = [
      handoff(1, ['s1'], ['s2']),
      handoff(2, ['s1'], ['s2', 's3']),
      handoff(3, ['s2', 's1'], ['s1']),
      handoff(4, ['s2'], ['s2']),
      handoff(5, ['s3', 's1'], ['s2']),
    ];
    expect(
      applied({ ...plan, handoffs }, { type: 'stream.delete', stream: 's1', to: 's2' }).handoffs,
    ).toEqual([handoff(2, ['s2'], ['s3']), handoff(4, ['s2'], ['s2']), handoff(5, ['s3', 's2'], ['s2'])]);
  });

  it('leaves what the heir handed to itself, what has no ends, and says the heir once', () => {
    const handoffs = [
      handoff(1, ['s1', 's2'], ['s2']),
      handoff(2, ['s1', 's2'], ['s3', 's1', 's2']),
      handoff(3, [], ['s3']),
      handoff(4, ['s1'], 'all'),
    ];
    expect(
      applied({ ...plan, handoffs }, { type: 'stream.delete', stream: 's1', to: 's2' }).handoffs,
    ).toEqual([
      handoff(1, ['s2'], ['s2']),
      handoff(2, ['s2'], ['s3', 's2']),
      handoff(3, [], ['s3']),
      handoff(4, ['s2'], 'all'),
    ]);
  });

  it('takes a chunk’s stream away in its row too, where that names another', () => {
    const split = planOf({
      streams: [api, web],
      phases: [phase(1, [chunk(11, { stream: 's1', row: row(11, { stream: 's2', columns }) })], { columns })],
    });
    expect(applied(split, { type: 'stream.delete', stream: 's1', to: null }).phases[0]?.chunks).toStrictEqual(
      [none(11)],
    );
  });

  it('tells what of its row goes, and each handoff that does', () => {
    const api = stream(1, 'api', {
      responsibility: 'Endpoints',
      owns: 'a/',
      skills: ['go'],
      extra: [{ label: 'Lead', value: 'Us' }],
    });
    const plan = planOf({
      streams: [api, web],
      handoffs: [handoff(1, ['s1'], ['s2']), handoff(2, ['s2'], 'all')],
    });
    const goes = (to: 's2' | null) => {
      const next = apply(plan, { type: 'stream.delete', stream: 's1', to });
      return next.ok && next.value.goes.map(({ what }) => what);
    };
    const row = ['responsibility', 'owned paths', 'skills', 'Lead'].map(
      (of) => `the ${of} of the stream “api”`,
    );
    expect(goes(null)).toEqual([...row, 'the handoff from api to web']);
    expect(goes('s2')).toEqual([row[0], row[2], row[3], 'the handoff from api to web']);
  });

  it('takes the Stream columns along with the last one, but where a name still stands', () => {
    const last = {
      ...plan,
      streams: [api],
      phases: [phase(1, [on(11, 's1')], { columns }), phase(2, [on(15, { unknown: 'qa' })], { columns })],
      handoffs: [],
    };
    expect(applied(last, { type: 'stream.delete', stream: 's1', to: null })).toStrictEqual({
      ...last,
      streams: [],
      phases: [phase(1, [chunk(11, { row: row(11) })], { columns: ['Chunk', 'Outcome'] }), last.phases[1]],
    });
  });

  it('is refused for a stream that is gone, and for an heir that is gone or the stream itself', () => {
    const error = { code: 'unknown-stream', message: 'The stream is not in the plan any more.' };
    expect(refusal(plan, { type: 'stream.delete', stream: 's9', to: null })).toEqual(error);
    expect(refusal(plan, { type: 'stream.delete', stream: 's1', to: 's9' })).toEqual(error);
    expect(refusal(plan, { type: 'stream.delete', stream: 's1', to: 's1' })).toEqual(error);
  });
});
