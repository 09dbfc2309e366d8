import { describe, expect, it } from 'vitest';
import { phase, planOf, stream } from '../../testing/small-plan';
import { without } from './without-streams';
import type { Phase, StreamId } from '../../plan/types';

const planWith = (annotation: NonNullable<Phase['annotation']>) =>
  planOf({
    streams: [stream(1, 'api'), stream(2, 'web'), stream(3, 'data')],
    phases: [phase(11, [], { annotation }), phase(12, [], { annotation: ['parallel'] })],
  });

/** The words behind a phase when some streams go. */
const left = (annotation: NonNullable<Phase['annotation']>, gone: readonly StreamId[], to: StreamId | null) =>
  without(planWith(annotation), new Set(gone), to).phases[0]?.annotation;

describe('a phase whose words name a stream that goes', () => {
  it('names the heir', () => {
    expect(left(['parallel, ', { stream: 's1' }, ' first'], ['s1'], 's2')).toStrictEqual([
      'parallel, ',
      { stream: 's2' },
      ' first',
    ]);
    expect(left([{ stream: 's1' }], ['s1'], 's2')).toStrictEqual([{ stream: 's2' }]);
    const both = left([{ stream: 's1' }, ' and ', { stream: 's2' }], ['s1'], 's2');
    expect(both).toStrictEqual([{ stream: 's2' }, ' and ', { stream: 's2' }]);
  });

  it('keeps the words, with the name as it was, where something else says how it runs', () => {
    expect(left(['parallel, ', { stream: 's1' }, ' first'], ['s1'], null)).toStrictEqual([
      'parallel, ',
      'api',
      ' first',
    ]);
    expect(left([{ stream: 's1' }, ' and ', { stream: 's2' }], ['s1'], null)).toStrictEqual([
      'api',
      ' and ',
      { stream: 's2' },
    ]);
  });

  it('keeps the words of a first phase that only wait for one before it', () => {
    const before = ['blocked by ', { phaseBefore: true }, ' of '] as const;
    expect(left([...before, { stream: 's1' }], ['s1'], null)).toStrictEqual([...before, 'api']);
  });

  it('loses a name that would come to be part of its own, and no word beside it', () => {
    expect(left(['core: ', { stream: 's1' }], ['s1'], null)).toStrictEqual(['core: ', 'api']);
    const plan = planWith([{ stream: 's1' }]);
    const { annotation: _, ...bare } = phase(11);
    expect(without(plan, new Set(['s1']), null).phases).toStrictEqual([bare, plan.phases[1]]);
    expect(left([{ stream: 's1' }, ' and ', { stream: 's2' }], ['s1', 's2'], null)).toBeUndefined();
  });

  it('is as it was where it names another', () => {
    const plan = planWith([{ stream: 's2' }]);
    const after = without(plan, new Set(['s1']), null);
    expect(after.phases[0]).toBe(plan.phases[0]);
    expect(after.streams).toStrictEqual([stream(2, 'web'), stream(3, 'data')]);
  });
});
