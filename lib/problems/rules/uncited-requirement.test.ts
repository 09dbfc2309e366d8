import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { uncitedRequirement } from './uncited-requirement';

describe('uncited-requirement', () => {
  const listed = { sections: [], requirements: ['R1', 'R2', 'R3', 'R4'] };

  it('finds those that no chunk mentions', () => {
    const { plan } = canonicalWith();
    expect(uncitedRequirement.find(plan, listed)).toEqual([
      {
        message: 'No chunk mentions R4, while other requirements are mentioned; say which chunk covers it.',
        at: [],
      },
    ]);
  });

  it('is silent where no chunk mentions any', () => {
    const { plan } = canonicalWith([' (R1)', ''], [' (R2)', ''], [' (R3)', '']);
    expect(uncitedRequirement.find(plan, listed)).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(uncitedRequirement, canonicalWith())).toEqual([]);
  });
});
