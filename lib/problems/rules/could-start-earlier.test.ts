import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { couldStartEarlier } from './could-start-earlier';

describe('could-start-earlier', () => {
  it('finds a chunk that names only what is done long before', () => {
    const { plan, context } = canonicalWith([
      '| The pilot group has it | Phase 2',
      '| The pilot group has it | camera-page',
    ]);
    expect(couldStartEarlier.find(plan, context)).toEqual([
      {
        message:
          '“Pilot switch” waits for nothing later than Phase 1, so it could start in Phase 2; move it there, or say that it waits for Phase 2.',
        at: ['c6', 'p2'],
        fixes: [
          { title: 'Move it to Phase 2', commands: [{ type: 'chunk.move', chunks: ['c6'], phase: 'p2' }] },
        ],
      },
    ]);
  });

  it('finds one that waits for nothing where its neighbours say what they wait for', () => {
    expect(
      told(
        couldStartEarlier,
        canonicalWith([
          '| A person checks every line | Phase 1 + suggestion-shape',
          '| A person checks every line | —',
        ]),
      ),
    ).toEqual([
      '“Confirm form” waits for nothing, so it could start in Phase 1; move it there, or say that it waits for Phase 1.',
    ]);
  });

  it('is silent where nobody says what he waits for, and about names it does not know', () => {
    expect(
      told(
        couldStartEarlier,
        canonicalWith(['| The pilot group has it | Phase 2', '| The pilot group has it | —']),
      ),
    ).toEqual([]);
    expect(
      told(
        couldStartEarlier,
        canonicalWith(['| The pilot group has it | Phase 2', '| The pilot group has it | somebody']),
      ),
    ).toEqual([]);
    expect(
      told(couldStartEarlier, canonicalWith(['| Phase 1 + upload-and-storage', '| upload-and-storage'])),
    ).toEqual([]);
  });

  it.each(['x', '-', '!'])('is silent about one that has begun: [%s]', (sign) => {
    const early = ['| The pilot group has it | Phase 2', '| The pilot group has it | camera-page'] as const;
    const box = ['- [ ] **Pilot switch**', `- [${sign}] **Pilot switch**`] as const;
    expect(told(couldStartEarlier, canonicalWith(early, box))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(couldStartEarlier, canonicalWith())).toEqual([]);
  });
});
