import { describe, expect, it } from 'vitest';
import { applyAll } from '../commands/apply';
import { parse } from '../markdown/parse';
import { canonicalWith } from '../testing/canonical-with';
import { fixture, fixtures } from '../testing/fixtures';
import { compare } from './introduced';
import { findings, problems } from './problems';
import { rules } from './rules';
import type { SpecContext } from '../plan/types';

const read = (name: string) => {
  const { plan, context } = parse(fixture(name));
  return problems(plan, context);
};

describe('problems', () => {
  it.each(['canonical', 'crlf', 'template'])('finds nothing in %s', (name) => {
    expect(read(name)).toEqual([]);
  });

  it('finds no error and no warning in a plan like the complete example of the guide', () => {
    expect(read('guide-example').map(({ severity, code }) => [severity, code])).toEqual([
      ['advice', 'streams-never-parallel'],
      ['advice', 'parallel-with-one-stream'],
    ]);
  });

  it('finds two problems in the sample, one of which a click mends', () => {
    const { plan, context } = parse(fixture('sample'));
    const found = problems(plan, context);
    expect(found.map(({ severity, code }) => [severity, code])).toEqual([
      ['error', 'shared-path'],
      ['error', 'unknown-dependency'],
      ['advice', 'too-many-chunks'],
    ]);
    const mended = applyAll(plan, found[1]?.fixes[0]?.commands ?? []);
    expect(mended.ok && problems(mended.value.plan, context).map(({ code }) => code)).toEqual([
      'shared-path',
      'too-many-chunks',
    ]);
  });

  it('finds every kind of problem in the broken plan but those that exclude another of them', () => {
    const found = new Set(read('broken').map(({ code }) => code));
    expect(rules.map(({ code }) => code).filter((code) => !found.has(code))).toEqual([
      'unresolved-merge',
      'no-handoffs',
      'streams-never-parallel',
      'open-checks',
    ]);
  });

  it('lists errors first, then warnings, then advice, each in the order of the plan', () => {
    const rank = { error: 0, warning: 1, advice: 2 };
    const ranks = read('broken').map(({ severity }) => rank[severity]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const warned = read('hostile').flatMap(({ severity, at: [first] }) =>
      severity === 'warning' && first?.startsWith('c') ? [Number(first.slice(1))] : [],
    );
    expect(warned).toEqual([...warned].sort((a, b) => a - b));
  });

  it('says once what is true of more than half the chunks, and each for itself up to half', () => {
    const without = (count: number) => {
      const text = fixture('canonical').split('  Skills: ');
      const { plan, context } = parse(
        text.slice(0, 1 + count).join('  Loads: ') +
          text
            .slice(1 + count)
            .map((part) => `  Skills: ${part}`)
            .join(''),
      );
      return { one: problems(plan, context), each: findings(plan, context) };
    };
    expect(without(3).one.map(({ code }) => code)).toEqual([
      'no-skills-field',
      'no-skills-field',
      'no-skills-field',
    ]);
    expect(without(4).one).toEqual([
      {
        code: 'no-skills-field',
        severity: 'warning',
        message:
          '4 of 6 chunks do not say which skills to load; add a Skills field to each, with — for none.',
        at: ['c1', 'c2', 'c3', 'c4'],
        fixes: [
          {
            title: 'Add the field to all, with the skills of their streams',
            commands: [
              { type: 'chunk.edit', chunk: 'c1', skills: ['backend-api'] },
              { type: 'chunk.edit', chunk: 'c2', skills: ['backend-api', 'prompt-engineering'] },
              { type: 'chunk.edit', chunk: 'c3', skills: ['frontend'] },
              { type: 'chunk.edit', chunk: 'c4', skills: ['backend-api', 'prompt-engineering'] },
            ],
          },
        ],
      },
    ]);
    expect(without(4).each).toHaveLength(4);
  });

  it('says nothing of how chunks are written that are done', () => {
    const written = (box: string) => {
      const subtasks = Array.from({ length: 11 }, (_, at) => `  - Set max_retries to ${at}\n`).join('');
      const { plan, context } = parse(
        `# T\n\n## Phase 1: A\n\n- [${box}] **One** (NS-1)\n\n  Outcome: One works. Two works. Three works.\n\n${subtasks}\n- [${box}] **Two**\n`,
      );
      return [...new Set(findings(plan, context).map(({ code }) => code))];
    };
    expect(new Set(written(' '))).toEqual(
      new Set(['no-outcome', 'no-skills-field', 'too-many-subtasks', 'long-outcome', 'how-subtask']),
    );
    expect(written('x')).toEqual([]);
  });

  it('gives the same list again for the same plan and context', () => {
    const { plan, context } = canonicalWith();
    expect(problems(plan, context)).toBe(problems(plan, context));
    const other: SpecContext = { ...context, skills: [] };
    expect(problems(plan, other)).not.toEqual(problems(plan, context));
  });

  it('names things in plain words, in one sentence', () => {
    for (const { text } of fixtures) {
      const { plan, context } = parse(text);
      for (const { message } of [...problems(plan, context), ...findings(plan, context)]) {
        expect(message).toMatch(/^[\p{Lu}\p{N}“].*\.$/u);
        expect(message).not.toMatch(/\*\*|undefined|\[object| {2}|\bp\d\b|“”/);
        expect(message.length).toBeLessThan(400);
      }
    }
  });

  it('offers only fixes that can be done and that heal what they are offered for', () => {
    for (const { name, text } of fixtures) {
      const { plan, context } = parse(text);
      for (const problem of findings(plan, context))
        for (const { title, commands } of problem.fixes) {
          const after = applyAll(plan, commands);
          expect(after, `${name}: ${title}`).toMatchObject({ ok: true });
          if (!after.ok) continue;
          expect(
            compare(findings(plan, context), findings(after.value.plan, context)).healed,
            `${name}: ${title}`,
          ).toContain(problem);
        }
    }
  });
});
