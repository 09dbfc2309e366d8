import type { KeyboardEvent } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layout } from '@/lib/layout/layout';
import type { ChunkId } from '@/lib/plan/types';
import { sketch } from '@/lib/testing/sketch';
import { createSpace } from './space';
import { canvasKeys } from './use-canvas-keys';

const plan = sketch(1, [
  [
    { id: 1, stream: 0 },
    { id: 2, stream: 0 },
    { id: 3, stream: 0, waits: [1] },
  ],
]);
const at = layout(plan);
const [edge] = at.edges;

/** What has the focus: a card, a head of a lane, a button or the canvas itself. */
class Target {
  readonly dataset: Record<string, string>;
  constructor(
    private readonly kind: 'card' | 'head' | 'button' | 'canvas',
    private readonly id = '',
  ) {
    this.dataset = kind === 'card' ? { id } : kind === 'head' ? { select: id } : {};
  }
  matches(): boolean {
    return this.kind === 'button' || this.kind === 'head';
  }
  closest(selector: string): Target | null {
    const isIt =
      (selector === '.react-flow__node' && this.kind === 'card') ||
      (selector === '[data-select]' && this.kind === 'head');
    return isIt ? this : null;
  }
}
beforeEach(() => {
  vi.stubGlobal('Element', Target);
  vi.stubGlobal('HTMLInputElement', class Input extends Target {});
});
afterEach(() => vi.unstubAllGlobals());

type Options = Parameters<typeof canvasKeys>[0];

/** The keys of that canvas, and all that they can call. */
function keys(over: Partial<Options> = {}) {
  const acts = { flip: vi.fn(), move: vi.fn(), order: vi.fn(), tick: vi.fn() };
  const camera = { zoomBy: vi.fn(), zoomTo: vi.fn(), fit: vi.fn(), fitOn: vi.fn() };
  const called = {
    onGo: vi.fn(),
    onSelect: vi.fn(),
    onOpen: vi.fn(),
    onMenu: vi.fn(),
    onDraw: vi.fn(),
    onPick: vi.fn(),
    onDuplicate: vi.fn(),
    onRemove: vi.fn(),
    onStop: vi.fn(() => true),
    onAdd: vi.fn(),
    onDelete: vi.fn(),
    onRename: vi.fn(),
    onHeadMenu: vi.fn(),
  };
  const options: Options = {
    plan,
    layout: at,
    active: 'c1',
    chosen: [],
    edge: undefined,
    drawing: undefined,
    lifting: false,
    readOnly: false,
    acts,
    camera,
    ...called,
    ...over,
  };
  const space = createSpace();
  const heard = canvasKeys(options, space);
  const event = (key: string, target: Target, held: object) => {
    const preventDefault = vi.fn();
    const code = key === ' ' ? 'Space' : '';
    const made = { key, code, target, defaultPrevented: false, repeat: false, preventDefault, ...held };
    return made as unknown as KeyboardEvent<HTMLElement> & { preventDefault: typeof preventDefault };
  };
  /** Presses a key on something; whether the browser was kept from its own answer. */
  const press = (key: string, target = new Target('card', 'c1'), held: object = {}): boolean => {
    const made = event(key, target, held);
    heard.onKeyDown(made);
    return made.preventDefault.mock.calls.length > 0;
  };
  const release = (target = new Target('card', 'c1')) => heard.onKeyUp(event(' ', target, {}));
  return { ...called, acts, camera, heard, press, release, event };
}
const shift = { shiftKey: true };

describe('keys on a card', () => {
  it('arrows lead to the neighbour, and stay at the end', () => {
    const { press, onGo } = keys();
    press('ArrowDown');
    press('ArrowUp');
    expect(onGo.mock.calls).toEqual([['c2'], ['c1']]);
  });

  it('act on all that is selected if the card is of it, else on the card alone', () => {
    const all: readonly ChunkId[] = ['c1', 'c2'];
    const one = keys({ chosen: all });
    one.press('ArrowRight', undefined, shift);
    one.press('ArrowUp', undefined, { altKey: true });
    one.press('t');
    one.press('Delete');
    one.press('d', undefined, { ctrlKey: true });
    expect(one.acts.move).toHaveBeenCalledWith(all, 'right');
    expect(one.acts.order).toHaveBeenCalledWith(all, -1);
    expect(one.acts.tick).toHaveBeenCalledWith(all);
    expect(one.onDelete).toHaveBeenCalledWith(all);
    expect(one.onDuplicate).toHaveBeenCalledWith(all);
    const other = keys({ active: 'c3', chosen: all });
    other.press('t', new Target('card', 'c3'));
    expect(other.acts.tick).toHaveBeenCalledWith(['c3']);
  });

  it('open, or pick the other end of a line that is being drawn', () => {
    const { press, onOpen, onPick } = keys();
    press('Enter');
    expect([onOpen.mock.calls, onPick.mock.calls]).toEqual([[['c1']], []]);
    const drawing = keys({ drawing: { from: 'c2', side: 'unblocks', by: 'picking', aimed: 'c1' } });
    drawing.press('Enter');
    expect([drawing.onOpen.mock.calls, drawing.onPick.mock.calls]).toEqual([[], [['c1']]]);
  });

  it('begin a line from it, to either side', () => {
    const { press, onDraw } = keys();
    press('d');
    press('D', undefined, shift);
    expect(onDraw.mock.calls.map(([line]) => line as unknown)).toEqual([
      { from: 'c1', side: 'unblocks', by: 'picking' },
      { from: 'c1', side: 'waitsFor', by: 'picking' },
    ]);
  });

  it('Escape stops, and is the browser’s where there is nothing to stop', () => {
    expect(keys().press('Escape')).toBe(true);
    expect(keys({ onStop: () => false }).press('Escape')).toBe(false);
  });
});

describe('keys on other things', () => {
  it('take away and turn round a line that is selected, not the card', () => {
    const { press, onRemove, onDelete, acts } = keys({ edge, chosen: ['c1'] });
    press('Delete', new Target('canvas'));
    press('f', new Target('canvas'));
    expect(onRemove).toHaveBeenCalledWith(edge);
    expect(acts.flip).toHaveBeenCalledWith(edge);
    expect(onDelete).not.toHaveBeenCalled();
  });

  it('delete and rename the head that has the focus, whatever line or card is selected', () => {
    const { press, onDelete, onRename, onRemove, onHeadMenu } = keys({ edge, chosen: ['c1'] });
    const head = new Target('head', 'p0');
    press('Delete', head);
    press('F2', head);
    press('ContextMenu', head);
    expect([onDelete.mock.calls, onRename.mock.calls]).toEqual([[[['p0']]], [['p0']]]);
    expect(onRemove).not.toHaveBeenCalled();
    expect(onHeadMenu).toHaveBeenCalledWith(head);
  });

  it('do nothing to a card while a head or a line is what they could be for', () => {
    const { press, acts, onDraw, onDuplicate, onDelete, onRename, onOpen, camera } = keys({
      edge,
      chosen: ['c1'],
    });
    for (const target of [new Target('head', 'h0'), new Target('head', 's0'), new Target('canvas')]) {
      for (const key of ['t', 'd']) expect(press(key, target)).toBe(false);
      press('d', target, shift);
      press('d', target, { ctrlKey: true });
      press('ArrowRight', target, shift);
      press('ArrowUp', target, { altKey: true });
    }
    for (const key of ['F2', 'Enter']) press(key, new Target('canvas'));
    const calls = [acts.tick, acts.move, acts.order, onDraw, onDuplicate, onDelete, onRename, onOpen];
    expect(calls.map(({ mock }) => mock.calls)).toEqual(calls.map(() => []));
    // What is looked at is the head itself.
    press('@', new Target('head', 's0'), { code: 'Digit2', ...shift });
    expect(camera.fitOn).toHaveBeenCalledWith(expect.objectContaining({ x: 0, y: 0 }));
  });

  it('leave Enter and arrows to a button', () => {
    const { press, onOpen, onGo } = keys();
    const button = new Target('button');
    expect([press('Enter', button), press('ArrowDown', button), press(' ', button)]).toEqual([
      false,
      false,
      false,
    ]);
    expect([onOpen.mock.calls, onGo.mock.calls]).toEqual([[], []]);
  });

  it('change no card that nobody can see to be meant', () => {
    const { press, acts, onDelete, onAdd, onGo } = keys();
    const nowhere = new Target('canvas');
    press('t', nowhere);
    press('Delete', nowhere);
    expect([acts.tick.mock.calls, onDelete.mock.calls]).toEqual([[], []]);
    press('n', nowhere);
    press('ArrowRight', nowhere);
    expect(onAdd).toHaveBeenCalledOnce();
    expect(onGo).toHaveBeenCalledWith('c1');
  });
});

describe('a plan that is only read', () => {
  it('can be walked and looked at, and not changed', () => {
    const { press, release, acts, onGo, onDelete, onRename, onDuplicate, onDraw, camera } = keys({
      readOnly: true,
      chosen: ['c1'],
    });
    press('ArrowDown');
    press('+');
    expect([onGo.mock.calls.length, camera.zoomBy.mock.calls]).toEqual([1, [[1.25]]]);
    for (const key of ['t', 'Delete', 'F2', 'd']) press(key);
    press('ArrowDown', undefined, shift);
    press('d', undefined, { ctrlKey: true });
    press(' ');
    release();
    for (const call of [acts.tick, acts.move, onDelete, onRename, onDuplicate, onDraw])
      expect(call).not.toHaveBeenCalled();
  });
});

describe('Space', () => {
  it('ticks the card when it is let go, with all that is selected if the card is of it', () => {
    const { press, release, acts } = keys({ chosen: ['c1', 'c2'] });
    expect(press(' ')).toBe(true);
    release();
    press(' ', new Target('card', 'c3'));
    release(new Target('card', 'c3'));
    expect(acts.tick.mock.calls).toEqual([[['c1', 'c2']], [['c3']]]);
  });

  it('ticks nothing once it was for panning, or was pressed elsewhere', () => {
    const { press, release, heard, acts } = keys();
    press(' ');
    expect(heard.panning()).toBe(true);
    release();
    press(' ');
    heard.onBlur();
    release();
    expect(acts.tick).not.toHaveBeenCalled();
  });
});

it('no key is heard while cards are lifted, nor one that somebody answered', () => {
  const lifting = keys({ lifting: true });
  lifting.press('ArrowDown');
  const answered = keys();
  answered.press('ArrowDown', undefined, { defaultPrevented: true });
  expect([lifting.onGo.mock.calls, answered.onGo.mock.calls]).toEqual([[], []]);
});
