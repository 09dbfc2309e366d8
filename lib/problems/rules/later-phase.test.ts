import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { laterPhase } from './later-phase';

describe('later-phase', () => {
  it('offers to move the chunk behind what it waits for', () => {
    const { plan, context } = canonicalWith([
      '| Photos arrive and are kept | —',
      '| Photos arrive and are kept | pilot-switch',
    ]);
    expect(laterPhase.find(plan, context)).toEqual([
      {
        message:
          '“Upload and storage” in Phase 1 waits for “Pilot switch” in Phase 3, which starts only after it; move one of them or let it wait no longer.',
        at: ['c1', 'c6'],
        fixes: [
          {
            title: 'Move “Upload and storage” to Phase 3',
            commands: [{ type: 'chunk.move', chunks: ['c1'], phase: 'p3', place: { after: 'c6' } }],
          },
          {
            title: 'Stop waiting for “Pilot switch”',
            commands: [{ type: 'dependency.remove', chunk: 'c1', on: { on: 'chunk', chunk: 'c6' } }],
          },
        ],
      },
    ]);
  });

  it('moves it to the phase after a phase, where there is one', () => {
    const fixes = (phase: string) => {
      const { plan, context } = canonicalWith([
        '| Photos arrive and are kept | —',
        `| Photos arrive and are kept | ${phase}`,
      ]);
      return laterPhase.find(plan, context)[0]?.fixes?.map(({ title }) => title);
    };
    expect(fixes('Phase 2')).toEqual(['Move “Upload and storage” to Phase 3', 'Stop waiting for Phase 2']);
    expect(fixes('Phase 3')).toEqual(['Stop waiting for Phase 3']);
  });

  it('lets its own phase and earlier ones be', () => {
    expect(
      told(
        laterPhase,
        canonicalWith(['| The pilot group has it | Phase 2', '| The pilot group has it | Phase 3 + Phase 1']),
      ),
    ).toEqual([]);
  });

  it('tells of a phase that is blocked by itself or a later one', () => {
    const blocked = (words: string) =>
      told(laterPhase, canonicalWith(['(parallel, blocked by Phase 1)', words]));
    expect(blocked('(parallel, blocked by Phase 3)')).toEqual([
      'Phase 2 is said to be blocked by Phase 3, which starts only after it; name a phase before it, or take that out of its heading.',
    ]);
    expect(blocked('(blocked by Phase 1, Phase 2)')).toEqual([
      'Phase 2 is said to be blocked by itself; name a phase before it, or take that out of its heading.',
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(laterPhase, canonicalWith())).toEqual([]);
  });
});
