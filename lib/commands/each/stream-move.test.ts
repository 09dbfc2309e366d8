import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf, row, stream } from '../../testing/small-plan';

describe('stream.move', () => {
  const [api, web, data] = [stream(1, 'api', { owns: 'src/api/' }), stream(2, 'web'), stream(3, 'data')];
  const plan = planOf({
    streams: [api, web, data],
    phases: [phase(1, [chunk(11, { stream: 's1', row: row(11, { stream: 's1' }) })])],
  });

  it('counts its place among the other streams, and changes nothing else', () => {
    const moved = (index: number) => applied(plan, { type: 'stream.move', stream: 's1', index });
    expect(moved(1)).toStrictEqual({ ...plan, streams: [web, api, data] });
    expect(moved(2)).toStrictEqual({ ...plan, streams: [web, data, api] });
    expect(applied(plan, { type: 'stream.move', stream: 's3', index: 0 }).streams).toStrictEqual([
      data,
      api,
      web,
    ]);
  });

  it('is undone by the way back', () => {
    const there = applied(plan, { type: 'stream.move', stream: 's1', index: 2 });
    expect(applied(there, { type: 'stream.move', stream: 's1', index: 0 })).toStrictEqual(plan);
  });

  it('is refused for a stream that is gone', () => {
    expect(refusal(plan, { type: 'stream.move', stream: 's9', index: 0 })).toEqual({
      code: 'unknown-stream',
      message: 'The stream is not in the plan any more.',
    });
  });
});
