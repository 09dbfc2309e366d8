import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { unknownSign } from './unknown-sign';

describe('unknown-sign', () => {
  it('says once which signs what runs the plan takes for open, in chunks and their sub-tasks', () => {
    const { plan, context } = canonicalWith(
      ['- [ ] **Upload and storage**', '- [-] **Upload and storage**'],
      ['- [ ] **Camera page**', '- [~] **Camera page**\n  - [-] Ask\n  - [!] Look'],
    );
    expect(unknownSign.find(plan, context)).toEqual([
      {
        message:
          'What runs a plan knows [ ] and [x] alone, and takes [-], [~] and [!] for open; where it must not begin such work, say so in words.',
        at: ['c1', 'c3'],
      },
    ]);
  });

  it('is silent about the signs that everything knows', () => {
    const ticked = ['- [ ] **Upload and storage**', '- [X] **Upload and storage**'] as const;
    expect(told(unknownSign, canonicalWith(ticked))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(unknownSign, canonicalWith())).toEqual([]);
  });
});
