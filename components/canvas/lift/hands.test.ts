import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layout } from '@/lib/layout/layout';
import type { ChunkId, EntityId } from '@/lib/plan/types';
import { sketch } from '@/lib/testing/sketch';
import { createHands, type Ground, type Lifted } from './hands';

const plan = sketch(2, [
  [
    { id: 1, stream: 0 },
    { id: 2, stream: 0 },
    { id: 3, stream: 1 },
  ],
  [{ id: 4, stream: 1 }],
]);
const at = layout(plan);
const card = (id: ChunkId) => at.cards.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
/** Just above the foot of a card, in the plan's own pixels: letting go there goes behind it. */
const foot = (id: ChunkId) => ({ x: card(id).x + 90, y: card(id).y + card(id).height - 4 });

beforeEach(() => vi.stubGlobal('window', { innerHeight: 900 }));
afterEach(() => vi.unstubAllGlobals());

/** Hands over that plan, seen through a window that is moved and zoomed, and what came of it. */
function holding({
  selection = [],
  zoom = 1,
  x = 200,
  y = 100,
}: { selection?: EntityId[]; zoom?: number; x?: number; y?: number } = {}) {
  let viewport = { x, y, zoom };
  let shown: Lifted | undefined;
  const told = { onLift: vi.fn(), onAim: vi.fn(), onDrop: vi.fn(), onPutBack: vi.fn() };
  const onScreen = (point: { x: number; y: number }) => ({
    x: point.x * viewport.zoom + viewport.x,
    y: point.y * viewport.zoom + viewport.y,
  });
  const hands = createHands(
    {
      getViewport: () => viewport,
      setViewport: (next) => Promise.resolve(((viewport = next), true)),
      screenToFlowPosition: (point) => ({
        x: (point.x - viewport.x) / viewport.zoom,
        y: (point.y - viewport.y) / viewport.zoom,
      }),
      flowToScreenPosition: onScreen,
    },
    (lifted) => (shown = lifted),
  );
  const room = { x: 0, y: 0, width: 1440, height: 900 } as DOMRect;
  const ground: Ground = {
    plan,
    layout: at,
    selection,
    surface: { current: { getBoundingClientRect: () => room } },
    ...told,
  };
  hands.stand(ground);
  const key = (code: string) => ({ code, preventDefault: vi.fn() });
  return { hands, ground, told, onScreen, key, shown: () => shown, viewport: () => viewport };
}

describe('lifting', () => {
  it('takes the card that is pressed alone, whatever else is selected', () => {
    const { hands, told, shown } = holding({ selection: ['c2', 'c3'] });
    hands.press('c1');
    hands.lift('pointer', { x: 0, y: 0 });
    expect(told.onLift).toHaveBeenCalledWith(['c1'], 'pointer');
    expect(shown()).toMatchObject({ moving: ['c1'], target: { lane: 0, column: 0, same: true } });
  });

  it('takes all that is selected with it, in the order of the plan', () => {
    const { hands, told } = holding({ selection: ['c4', 'p1', 'c2', 'c1'] });
    hands.press('c2');
    hands.lift('keys', undefined);
    expect(told.onLift).toHaveBeenCalledWith(['c1', 'c2', 'c4'], 'keys');
  });

  it('takes nothing where nothing was pressed, or what is gone', () => {
    const { hands, told, shown } = holding();
    hands.lift('keys', undefined);
    hands.press('c9');
    hands.lift('keys', undefined);
    expect([told.onLift.mock.calls, shown()]).toEqual([[], undefined]);
  });
});

describe.each([0.5, 1, 1.5])('by pointer, at a zoom of %d', (zoom) => {
  it('follows to the place under it, and drops there', () => {
    const { hands, told, onScreen, shown } = holding({ zoom });
    hands.press('c4');
    hands.lift('pointer', onScreen(foot('c4')));
    hands.point(onScreen(foot('c1')));
    hands.follow();
    expect(shown()?.target).toMatchObject({ phase: 'p0', stream: 's0', place: { after: 'c1' }, same: false });
    hands.point(onScreen(foot('c2')));
    hands.drop();
    expect(told.onDrop).toHaveBeenCalledOnce();
    expect(told.onDrop.mock.calls[0]).toMatchObject([['c4'], { place: { after: 'c2' } }]);
    expect(shown()).toBeUndefined();
  });
});

describe('by pointer', () => {
  it('is shown anew only when another place is meant, and knows where it is low on the screen', () => {
    const { hands, onScreen, shown } = holding();
    hands.press('c4');
    hands.lift('pointer', onScreen(foot('c1')));
    hands.follow();
    const first = shown();
    hands.point(onScreen({ ...foot('c1'), x: foot('c1').x + 1 }));
    hands.follow();
    expect(shown()).toBe(first);
    hands.point({ x: 400, y: 600 });
    hands.follow();
    expect([first?.low, shown()?.low]).toEqual([false, true]);
  });

  it('pans near the edge, and aims through the window as it is then', () => {
    const { hands, viewport } = holding({ x: -300 });
    hands.press('c4');
    hands.lift('pointer', { x: 2, y: 300 });
    hands.follow();
    expect(viewport().x).toBeGreaterThan(-300);
  });
});

describe('by keys', () => {
  it('walks from place to place, says each, and drops where it has got to', () => {
    const { hands, told, onScreen, key, shown } = holding();
    hands.press('c4');
    hands.lift('keys', undefined);
    const left = key('ArrowLeft');
    const point = hands.aim(left);
    expect(left.preventDefault).toHaveBeenCalledOnce();
    const target = shown()?.target;
    expect(target).toMatchObject({ lane: 1, column: 0, place: { before: 'c3' } });
    const line = onScreen(target?.line ?? { x: 0, y: 0 });
    expect(point).toEqual({ x: line.x, y: line.y + 6 });
    expect(told.onAim).toHaveBeenCalledWith(target);
    hands.aim(key('ArrowDown'));
    hands.drop();
    expect(told.onDrop.mock.calls[0]).toMatchObject([['c4'], { column: 0, place: { after: 'c3' } }]);
  });

  it('stays at the end of the canvas, and hears no other key', () => {
    const { hands, told, key, shown } = holding();
    hands.press('c4');
    hands.lift('keys', undefined);
    const before = shown();
    const other = key('KeyA');
    expect([hands.aim(key('ArrowRight')), hands.aim(other)]).toEqual([undefined, undefined]);
    expect([shown(), other.preventDefault.mock.calls, told.onAim.mock.calls]).toEqual([before, [], []]);
  });
});

describe('putting back', () => {
  it('drops nothing, and the next lift begins anew', () => {
    const { hands, told, onScreen, shown } = holding();
    hands.press('c4');
    hands.lift('pointer', onScreen(foot('c4')));
    hands.point(onScreen(foot('c1')));
    hands.follow();
    hands.putBack();
    expect(told.onPutBack).toHaveBeenCalledWith(['c4']);
    hands.drop();
    hands.follow();
    expect([told.onDrop.mock.calls, shown()]).toEqual([[], undefined]);
    hands.lift('keys', undefined);
    hands.drop();
    expect(told.onDrop.mock.calls[0]).toMatchObject([['c4'], { lane: 1, column: 1, same: true }]);
  });
});

it('drops on the plan as it is by then', () => {
  const { hands, ground, told, onScreen } = holding();
  hands.press('c4');
  hands.lift('pointer', onScreen(foot('c4')));
  const later = sketch(2, [[{ id: 4, stream: 1 }], [{ id: 5, stream: 1 }]]);
  hands.stand({ ...ground, plan: later, layout: layout(later) });
  hands.point(onScreen(foot('c4')));
  hands.drop();
  expect(told.onDrop.mock.calls[0]).toMatchObject([['c4'], { place: { after: 'c5' } }]);
});
