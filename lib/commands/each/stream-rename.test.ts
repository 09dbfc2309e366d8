import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, handoff, phase, planOf, row, stream } from '../../testing/small-plan';

describe('stream.rename', () => {
  const api = stream(1, 'api', { responsibility: 'the api', owns: 'src/api/', skills: ['api'] });
  const web = stream(2, 'web');
  const plan = planOf({
    streams: [api, web],
    phases: [
      phase(1, [chunk(11, { stream: 's1', outcome: 'the api answers', row: row(11, { stream: 's1' }) })], {
        annotation: ['parallel, ', { stream: 's1' }, ' first'],
      }),
    ],
    handoffs: [handoff(1, ['s1'], ['s2'], { what: 'the api' })],
  });

  it('changes the name alone: what means the stream means it still, and prose stays', () => {
    expect(applied(plan, { type: 'stream.rename', stream: 's1', name: ' core \n api ' })).toStrictEqual({
      ...plan,
      streams: [{ ...api, name: 'core api' }, web],
    });
  });

  it('is undone by the old name, and may change its own capitals', () => {
    const there = applied(plan, { type: 'stream.rename', stream: 's1', name: 'API' });
    expect(there.streams).toStrictEqual([{ ...api, name: 'API' }, web]);
    expect(applied(there, { type: 'stream.rename', stream: 's1', name: 'api' })).toStrictEqual(plan);
  });

  it('takes in the chunks of a name that no stream had', () => {
    const dashed = planOf({
      streams: [api],
      phases: [phase(1, [chunk(11, { stream: { unknown: 'core' } })])],
    });
    expect(applied(dashed, { type: 'stream.rename', stream: 's1', name: 'core' }).phases).toStrictEqual([
      phase(1, [chunk(11, { stream: 's1' })]),
    ]);
  });

  it('is refused for a stream that is gone, and for the name of another', () => {
    expect(refusal(plan, { type: 'stream.rename', stream: 's9', name: 'core' })).toEqual({
      code: 'unknown-stream',
      message: 'The stream is not in the plan any more.',
    });
    expect(refusal(plan, { type: 'stream.rename', stream: 's1', name: 'WEB' })).toEqual({
      code: 'known-name',
      message: 'There is a stream called “web” already.',
    });
  });
});
