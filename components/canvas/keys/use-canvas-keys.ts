import { type KeyboardEvent, useState } from 'react';
import type { Acts } from '@/components/canvas/acts/use-acts';
import type { Drawing } from '@/components/canvas/acts/use-draw';
import { boxOfEntity } from '@/components/canvas/camera/entity-box';
import type { Camera } from '@/components/canvas/camera/use-camera';
import { around } from '@/components/canvas/camera/viewport';
import { cardUnder } from '@/components/canvas/cards/card-under';
import { neighbour } from '@/lib/layout/neighbour';
import type { Edge, Layout } from '@/lib/layout/types';
import { chunksOf } from '@/lib/plan/lookup';
import type { ChunkId, EntityId, Plan } from '@/lib/plan/types';
import { keyAction, type KeyAction } from './keys';
import { createSpace, type Space } from './space';

interface Options {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly active: ChunkId | undefined;
  /** Chunks that are selected, in plan order. */
  readonly chosen: readonly ChunkId[];
  readonly edge: Edge | undefined;
  readonly drawing: Drawing | undefined;
  readonly lifting: boolean;
  readonly readOnly: boolean;
  readonly acts: Pick<Acts, 'flip' | 'move' | 'order' | 'tick'>;
  readonly camera: Pick<Camera, 'zoomBy' | 'zoomTo' | 'fit' | 'fitOn'>;
  readonly onGo: (id: ChunkId) => void;
  readonly onSelect: (ids: readonly EntityId[]) => void;
  readonly onOpen: (id: ChunkId) => void;
  readonly onMenu: (id: ChunkId) => void;
  readonly onDraw: (drawing: Omit<Drawing, 'aimed'>) => void;
  readonly onPick: (id: ChunkId) => void;
  readonly onDuplicate: (ids: readonly ChunkId[]) => void;
  readonly onRemove: (edge: Edge) => void;
  readonly onStop: () => boolean;
  readonly onAdd: (() => void) | undefined;
  readonly onDelete: ((ids: readonly EntityId[]) => void) | undefined;
  readonly onRename: ((id: EntityId) => void) | undefined;
  readonly onHeadMenu: ((head: HTMLElement) => void) | undefined;
}

/** What needs no card, or finds one itself. */
const freely: ReadonlySet<KeyAction['do']> = new Set([
  'go',
  'add',
  'all',
  'stop',
  'zoom',
  'full-size',
  'fit-all',
]);
/** What can be done with the stream, phase or handoff that has the focus. */
const withHead: ReadonlySet<KeyAction['do']> = new Set(['menu', 'remove', 'rename', 'fit-selection']);
/** What can be done with a line that is selected. */
const withLine: ReadonlySet<KeyAction['do']> = new Set(['flip', 'remove']);

/** Keys of the canvas. Holding Space pans; letting it go without having panned ticks. */
export function useCanvasKeys(options: Options) {
  const [space] = useState(createSpace);
  return canvasKeys(options, space);
}

/** What the canvas does with the keys that it hears. */
export function canvasKeys(options: Options, space: Space) {
  const { plan, layout, active, chosen, edge, drawing, acts, camera } = options;
  const targets = active && !chosen.includes(active) ? [active] : chosen;

  /** `head`: the stream, phase or handoff that has the focus, where no card has it. */
  const perform = (action: KeyAction, head: HTMLElement | null): boolean => {
    switch (action.do) {
      case 'go': {
        const next = active && (neighbour(layout, active, action.direction) ?? active);
        if (next) options.onGo(next);
        return next !== undefined;
      }
      case 'open':
        if (!active) return false;
        if (drawing) options.onPick(active);
        else options.onOpen(active);
        return true;
      case 'menu':
        if (head) {
          options.onHeadMenu?.(head);
          return true;
        }
        if (active) options.onMenu(active);
        return active !== undefined;
      case 'all':
        options.onSelect(chunksOf(plan).map((chunk) => chunk.id));
        return true;
      case 'stop':
        return options.onStop();
      case 'zoom':
        camera.zoomBy(action.by);
        return true;
      case 'full-size':
        camera.zoomTo(1);
        return true;
      case 'fit-all':
        camera.fit();
        return true;
      case 'fit-selection': {
        const shown: readonly EntityId[] = head ? [head.dataset['select'] as EntityId] : targets;
        const box = around(shown.map((id) => boxOfEntity(layout, id)).filter((one) => one !== undefined));
        if (box) camera.fitOn(box);
        return box !== undefined;
      }
      default:
        return !options.readOnly && change(action, head?.dataset['select'] as EntityId | undefined);
    }
  };

  const change = (action: KeyAction, named: EntityId | undefined): boolean => {
    switch (action.do) {
      case 'remove':
        if (edge && !named) options.onRemove(edge);
        else if (named || targets.length > 0) options.onDelete?.(named ? [named] : targets);
        return true;
      case 'rename': {
        const id = named ?? active;
        if (id) options.onRename?.(id);
        return id !== undefined;
      }
      case 'flip':
        return edge !== undefined && (acts.flip(edge), true);
      case 'add':
        options.onAdd?.();
        return options.onAdd !== undefined;
      case 'draw':
        if (active) options.onDraw({ from: active, side: action.side, by: 'picking' });
        return active !== undefined;
      case 'move':
        return targets.length > 0 && (acts.move(targets, action.direction), true);
      case 'order':
        return targets.length > 0 && (acts.order(targets, action.step), true);
      case 'duplicate':
        options.onDuplicate(targets);
        // The browser would keep the page among its bookmarks.
        return true;
      case 'tick':
        return targets.length > 0 && (acts.tick(targets), true);
      default:
        return false;
    }
  };

  /** Does only what can be seen before to be for it: a head or a card that has the focus, else what is selected. */
  const answer = (action: KeyAction, target: HTMLElement | null): boolean => {
    const head = target?.closest<HTMLElement>('[data-select]') ?? null;
    const onCard = target !== null && cardUnder(target) !== undefined;
    const card = onCard || (active !== undefined && chosen.includes(active));
    if (action.do === 'go' && !head && !edge && !card) {
      if (active) options.onGo(active);
      return active !== undefined;
    }
    if (freely.has(action.do)) return perform(action, head);
    if (head) return withHead.has(action.do) && perform(action, head);
    if (edge && !onCard) return withLine.has(action.do) && perform(action, null);
    return card && perform(action, null);
  };

  return {
    /** Space is held, so a press on a card is for panning. */
    panning: space.panning,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented || options.lifting) return;
      const target = event.target as HTMLElement;
      const onButton = target.matches('button, input, a, [role=button]');
      if (event.code === 'Space' && !onButton) {
        space.press(event.repeat);
        event.preventDefault();
        return;
      }
      const action = keyAction(event);
      // A button answers to Enter itself, and heads of lanes walk by arrows.
      if (!action || (onButton && (action.do === 'open' || action.do === 'go' || action.do === 'move')))
        return;
      if (answer(action, target)) event.preventDefault();
    },
    onKeyUp: (event: KeyboardEvent<HTMLElement>) => {
      if (event.code !== 'Space') return;
      const alone = space.release();
      const card = cardUnder(event.target);
      if (alone && card && !options.readOnly && !(event.target instanceof HTMLInputElement))
        acts.tick(chosen.includes(card.id) ? chosen : [card.id]);
    },
    /** A key that is pressed while nothing has the focus. */
    onIdleKey: (event: globalThis.KeyboardEvent) => {
      const action = options.lifting ? undefined : keyAction(event);
      if (action && answer(action, null)) event.preventDefault();
    },
    /** Leaving the canvas lets Space go: its release is not heard elsewhere. */
    onBlur: space.forget,
  };
}
