import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { tickedTooEarly } from './ticked-too-early';

describe('ticked-too-early', () => {
  it('finds a ticked chunk that waits for an open one', () => {
    const { plan, context } = canonicalWith(['- [ ] **Receipt reader**', '- [x] **Receipt reader**']);
    expect(tickedTooEarly.find(plan, context)).toEqual([
      {
        message:
          '“Receipt reader” is ticked, but it waits for “Upload and storage”, not done yet; untick it or tick what it waits for.',
        at: ['c4', 'c1'],
        fixes: [
          { title: 'Untick “Receipt reader”', commands: [{ type: 'chunk.tick', chunk: 'c4', done: false }] },
          {
            title: 'Tick “Upload and storage” too',
            commands: [{ type: 'chunk.tick', chunk: 'c1', done: true }],
          },
        ],
      },
    ]);
  });

  it('is silent when all it waits for is done, or cannot be told', () => {
    const ticked = ['- [ ] **Receipt reader**', '- [x] **Receipt reader**'] as const;
    expect(
      told(
        tickedTooEarly,
        canonicalWith(ticked, ['- [ ] **Upload and storage**', '- [X] **Upload and storage**']),
      ),
    ).toEqual([]);
    expect(
      told(
        tickedTooEarly,
        canonicalWith(ticked, ['- [ ] **Upload and storage**', '- **Upload and storage**']),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(tickedTooEarly, canonicalWith())).toEqual([]);
  });
});
