import { describe, expect, it } from 'vitest';
import { faultOf, identityFault } from '../testing/faults';
import { foundCases } from '../testing/fixtures';

describe('what the soak found once, and kept', () => {
  it.each(foundCases)('$name breaks no law any more', ({ text, commands }) => {
    expect(identityFault(text)).toBeUndefined();
    expect(faultOf(text, commands)).toBeUndefined();
  });
});
