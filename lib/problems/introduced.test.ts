import { expect, it } from 'vitest';
import { compare } from './introduced';
import type { Problem } from '../plan/problem';
import type { EntityId } from '../plan/types';

const problem = (code: string, message: string, ...at: readonly EntityId[]): Problem => ({
  code,
  severity: 'warning',
  message,
  at,
  fixes: [],
});

it('tells what came and what went', () => {
  const [kept, gone, came] = [
    problem('a', 'kept', 'c1'),
    problem('b', 'gone', 'c1'),
    problem('a', 'came', 'c2'),
  ];
  expect(compare([kept, gone], [kept, came])).toEqual({ introduced: [came], healed: [gone] });
});

it('takes a problem for the same though its sentence changed', () => {
  expect(compare([problem('a', 'in Phase 2', 'c1')], [problem('a', 'in Phase 3', 'c1')])).toEqual({
    introduced: [],
    healed: [],
  });
});

it('goes by the sentence where one entity has several of a code', () => {
  const [first, second, third] = [
    problem('a', 'for x', 'c1'),
    problem('a', 'for y', 'c1'),
    problem('a', 'for z', 'c1'),
  ];
  expect(compare([first, second], [second])).toEqual({ introduced: [], healed: [first] });
  expect(compare([first], [first, third])).toEqual({ introduced: [third], healed: [] });
});

it('knows a ring again, told from another chunk on', () => {
  expect(compare([problem('cycle', 'x', 'c1', 'c2')], [problem('cycle', 'y', 'c2', 'c1')])).toEqual({
    introduced: [],
    healed: [],
  });
});

it('finds nothing between a list and itself', () => {
  const list = [problem('a', 'x', 'c1'), problem('a', 'x', 'c1'), problem('b', 'plan')];
  expect(compare(list, [...list])).toEqual({ introduced: [], healed: [] });
});
