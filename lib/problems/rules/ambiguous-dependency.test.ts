import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { ambiguousDependency } from './ambiguous-dependency';
import { unknownDependency } from './unknown-dependency';

describe('ambiguous-dependency', () => {
  const twins = [
    ['| Suggestion shape |', '| Upload and storage |'],
    ['**Suggestion shape**', '**Upload and storage** (NS-7)'],
    ['suggestion-shape', '—'],
  ] as const;

  it('offers those that can be told apart by an id', () => {
    const { plan, context } = canonicalWith(...twins);
    expect(ambiguousDependency.find(plan, context)).toEqual([
      {
        message:
          '“Receipt reader” waits for “upload-and-storage”, but 2 chunks are called that; give them names that tell them apart.',
        at: ['c4', 'c1', 'c2'],
        fixes: [
          {
            title: 'Wait for “Upload and storage” in Phase 1',
            commands: [
              {
                type: 'dependency.remove',
                chunk: 'c4',
                on: { on: 'unresolved', text: 'upload-and-storage' },
              },
              { type: 'dependency.add', chunk: 'c4', on: { on: 'chunk', chunk: 'c2' } },
            ],
          },
          {
            title: 'Remove “upload-and-storage”',
            commands: [
              {
                type: 'dependency.remove',
                chunk: 'c4',
                on: { on: 'unresolved', text: 'upload-and-storage' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('offers none that cannot be waited for, and then no removal either', () => {
    const { plan, context } = canonicalWith(
      ['| Camera page |', '| C1 Camera page |'],
      ['**Camera page**', '**C1 Camera page**'],
      ['| Pilot switch |', '| C1 Pilot switch |'],
      ['**Pilot switch**', '**C1 Pilot switch**'],
      ['Phase 1 + suggestion-shape', 'Phase 1 + C1'],
      ['A photo can be taken and checked | —', 'A photo can be taken and checked | C1'],
    );
    expect(
      ambiguousDependency
        .find(plan, context)
        .map(({ at, fixes }) => [at[0], fixes?.map(({ title }) => title)]),
    ).toEqual([
      ['c3', []],
      ['c5', ['Wait for “C1 Camera page” in Phase 1', 'Remove “C1”']],
    ]);
  });

  it('tells of a number that two phases have', () => {
    const later = canonicalWith(
      ['### Phase 2:', '### Phase 3:'],
      ['| Photos arrive and are kept | —', '| Photos arrive and are kept | Phase 3'],
    );
    expect(ambiguousDependency.find(later.plan, later.context)).toEqual([
      {
        message:
          '“Upload and storage” waits for “Phase 3”, but 2 phases have that number; number the phases in the order they run.',
        at: ['c1'],
      },
    ]);
    expect(told(unknownDependency, later).join()).not.toContain('Phase 3”');
  });

  it('is silent about a name that nothing has', () => {
    expect(told(ambiguousDependency, canonicalWith(['upload-and-storage', 'downloads']))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(ambiguousDependency, canonicalWith())).toEqual([]);
  });
});
