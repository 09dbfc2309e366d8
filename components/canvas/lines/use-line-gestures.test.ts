import { expect, it, vi } from 'vitest';
import type { Drawing } from '@/components/canvas/acts/use-draw';
import { ports } from '@/components/canvas/cards/card-node';
import { layout } from '@/lib/layout/layout';
import type { Point } from '@/lib/layout/types';
import { sketch } from '@/lib/testing/sketch';
import { lineGestures } from './use-line-gestures';

const plan = sketch(1, [
  [
    { id: 1, stream: 0, title: 'Login' },
    { id: 2, stream: 0, title: 'Dialog' },
  ],
]);
const at = layout(plan);
const zoom = 2;

/** The gestures on that plan while a line is drawn or none, and all that they call. */
function gestures(drawing?: Omit<Drawing, 'aimed'>) {
  const draw = { drawing: drawing && { ...drawing, aimed: undefined }, start: vi.fn(), stop: vi.fn() };
  const acts = { speak: vi.fn(), connect: vi.fn(() => true) };
  const [focus, onStart, cancel] = [vi.fn(), vi.fn(), vi.fn()];
  const camera = { pointAt: ({ x, y }: Point) => ({ x: x / zoom, y: y / zoom }) };
  const lines = lineGestures({ plan, layout: at, acts, camera, focus, onStart }, draw, cancel);
  type End = Parameters<typeof lines.onConnectEnd>;
  /** Lets go over the middle of a card, or beside all. */
  const letGo = (id?: 'c1' | 'c2', by: 'mouse' | 'touch' = 'mouse') => {
    const card = id && at.cards.get(id);
    const client = card
      ? { clientX: (card.x + card.width / 2) * zoom, clientY: (card.y + card.height / 2) * zoom }
      : { clientX: -9, clientY: -9 };
    lines.onConnectEnd(
      (by === 'mouse' ? client : { changedTouches: [client] }) as unknown as End[0],
      {} as End[1],
    );
  };
  const begin = (nodeId: string | null, handleId: string) =>
    lines.onConnectStart({} as MouseEvent, { nodeId, handleId, handleType: null });
  return { ...lines, draw, acts, focus, onStart, cancel, letGo, begin };
}

it('a line begins on the side of the port it is drawn from', () => {
  const { begin, draw, onStart, acts } = gestures();
  begin('c1', ports.waitsFor);
  begin('c1', ports.unblocks);
  begin(null, ports.unblocks);
  expect(draw.start.mock.calls).toEqual([
    [{ from: 'c1', side: 'waitsFor', by: 'pointer' }],
    [{ from: 'c1', side: 'unblocks', by: 'pointer' }],
  ]);
  expect([onStart.mock.calls.length, acts.speak.mock.calls]).toEqual([2, []]);
});

it('a line that is picked says what to pick', () => {
  const { start, acts, focus } = gestures();
  start({ from: 'c1', side: 'unblocks', by: 'picking' });
  start({ from: 'c1', side: 'waitsFor', by: 'picking' });
  expect(acts.speak.mock.calls.map(([words]) => String(words).split('.')[0])).toEqual([
    'Pick the chunk that waits for Login',
    'Pick the chunk that Login waits for',
  ]);
  expect(focus).toHaveBeenCalledWith('c1');
});

it.each(['mouse', 'touch'] as const)('a line ends on the card it is let go over, by %s', (by) => {
  const { letGo, acts, draw } = gestures({ from: 'c1', side: 'unblocks', by: 'pointer' });
  letGo('c2', by);
  expect(acts.connect).toHaveBeenCalledWith('c1', 'unblocks', 'c2');
  expect(draw.stop).toHaveBeenCalledOnce();
});

it('a line ends nowhere beside all cards and on its own', () => {
  for (const to of [undefined, 'c1'] as const) {
    const { letGo, acts, draw } = gestures({ from: 'c1', side: 'unblocks', by: 'pointer' });
    letGo(to);
    expect(acts.connect).not.toHaveBeenCalled();
    expect(draw.stop).toHaveBeenCalledOnce();
  }
});

it('a picked line leaves the focus where it began', () => {
  const { finish, acts, focus } = gestures({ from: 'c1', side: 'waitsFor', by: 'picking' });
  finish('c2');
  expect(acts.connect).toHaveBeenCalledWith('c1', 'waitsFor', 'c2');
  expect(focus).toHaveBeenCalledWith('c1');
});

it('Escape draws no line, and letting go after it draws none either', () => {
  const { stop, draw, acts, cancel, focus } = gestures({ from: 'c1', side: 'unblocks', by: 'pointer' });
  expect(stop()).toBe(true);
  expect([cancel.mock.calls.length, draw.stop.mock.calls.length]).toEqual([1, 1]);
  expect(acts.speak).toHaveBeenCalledWith('No line drawn.');
  expect(focus).toHaveBeenCalledWith('c1');
  const none = gestures();
  expect(none.stop()).toBe(false);
  none.letGo('c2');
  expect([none.acts.connect.mock.calls, none.cancel.mock.calls]).toEqual([[], []]);
});
