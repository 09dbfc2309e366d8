import { expect, test } from 'vitest';
import { fixture, fixtures } from '../testing/fixtures';
import { parse } from './parse';
import { planAlone } from './plan-alone';

const PLAN = '## Execution Plan\n\n### Phase 1: Start\n\n- [ ] **One**\n';

test('the plan without the spec around it, one line ending at its end', () => {
  const alone = planAlone(parse(`# Spec\n\nWords.\n\n${PLAN}\n\n## Notes\n\nMore.\n`));
  expect(alone).toEqual({ ok: true, value: PLAN });
});

test('the file of a plan alone has nothing to leave out', () => {
  expect(planAlone(parse(PLAN))).toMatchObject({ error: { code: 'whole' } });
  expect(planAlone(parse(`\uFEFF\n${PLAN}\n`))).toMatchObject({ error: { code: 'whole' } });
});

test('a document without a plan has none to share alone', () => {
  expect(planAlone(parse('# Spec\n'))).toMatchObject({ error: { code: 'no-plan' } });
});

test.each(fixtures)('$name: what stands alone is a part of the text, and is a plan', ({ text }) => {
  const alone = planAlone(parse(text));
  if (!alone.ok) return;
  expect(text).toContain(alone.value);
  expect(parse(alone.value).hasPlan).toBe(true);
});

test('the sample can stand alone, and its context stays out', () => {
  const alone = planAlone(parse(fixture('sample')));
  expect(alone.ok && alone.value).toMatch(/^## Execution Plan\n/);
  expect(alone.ok && alone.value).not.toContain('Completion Promise');
});
