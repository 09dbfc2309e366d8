import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../plan/lookup';
import { problems } from '../../problems/problems';
import { edited } from '../../testing/edited';
import { readingOf } from '../document/reading';
import { format } from '../format';
import { parse } from '../parse';
import { verify } from '../verify';
import { applied } from '../../testing/applied';

const text = (...lines: readonly string[]) => [...lines, ''].join('\n');
const phases = (whole: string) =>
  parse(whole).plan.phases.map(({ number, name, chunks }) => [number, name, chunks.length]);

describe('a heading with the number of the phase above it', () => {
  it.each([
    ['### Phase 1 Deliverables'],
    ['#### Phase 1: Deliverables'],
    ['#### Phase 1 — What comes out'],
    ['##### **Phase 1** Deliverables'],
  ])('is a sub-heading of it: %s', (heading) => {
    const whole = text(
      '## Execution Plan',
      '',
      '### Phase 1: A',
      '',
      '- [ ] **A**',
      '',
      heading,
      '',
      '- [ ] **B**',
      '',
      '### Phase 2: C',
    );
    expect(phases(whole)).toEqual([
      [1, 'A', 2],
      [2, 'C', 0],
    ]);
    const { plan, context } = parse(whole);
    expect(problems(plan, context).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([['### Phase 1: Deliverables'], ['## Phase 1 Deliverables'], ['### Phase 1 (parallel)']])(
    'is a phase of its own: %s',
    (heading) => {
      const whole = text(
        '### Phase 1: A',
        '',
        '- [ ] **A**',
        '',
        heading,
        '',
        '- [ ] **B**',
        '',
        '### Phase 2: C',
      );
      expect(parse(whole).plan.phases).toHaveLength(3);
    },
  );
});

describe('phases that stand twice', () => {
  const CHECKLIST = [
    '## Checklist by phase',
    '',
    '### Phase 1',
    '',
    '- [ ] Done',
    '',
    '### Phase 2',
    '',
    '- [ ] Done too',
    '',
  ];
  const DETAIL = [
    '## Details',
    '',
    '### Phase 1: A',
    '',
    '- [ ] **A**',
    '  Outcome: It is.',
    '',
    '### Phase 2: B',
    '',
    '- [ ] **B**',
    '',
  ];
  const SUMMARY = [
    '## Overview',
    '',
    '### Phase 1: A',
    '',
    'First this.',
    '',
    '### Phase 2: B',
    '',
    'Then that.',
    '',
  ];
  const unread = (whole: string) => parse(whole).context.unread?.map(({ line, what }) => `${line}: ${what}`);

  it.each([
    ['a checklist behind', text(...DETAIL, ...CHECKLIST), 14],
    ['a summary before', text(...SUMMARY, ...DETAIL), 3],
    ['both', text(...SUMMARY, ...DETAIL, ...CHECKLIST), 3],
  ])('are read where their chunks are: %s', (_, whole, line) => {
    expect(phases(whole)).toEqual([
      [1, 'A', 1],
      [2, 'B', 1],
    ]);
    expect(unread(whole)?.[0]).toBe(`${line}: the phases, which stand here once more`);
    const { plan, context } = parse(whole);
    expect(problems(plan, context).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are read once below an Execution Plan heading', () => {
    const under = [
      '## Execution Plan',
      '',
      '### Phase 1: A',
      '',
      '- [ ] **A**',
      '',
      '### Phase 2: B',
      '',
      '- [ ] **B**',
      '',
    ];
    const again = ['### Checklist by phase', '', '#### Phase 1', '', '- [ ] Done', '', '#### Phase 2', ''];
    expect(phases(text(...under, ...again))).toHaveLength(2);
    expect(unread(text(...under, ...again))).toEqual(['13: the phases, which stand here once more']);
  });

  it('are an error where nothing parts them', () => {
    const whole = text(
      '### Phase 1: A',
      '',
      '- [ ] **A**',
      '',
      '### Phase 2: B',
      '',
      '### Phase 1: C',
      '',
      '- [ ] **C**',
    );
    expect(parse(whole).plan.phases).toHaveLength(3);
    const { plan, context } = parse(whole);
    expect(problems(plan, context).some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('stay those that were chosen when what told them is gone', () => {
    const whole = text(...SUMMARY, ...DETAIL);
    const now = edited(
      whole,
      { type: 'chunk.delete', chunks: ['A'] },
      { type: 'chunk.delete', chunks: ['B'] },
    );
    const document = parse(whole);
    const ids = chunksOf(document.plan).map(({ id }) => id);
    const plan = applied(document.plan, { type: 'chunk.delete', chunks: ids, references: 'remove' });
    expect(verify(document, plan)).toEqual({ ok: true, value: now });
    expect(parse(now, document.reading).source.plan.start).toBeGreaterThan(now.indexOf('## Details'));
  });
});

describe('what was decided at the opening', () => {
  const two = text('# Plan', '', '## Phase 1: A', '', '- [ ] **A**', '', '## Phase 2: B', '', '- [ ] **B**');

  it('holds for a plan without a heading that comes down to one phase, and to none', () => {
    const document = parse(two);
    const drop = (phase: 'p1' | 'p2') =>
      ({ type: 'phase.delete', phase, chunks: 'delete', references: 'remove' }) as const;
    const one = applied(document.plan, drop('p2'));
    expect(verify(document, one)).toEqual({
      ok: true,
      value: text('# Plan', '', '## Phase 1: A', '', '- [ ] **A**'),
    });
    expect(verify(document, applied(one, drop('p1'))).ok).toBe(true);
    expect(verify(document, applied(document.plan, drop('p1'))).ok).toBe(true);
    expect(format(document, one).ok).toBe(true);
  });

  it('is made anew when the text is opened anew', () => {
    const left = text('# Plan', '', '## Phase 1: A', '', '- [ ] **A**');
    expect(parse(left).hasPlan).toBe(false);
    expect(parse(left, parse(two).reading).plan.phases).toHaveLength(1);
  });
});

describe('a file that is no markdown by its name', () => {
  const yaml = text('# EXECUTION PLAN', '# Phase 1: A', '## Phase 2: B', 'steps:', '  - one');
  it.each(['plan.yaml', 'a/b.yml', 'package.json', 'C:\\x.JSON'])('has no plan: %s', (name) => {
    const document = parse(yaml, readingOf(name));
    expect([document.hasPlan, document.plan.phases.length]).toEqual([false, 0]);
    expect(document.readOnly?.message).toBe(
      'By its name this file is no markdown, so no plan is read in it; give it a name that ends in .md if it is.',
    );
    expect(format(document, document.plan)).toEqual({ ok: true, value: yaml });
  });
  it.each(['plan.md', 'plan.markdown', 'plan', 'yaml', 'plan.txt', '-'])('may have one: %s', (name) => {
    expect(readingOf(name)).toBeUndefined();
  });
});
