import { expect, it } from 'vitest';
import { planJson } from '../lib/exports/plan-json';
import { parse } from '../lib/markdown/parse';
import { edited } from '../lib/testing/edited';
import { fixture } from '../lib/testing/fixtures';
import { tellFix } from './tell-fix';

const fixesOf = (text: string, code: string) =>
  planJson(parse(text), tellFix).problems.find((problem) => problem.code === code)?.fixes ?? [];

it('tells a fix by names, as edit takes it', () => {
  expect(fixesOf(fixture('sample'), 'unknown-dependency')[0]?.commands).toEqual([
    { type: 'dependency.remove', chunk: 'Reminder schedule', on: 'mail-template' },
    { type: 'dependency.add', chunk: 'Reminder schedule', on: 'Mail templates' },
  ]);
});

it('every fix of the sample is taken by edit and changes it', () => {
  const { problems } = planJson(parse(fixture('sample')), tellFix);
  const all = problems.flatMap(({ fixes }) => fixes);
  expect(all.length).toBeGreaterThan(0);
  for (const { commands } of all) expect(edited(fixture('sample'), ...commands)).not.toBe(fixture('sample'));
});
