import { describe, expect, it } from 'vitest';
import { apply } from '../../commands/apply';
import { canonicalWith, told } from '../../testing/canonical-with';
import { repeatedDependency } from './repeated-dependency';

describe('repeated-dependency', () => {
  const { plan, context } = canonicalWith();
  const twice = {
    ...context,
    repeatedTerms: [
      { chunk: 'c4', text: 'upload-and-storage' },
      { chunk: 'c6', text: 'Phase 2' },
    ],
  } as const;

  it('finds a chunk and a barrier said twice', () => {
    expect(repeatedDependency.find(plan, twice)).toEqual([
      {
        message: '“Receipt reader” says twice that it waits for “upload-and-storage”; once is enough.',
        at: ['c4'],
      },
      { message: '“Pilot switch” says twice that it waits for “Phase 2”; once is enough.', at: ['c6'] },
    ]);
  });

  it('is over once the chunk no longer waits for it', () => {
    const after = apply(plan, { type: 'dependency.remove', chunk: 'c4', on: { on: 'chunk', chunk: 'c1' } });
    expect(after.ok && repeatedDependency.find(after.value.plan, twice).map(({ at }) => at)).toEqual([
      ['c6'],
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(repeatedDependency, canonicalWith())).toEqual([]);
  });
});
