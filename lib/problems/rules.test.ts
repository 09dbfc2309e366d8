import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from './rules';

const files = readdirSync(new URL('./rules/', import.meta.url));

it('lists every rule once, each in a file of its own with a test beside it', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.flatMap((code) => [`${code}.test.ts`, `${code}.ts`]).sort()).toEqual([...files].sort());
});

it('lists errors first, then warnings, then advice', () => {
  const order = ['error', 'warning', 'advice'];
  const ranks = rules.map(({ severity }) => order.indexOf(severity));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});
