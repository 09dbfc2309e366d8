import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { fixture } from '../testing/fixtures';
import { problems } from './problems';

const said = (name: string) => {
  const { plan, context } = parse(fixture(name));
  return problems(plan, context);
};

/** Severity and code of each, with the titles of its fixes. */
const told = (name: string) =>
  said(name).map(({ severity, code, fixes }) => [`${severity} ${code}`, ...fixes.map(({ title }) => title)]);

describe('what is said of plans as people write them', () => {
  it('the complete example of the guide', () => {
    expect(told('guide-example')).toEqual([
      ['advice streams-never-parallel'],
      ['advice parallel-with-one-stream', 'Drop “parallel” from all'],
    ]);
  });

  it('a plan of thirteen chunks that has begun', () => {
    expect(told('thirteen')).toEqual([
      ['warning dependency-without-handoff', 'Add a handoff'],
      ['warning handoff-to-all', 'Name “rules”, “ui” and “ops”'],
      ['warning handoff-during', 'Make it after Phase 2'],
      ['advice too-many-chunks'],
    ]);
  });

  it('plain lines with an id, in the manner of Spec Kit', () => {
    expect(told('dialect-spec-kit')).toEqual([
      ['warning no-outcome'],
      ['warning no-skills-field'],
      ['advice too-many-chunks'],
    ]);
  });

  it('labelled bullets that are notes, a pair of skills, a product in an Owns cell and pairs of words', () => {
    expect(told('dialect-labels')).toEqual([]);
  });

  it('a checklist by phase behind the plan', () => {
    expect(told('dialect-phases-twice')).toEqual([]);
  });

  it.each(['dialect-checks', 'dialect-plain-lists'])(
    '%s: no error, and no fix that takes words away',
    (name) => {
      for (const { severity, fixes } of said(name)) {
        expect(severity).not.toBe('error');
        for (const { commands } of fixes)
          for (const { type } of commands)
            expect(type).not.toMatch(/\.(?:delete|merge|join)$|^streams\.drop$/);
      }
    },
  );
});
