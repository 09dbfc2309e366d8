import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { sketch } from '../../testing/sketch';
import { listedBeforeItsDependency } from './listed-before-its-dependency';

describe('listed-before-its-dependency', () => {
  it('finds a chunk above what it waits for and offers to move it below', () => {
    const { plan, context } = canonicalWith([
      '| Photos arrive and are kept | —',
      '| Photos arrive and are kept | suggestion-shape + camera-page',
    ]);
    expect(listedBeforeItsDependency.find(plan, context)).toEqual([
      {
        message:
          '“Upload and storage” is listed before “Suggestion shape” and “Camera page”, which it waits for; move it below.',
        at: ['c1', 'c2', 'c3'],
        fixes: [
          {
            title: 'Move it below “Camera page”',
            commands: [{ type: 'chunk.move', chunks: ['c1'], phase: 'p1', place: { after: 'c3' } }],
          },
        ],
      },
    ]);
  });

  it('lets a chunk below what it waits for be', () => {
    expect(
      told(
        listedBeforeItsDependency,
        canonicalWith([
          '| A photo can be taken and checked | —',
          '| A photo can be taken and checked | upload-and-storage',
        ]),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(listedBeforeItsDependency, canonicalWith())).toEqual([]);
  });

  it('asks no order of those that wait for one another, however many they are', () => {
    const all = Array.from({ length: 300 }, (_, id) => id);
    const plan = sketch(0, [all.map((id) => ({ id, waits: all.filter((other) => other !== id) }))]);
    expect(listedBeforeItsDependency.find(plan, { sections: [] })).toEqual([]);
  });
});
