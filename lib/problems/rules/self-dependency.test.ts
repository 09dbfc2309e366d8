import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { selfDependency } from './self-dependency';

describe('self-dependency', () => {
  it('finds a chunk that waits for itself', () => {
    const { plan, context } = canonicalWith(['upload-and-storage', 'receipt-reader']);
    expect(selfDependency.find(plan, context)).toEqual([
      {
        message: '“Receipt reader” waits for itself and so can never start; remove that dependency.',
        at: ['c4'],
        fixes: [
          {
            title: 'Stop waiting for itself',
            commands: [{ type: 'dependency.remove', chunk: 'c4', on: { on: 'chunk', chunk: 'c4' } }],
          },
        ],
      },
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(selfDependency, canonicalWith())).toEqual([]);
  });
});
