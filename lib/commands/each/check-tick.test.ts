import { describe, expect, it } from 'vitest';
import { checksOf } from '../../notation/checks';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf } from '../../testing/small-plan';

const tick = (nth: number, done: boolean, id: 'p1' | 'p2' | 'p9' = 'p1') =>
  ({ type: 'check.tick', phase: id, nth, done }) as const;

const noted = (notes: string) =>
  planOf({ phases: [{ ...phase(1, [chunk(11)]), notes }, phase(2, [chunk(12)])] });
const plan = noted('Words: [ ] no box\n\n**Exit criteria:**\n\n- [ ] One\n\n- [X] Two\n\n- three');

describe('check.tick', () => {
  it('changes the sign in the box of that check, and takes it back', () => {
    const ticked = applied(plan, tick(0, true));
    expect(ticked).toStrictEqual(
      noted('Words: [ ] no box\n\n**Exit criteria:**\n\n- [x] One\n\n- [X] Two\n\n- three'),
    );
    expect(applied(ticked, tick(0, false))).toStrictEqual(plan);
    expect(checksOf(applied(plan, tick(1, false)).phases[0] ?? {}).map(({ done }) => done)).toEqual([
      false,
      false,
    ]);
  });

  it('changes nothing where it is so already, whatever the sign', () => {
    expect(applied(plan, tick(1, true))).toBe(plan);
    expect(applied(plan, tick(0, false))).toBe(plan);
  });

  it('reads any sign in the box, and writes over all of it', () => {
    const signed = noted('**Exit criteria:**\n\n- [✔️] One\n\n- [-] Two');
    expect(checksOf(signed.phases[0] ?? {}).map(({ done }) => done)).toEqual([true, false]);
    const turned = applied(signed, tick(0, false), tick(1, true));
    expect(turned).toStrictEqual(noted('**Exit criteria:**\n\n- [ ] One\n\n- [x] Two'));
  });

  it('refuses what is not there any more', () => {
    expect(refusal(plan, tick(2, true))).toEqual({
      code: 'no-check',
      message: 'Phase 1 has no check at that place any more.',
    });
    expect(refusal(plan, tick(0, true, 'p2')).code).toBe('no-check');
    expect(refusal(plan, tick(0, true, 'p9'))).toEqual({
      code: 'unknown-phase',
      message: 'The phase of the check is not in the plan any more.',
    });
  });
});
