import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, handoff, phase, planOf, row, stream } from '../../testing/small-plan';

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
