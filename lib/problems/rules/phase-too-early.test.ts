import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { phaseTooEarly } from './phase-too-early';

describe('phase-too-early', () => {
  it('finds a phase begun before an earlier one is done', () => {
    const { plan, context } = canonicalWith(
      ['- [ ] **Confirm form**', '- [x] **Confirm form**'],
      ['- [ ] **Upload and storage**', '- [x] **Upload and storage**'],
      ['- [ ] **Camera page**', '- [x] **Camera page**'],
    );
    expect(phaseTooEarly.find(plan, context)).toEqual([
      {
        message:
          'Phase 2 has begun with “Confirm form”, but “Suggestion shape” before it is not done; tick what is done, or untick what is not.',
        at: ['p2', 'c5'],
        fixes: [
          {
            title: 'Tick “Suggestion shape” too',
            commands: [{ type: 'chunk.tick', chunk: 'c2', done: true }],
          },
          { title: 'Untick “Confirm form”', commands: [{ type: 'chunk.tick', chunk: 'c5', done: false }] },
        ],
      },
    ]);
  });

  it('offers nothing where many are open and many ticked', () => {
    const { plan, context } = canonicalWith(
      ['- [ ] **Confirm form**', '- [x] **Confirm form**'],
      ['- [ ] **Receipt reader**', '- [x] **Receipt reader**'],
    );
    expect(phaseTooEarly.find(plan, context).map(({ fixes }) => fixes)).toEqual([[]]);
  });

  it('finds one begun by what is in progress or blocked, and offers to open it again', () => {
    const done = ['- [ ] **Upload and storage**', '- [x] **Upload and storage**'] as const;
    const begun = (sign: string) => {
      const { plan, context } = canonicalWith(done, [
        '- [ ] **Confirm form**',
        `- [${sign}] **Confirm form**`,
      ]);
      return phaseTooEarly.find(plan, context);
    };
    expect(begun('-')).toMatchObject([
      {
        message:
          'Phase 2 has begun with “Confirm form”, but “Suggestion shape” and “Camera page” before it are not done; tick what is done, or mark as open what should wait.',
        fixes: [
          {
            title: 'Mark “Confirm form” as open',
            commands: [{ type: 'chunk.mark', chunk: 'c5', mark: 'open' }],
          },
        ],
      },
    ]);
    expect(begun('!')).toHaveLength(1);
    expect(['~', '?', '%'].flatMap(begun)).toEqual([]);
  });

  it('lets a plan that runs in order be', () => {
    expect(
      told(
        phaseTooEarly,
        canonicalWith(
          ['- [ ] **Upload and storage**', '- [x] **Upload and storage**'],
          ['- [ ] **Suggestion shape**', '- [x] **Suggestion shape**'],
          ['- [ ] **Camera page**', '- [x] **Camera page**'],
          ['- [ ] **Confirm form**', '- [x] **Confirm form**'],
        ),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(phaseTooEarly, canonicalWith())).toEqual([]);
  });
});
