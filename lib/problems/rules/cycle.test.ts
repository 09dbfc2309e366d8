import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { canonicalWith, told } from '../../testing/canonical-with';
import { cycle } from './cycle';

describe('cycle', () => {
  it('names the ring and offers to remove the wait that closes it', () => {
    const { plan, context } = canonicalWith(
      ['upload-and-storage', 'confirm-form'],
      ['suggestion-shape', 'receipt-reader'],
    );
    expect(cycle.find(plan, context)).toEqual([
      {
        message:
          '“Receipt reader” waits for “Confirm form”, which waits for “Receipt reader”: none of them can start until one stops waiting.',
        at: ['c4', 'c5'],
        fixes: [
          {
            title: 'Let “Receipt reader” not wait for “Confirm form”',
            commands: [{ type: 'dependency.remove', chunk: 'c4', on: { on: 'chunk', chunk: 'c5' } }],
          },
        ],
      },
    ]);
  });

  it('tells a long ring in short', () => {
    const chunks = Array.from(
      { length: 9 },
      (_, index) => `- [ ] **Link ${index}**\n  Depends On: link-${(index + 1) % 9}\n`,
    );
    const { plan, context } = parse(`## Execution Plan\n\n### Phase 1: Ring\n\n${chunks.join('')}`);
    const [found] = cycle.find(plan, context);
    expect(found?.message).toContain(
      '“Link 4”, which waits for “Link 5”, and so on through 4 more back to the first',
    );
    expect(found?.at).toHaveLength(9);
    expect(found?.fixes).toHaveLength(3);
  });

  it('leaves a chunk that waits for itself to its own rule', () => {
    expect(told(cycle, canonicalWith(['upload-and-storage', 'receipt-reader']))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(cycle, canonicalWith())).toEqual([]);
  });
});
