import { expect, it } from 'vitest';
import { sketch } from '../testing/sketch';
import { homesOf } from './homes';
import { Referee } from './referee';
import type { Plan } from '../plan/types';

/** A plan of four phases with chunk c1 in one of them, without some. */
const plan = (at: number, ...gone: readonly string[]): Plan => {
  const all = sketch(
    0,
    [0, 1, 2, 3].map((phase) => (phase === at ? [{ id: 1, title: 'Login' }] : [])),
  );
  return { ...all, phases: all.phases.filter(({ id }) => !gone.includes(id)) };
};

/** The phase that c1 comes to, among those that are left, and what was told. */
function home(
  base: Plan,
  mine: Plan,
  theirs: Plan,
  left: readonly `p${number}`[],
  keep: 'mine' | 'theirs' = 'mine',
) {
  const referee = new Referee(() => keep, [base, mine, theirs]);
  return [homesOf(referee, ['c1'], new Set(left)).get('c1'), referee.conflicts.map(({ message }) => message)];
}
const all = ['p0', 'p1', 'p2', 'p3'] as const;

it('is where the side has it that moved it', () => {
  expect(home(plan(0), plan(2), plan(0), all)).toEqual(['p2', []]);
  expect(home(plan(0), plan(0), plan(1), all)).toEqual(['p1', []]);
  expect(home(plan(9), plan(9), plan(3), all)).toEqual(['p3', []]);
});

it('is asked for where both moved it, each elsewhere', () => {
  const told = (end: string) => [
    `Phase of “Login”: mine is “Phase 2: Phase name 2”, theirs is “Phase 3: Phase name 3”. ${end}`,
  ];
  expect(home(plan(0), plan(1), plan(2), all)).toEqual(['p1', told('Mine is kept.')]);
  expect(home(plan(0), plan(1), plan(2), all, 'theirs')).toEqual(['p2', told('Theirs is taken.')]);
});

it('is where the other has it, where its phase is gone', () => {
  expect(home(plan(0), plan(2), plan(0, 'p2'), ['p0', 'p1', 'p3'])).toEqual([
    'p0',
    ['“Login” stands in Phase 3 in mine, which is deleted. It is put into Phase 1.'],
  ]);
});

it('is the nearest phase before, else behind, where the other does not have it', () => {
  const none = plan(9);
  expect(home(none, none, plan(2), ['p0', 'p1', 'p3'])).toEqual([
    'p1',
    ['“Login” stands in Phase 3 in theirs, which is deleted. It is put into Phase 2.'],
  ]);
  expect(home(none, none, plan(0), ['p2', 'p3'])[0]).toBe('p2');
  expect(home(none, none, plan(0), [])).toEqual([
    undefined,
    ['“Login” stands in Phase 1 in theirs, which is deleted. It goes with it.'],
  ]);
});
