import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { findings, problems } from '../problems';
import { unresolvedMerge } from './unresolved-merge';

const twice = [
  '- [ ] **Camera page**',
  '<<<<<<< HEAD\n- [ ] **Camera page**\n=======\n- [ ] **Camera page**\n>>>>>>> other\n',
] as const;

describe('unresolved-merge', () => {
  it('is one error with its lines, and nothing else is said of what stands between', () => {
    const { plan, context } = canonicalWith(twice);
    const line = context.mergeLines?.[0] ?? 0;
    const found = [
      {
        code: 'unresolved-merge',
        severity: 'error',
        message: `The file holds a merge that is not resolved, on lines ${line}, ${line + 2} and ${line + 4}; choose what stays, and take the lines with <<<<<<<, ======= and >>>>>>> out.`,
        at: [],
        line,
        fixes: [],
      },
    ];
    expect(problems(plan, context)).toEqual(found);
    expect(findings(plan, context)).toEqual(found);
  });

  it('finds one outside of the plan, and one with the text they both came from', () => {
    expect(
      told(
        unresolvedMerge,
        canonicalWith([
          '## Overview',
          '<<<<<<< a\n## Overview\n||||||| base\n=======\n## Summary\n>>>>>>> b',
        ]),
      ),
    ).toHaveLength(1);
  });

  it.each([
    'A heading\n=======\n',
    '```text\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n```',
    '>>>>>>> a quote in a quote',
    '<<<<<<<< eight\n=======\n>>>>>>>> eight',
  ])('lets “%s” be', (text) => {
    expect(canonicalWith(['## Overview', `${text}\n\n## Overview`]).context.mergeLines).toBeUndefined();
  });

  it('finds nothing in a sound plan', () => {
    expect(told(unresolvedMerge, canonicalWith())).toEqual([]);
  });
});
