import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { unknownDependency } from './unknown-dependency';

describe('unknown-dependency', () => {
  it('offers the chunk that was meant', () => {
    const { plan, context } = canonicalWith([
      'Phase 1 + upload-and-storage',
      'Phase 1 + upload-and-storrage',
    ]);
    expect(unknownDependency.find(plan, context)).toEqual([
      {
        message:
          '“Receipt reader” waits for “upload-and-storrage”, but nothing in the plan is called that; “Upload and storage” comes closest.',
        at: ['c4'],
        fixes: [
          {
            title: 'Wait for “Upload and storage”',
            commands: [
              {
                type: 'dependency.remove',
                chunk: 'c4',
                on: { on: 'unresolved', text: 'upload-and-storrage' },
              },
              { type: 'dependency.add', chunk: 'c4', on: { on: 'chunk', chunk: 'c1' } },
            ],
          },
          {
            title: 'Remove “upload-and-storrage”',
            commands: [
              {
                type: 'dependency.remove',
                chunk: 'c4',
                on: { on: 'unresolved', text: 'upload-and-storrage' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('offers nothing of a later phase, nothing waited for already and nothing that waits for the chunk', () => {
    const titles = (...changes: readonly (readonly [string, string])[]) => {
      const { plan, context } = canonicalWith(...changes);
      return unknownDependency
        .find(plan, context)
        .flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
    };
    expect(
      titles(['| Photos arrive and are kept | —', '| Photos arrive and are kept | confirm-forms']),
    ).toEqual(['Remove “confirm-forms”']);
    expect(
      titles(['Phase 1 + upload-and-storage', 'Phase 1 + upload-and-storage + uploads-and-storage']),
    ).toEqual(['Remove “uploads-and-storage”']);
    expect(
      titles(
        ['Phase 1 + upload-and-storage', 'confirm-forms'],
        ['Phase 1 + suggestion-shape', 'receipt-reader'],
      ),
    ).toEqual(['Remove “confirm-forms”']);
  });

  it('is silent about a name that several chunks have', () => {
    const twins = canonicalWith(
      ['**Suggestion shape**', '**Upload and storage**'],
      ['| Suggestion shape |', '| Upload and storage |'],
      ['suggestion-shape', '—'],
    );
    expect(twins.plan.phases[1]?.chunks[0]?.dependsOn).toEqual([
      { on: 'unresolved', text: 'upload-and-storage' },
    ]);
    expect(told(unknownDependency, twins)).toEqual([]);
  });

  it('tells of a phase that is blocked by one that is not there', () => {
    const blocked = (words: string) => {
      const { plan, context } = canonicalWith(['(parallel, blocked by Phase 1)', words]);
      return unknownDependency.find(plan, context);
    };
    expect(blocked('(parallel, blocked by Phase 7)')).toEqual([
      {
        message:
          'Phase 2 is said to be blocked by Phase 7, but there is none; name a phase before it, or take that out of its heading.',
        at: ['p2'],
      },
    ]);
    expect(blocked('(blocked by Phase 7 and Phase 8)')).toHaveLength(2);
    expect(blocked('(blocked by Phase 1, before Phase 7)')).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(unknownDependency, canonicalWith())).toEqual([]);
  });
});
