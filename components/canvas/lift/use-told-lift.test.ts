import { expect, it, vi } from 'vitest';
import { dropAt, type DropTarget } from '@/lib/layout/drop';
import { layout } from '@/lib/layout/layout';
import { sketch } from '@/lib/testing/sketch';
import { toldLift } from './use-told-lift';

const plan = sketch(1, [
  [
    { id: 1, stream: 0, title: 'Login' },
    { id: 2, stream: 0, title: 'Dialog' },
  ],
]);
const at = layout(plan);
const aimed = (id: 'c1' | 'c2', moving: 'c1' | 'c2'): DropTarget => {
  const card = at.cards.get(id);
  const target = card && dropAt(at, plan, { x: card.x + 90, y: card.y + 80 }, [moving]);
  if (!target) throw new RangeError('no target');
  return target;
};

/** Lifting over that plan, and all that it calls. */
function told(selection: ('c1' | 'c2')[] = []) {
  const [speak, drop] = [vi.fn(), vi.fn(() => true)];
  const [focus, onSelect, onLift, land] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const lift = toldLift({ plan, selection, acts: { speak, drop }, focus, onSelect, onLift }, land);
  return { lift, speak, drop, focus, onSelect, onLift, land };
}

it('what is lifted is selected, unless it is', () => {
  const one = told();
  one.lift.onLift(['c1'], 'pointer');
  expect([one.onSelect.mock.calls, one.speak.mock.calls]).toEqual([[[['c1']]], []]);
  const both = told(['c1', 'c2']);
  both.lift.onLift(['c1', 'c2'], 'keys');
  expect(both.onSelect).not.toHaveBeenCalled();
  expect(both.speak).toHaveBeenCalledWith(expect.stringMatching(/^Holding 2 chunks\. Arrows choose/));
});

it('a place is said as it is aimed at', () => {
  const { lift, speak } = told();
  lift.onAim(aimed('c2', 'c1'));
  lift.onAim(aimed('c2', 'c2'));
  expect(speak.mock.calls).toEqual([['stream 0, Phase 1, after Dialog'], ['Where it was.']]);
});

it('a drop runs, lands and keeps the focus', () => {
  const { lift, drop, land, focus } = told();
  const target = aimed('c2', 'c1');
  lift.onDrop(['c1'], target);
  expect(drop).toHaveBeenCalledWith(['c1'], target);
  expect([land.mock.calls, focus.mock.calls]).toEqual([[[['c1']]], [['c1']]]);
});

it.each([
  ['where it was', aimed('c2', 'c2')],
  ['outside', undefined],
])('a drop %s runs nothing', (_, target) => {
  const { lift, drop, land, speak } = told();
  lift.onDrop(['c2'], target);
  expect([drop.mock.calls, land.mock.calls]).toEqual([[], []]);
  expect(speak).toHaveBeenCalledWith('Dialog stays where it was.');
});

it('what is put back is said, and runs nothing', () => {
  const { lift, drop, speak } = told();
  lift.onPutBack(['c1']);
  expect(speak).toHaveBeenCalledWith('Login is back in its place.');
  expect(drop).not.toHaveBeenCalled();
});
