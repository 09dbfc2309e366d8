import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Cell } from '@/components/canvas/canvas-props';
import { cardUnder } from '@/components/canvas/cards/card-under';
import { dropAt } from '@/lib/layout/drop';
import { cardAt } from '@/lib/layout/neighbour';
import type { Layout, Point } from '@/lib/layout/types';
import type { ChunkId, EntityId, Plan } from '@/lib/plan/types';

interface Options {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly selection: readonly EntityId[];
  readonly picking: boolean;
  readonly pointAt: (client: Point) => Point;
  readonly onSelect: (ids: readonly EntityId[]) => void;
  readonly onSelectEdge: (id: string | undefined) => void;
  readonly onTick: (id: ChunkId) => void;
  readonly onPick: (id: ChunkId) => void;
  readonly onFocus: (id: ChunkId) => void;
  readonly onOpen: (id: EntityId) => void;
  readonly onMenu: (id: ChunkId, at: Point) => void;
  readonly onAdd: ((cell: Cell) => void) | undefined;
  readonly onHeadMenu: ((id: EntityId, at: Point) => void) | undefined;
}

/** What clicks on the canvas mean, heard in one place: cards and lines hold no callbacks. */
export function useClicks(options: Options) {
  const { layout, selection, pointAt } = options;
  const toggle = (id: EntityId, add: boolean): readonly EntityId[] => {
    if (!add) return [id];
    return selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id];
  };
  const find = (event: MouseEvent, selector: string) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

  const pressed = useRef<Point>(undefined);

  return {
    onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
      pressed.current = { x: event.clientX, y: event.clientY };
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      // The end of a drag that was drawn, put back or panned is no click on what happens to be there.
      const from = pressed.current;
      if (event.detail > 0 && from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > 5) return;
      const card = cardUnder(event.target);
      if (card && find(event, '.pl-tick')) {
        options.onTick(card.id);
        return;
      }
      if (card && find(event, '.pl-more')) {
        const { left, bottom } = (event.target as Element).getBoundingClientRect();
        options.onMenu(card.id, { x: left, y: bottom });
        return;
      }
      const edge = find(event, '.pl-edge')?.dataset['edge'];
      if (edge !== undefined) {
        options.onSelectEdge(edge);
        return;
      }
      const head = find(event, '[data-menu]');
      if (head) {
        const { left, bottom } = head.getBoundingClientRect();
        options.onHeadMenu?.(head.dataset['menu'] as EntityId, { x: left, y: bottom });
        return;
      }
      const named = find(event, '[data-select]')?.dataset['select'] as EntityId | undefined;
      if (named) {
        options.onSelect(toggle(named, event.shiftKey));
        return;
      }
      if (!card && find(event, 'button, .pl-note, .pl-edge-menu, .pl-banner, .pl-minimap')) return;
      const id = card?.id ?? cardAt(layout, pointAt({ x: event.clientX, y: event.clientY }));
      const onSurface = find(event, '.pl-surface') !== null;
      if (options.picking) {
        if (id && onSurface) options.onPick(id);
        return;
      }
      options.onSelectEdge(undefined);
      if (id && onSurface) {
        // A painted card becomes a real one by being focused.
        if (!card) options.onFocus(id);
        options.onSelect(toggle(id, event.shiftKey));
      } else if (!event.shiftKey) options.onSelect([]);
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      const named = find(event, '[data-select]')?.dataset['select'] as EntityId | undefined;
      if (named) {
        options.onOpen(named);
        return;
      }
      if (find(event, 'button, input, .pl-edge, .pl-edge-menu') || !find(event, '.pl-surface')) return;
      const card = cardUnder(event.target);
      if (card) {
        options.onOpen(card.id);
        return;
      }
      const point = pointAt({ x: event.clientX, y: event.clientY });
      const target = dropAt(layout, options.plan, point, []);
      if (target) options.onAdd?.({ phase: target.phase, stream: target.stream ?? null });
    },
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      const edge = find(event, '.pl-edge')?.dataset['edge'];
      if (edge !== undefined) {
        event.preventDefault();
        options.onSelectEdge(edge);
        return;
      }
      const head = find(event, '.pl-lane-head, .pl-phase-head')?.querySelector<HTMLElement>('[data-select]');
      if (head && options.onHeadMenu) {
        event.preventDefault();
        options.onHeadMenu(head.dataset['select'] as EntityId, placeOf(event, head));
        return;
      }
      const card = cardUnder(event.target);
      if (!card) return;
      event.preventDefault();
      // A long press by touch lifts the card; its menu is behind the button.
      if ('pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch') return;
      options.onMenu(card.id, placeOf(event, card.element));
    },
  };
}

/** Where a menu opens: at the pointer, or by keys at the card. */
function placeOf(event: MouseEvent, element: HTMLElement): Point {
  if (event.clientX !== 0 || event.clientY !== 0) return { x: event.clientX, y: event.clientY };
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left + 16, y: bottom - 8 };
}
