import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { pathInTurn } from './path-in-turn';
import { sharedPath } from './shared-path';

/** Upload and storage is the only chunk of its stream, in Phase 1; the reader's first chunk goes. */
const apart = [
  ['src/intake/, migrations/', 'src/intake/, prompts/'],
  ['| Suggestion shape | reader |', '| Suggestion shape | web |'],
  ['  Stream: reader', '  Stream: web'],
] as const;

describe('path-in-turn', () => {
  it('finds a path of two streams that never work in one phase, which is no error', () => {
    const { plan, context } = canonicalWith(...apart);
    expect(pathInTurn.find(plan, context)).toEqual([
      {
        message:
          '“intake” and “reader” both own “prompts/”, in different phases; hand it over between them, or give it to one.',
        at: ['s1', 's2'],
      },
    ]);
    expect(told(sharedPath, canonicalWith(...apart))).toEqual([]);
  });

  it('leaves two that work side by side to the error', () => {
    const shared = canonicalWith(['src/intake/, migrations/', 'src/intake/, prompts/']);
    expect(told(pathInTurn, shared)).toEqual([]);
    expect(told(sharedPath, shared)).toHaveLength(1);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(pathInTurn, canonicalWith())).toEqual([]);
  });
});
