import type { Phase, PhaseId } from '../plan/types';
import type { Referee, Three } from './referee';

/**
 * The numbers of merged phases, in their order. A number is counted from the phase before: by the step that the side
 * makes in which the two stand side by side; where both do, by the side that changed it; by one where neither does.
 */
export function mergeNumbers(referee: Referee, order: readonly PhaseId[]): readonly number[] {
  const steps = referee.plans.map(({ phases }) => stepsOf(phases)) as unknown as Three<Steps>;
  const numbers: number[] = [];
  order.forEach((id, at) => {
    const pair = `${order[at - 1] ?? ''} ${id}`;
    const [base, mine, theirs] = steps.map((side) => side.get(pair)) as unknown as Three<number | undefined>;
    const first = at === 0;
    const step =
      mine !== undefined && theirs !== undefined
        ? referee.pick(
            { entity: id, field: 'number', name: 'Number of the phase' },
            [base, mine, theirs],
            (own) => (own === undefined ? undefined : String((first ? 0 : (numbers[at - 1] ?? 0)) + own)),
          )
        : (mine ?? theirs);
    const counted = (numbers[at - 1] ?? 0) + (step ?? 1);
    // Behind a number out of order, as far down as that is up, may come less than none.
    numbers.push(first ? (step ?? firstOf(referee)) : counted < 0 ? (numbers[at - 1] ?? 0) + 1 : counted);
  });
  return numbers;
}

type Steps = ReadonlyMap<string, number>;

/** By "phase before, phase": how much its number is more; for the first, its number. */
const stepsOf = (phases: readonly Phase[]): Steps =>
  new Map(
    phases.map(({ id, number }, at) => {
      const before = phases[at - 1];
      return [`${before?.id ?? ''} ${id}`, number - (before?.number ?? 0)];
    }),
  );

/** Where neither side begins with the phase that the merged plan begins with: the lowest number either begins with. */
const firstOf = ({ plans: [, mine, theirs] }: Referee): number =>
  Math.min(...[mine, theirs].map(({ phases }) => phases[0]?.number ?? 1));
