import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { canonicalWith, told } from '../../testing/canonical-with';
import { fixture } from '../../testing/fixtures';
import { streamsNeverParallel } from './streams-never-parallel';

describe('streams-never-parallel', () => {
  it('finds streams that never work side by side', () => {
    expect(told(streamsNeverParallel, parse(fixture('guide-example')))).toEqual([
      'No phase has chunks of two streams, so a single agent will do all of it; leave the streams out, or put chunks of different streams into one phase.',
    ]);
  });

  it('is silent without streams', () => {
    expect(told(streamsNeverParallel, parse(fixture('plain')))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(streamsNeverParallel, canonicalWith())).toEqual([]);
  });
});
