import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { largeEstimate } from './large-estimate';

describe('large-estimate', () => {
  const withEstimate = (value: string) =>
    canonicalWith(
      ['  Stream: web\n  Skills: frontend\n', `  Stream: web\n  Skills: frontend\n  Est.: ${value}\n`],
      [
        '| Chunk | Stream | Outcome | Depends On |\n|-------|--------|---------|------------|',
        '| Chunk | Stream | Outcome | Depends On | Est. |\n|-------|--------|---------|------------|------|',
      ],
    );

  it.each(['9h', '6-12 h', '2 days', '1.5d'])('finds %s', (value) => {
    const { plan, context } = withEstimate(value);
    expect(largeEstimate.find(plan, context)).toEqual([
      { message: '“Camera page” takes more than eight hours; split it.', at: ['c3'] },
    ]);
  });

  it.each(['8h', '1 d', '480 min', 'soon'])('lets %s be', (value) => {
    expect(told(largeEstimate, withEstimate(value))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(largeEstimate, canonicalWith())).toEqual([]);
  });
});
