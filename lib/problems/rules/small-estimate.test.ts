import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { smallEstimate } from './small-estimate';

describe('small-estimate', () => {
  const withEstimate = (value: string) =>
    canonicalWith(
      ['  Stream: web\n  Skills: frontend\n', `  Stream: web\n  Skills: frontend\n  Est.: ${value}\n`],
      [
        '| Chunk | Stream | Outcome | Depends On |\n|-------|--------|---------|------------|',
        '| Chunk | Stream | Outcome | Depends On | Est. |\n|-------|--------|---------|------------|------|',
      ],
    );

  it.each(['30 min', '45m', '0.5 h'])('finds %s', (value) => {
    const { plan, context } = withEstimate(value);
    expect(smallEstimate.find(plan, context)).toEqual([
      { message: '“Camera page” takes less than an hour; merge it with a chunk it belongs to.', at: ['c3'] },
    ]);
  });

  it.each(['1h', '60 min', '2 d', 'soon'])('lets %s be', (value) => {
    expect(told(smallEstimate, withEstimate(value))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(smallEstimate, canonicalWith())).toEqual([]);
  });
});
