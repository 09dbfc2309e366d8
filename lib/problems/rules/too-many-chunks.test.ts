import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { canonicalWith, told } from '../../testing/canonical-with';
import { largePlanText } from '../../testing/large-plan';
import { tooManyChunks } from './too-many-chunks';

describe('too-many-chunks', () => {
  it('speaks from the eleventh chunk on', () => {
    expect(told(tooManyChunks, parse(largePlanText(10)))).toEqual([]);
    expect(told(tooManyChunks, parse(largePlanText(11)))).toEqual([
      'The plan has 11 chunks, and 5 to 8 is a good number; see which could be one.',
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(tooManyChunks, canonicalWith())).toEqual([]);
  });
});
