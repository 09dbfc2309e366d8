import type { ReactFlowInstance } from '@xyflow/react';
import type { RefObject } from 'react';
import { reveal, within } from '@/components/canvas/camera/viewport';
import { dropAt, dropBeside, type DropTarget } from '@/lib/layout/drop';
import type { Layout, Point } from '@/lib/layout/types';
import { chunksOf } from '@/lib/plan/lookup';
import type { ChunkId, EntityId, Plan } from '@/lib/plan/types';
import { edgePan } from './edge-pan';

/** Cards that are held over the canvas. */
export interface Lifted {
  readonly moving: readonly ChunkId[];
  readonly by: 'pointer' | 'keys';
  readonly target: DropTarget | undefined;
  /** The pointer is low on the screen, so words go above it. */
  readonly low: boolean;
}

/** What cards are lifted from, and who hears of it. */
export interface Ground {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly selection: readonly EntityId[];
  readonly surface: RefObject<Pick<HTMLElement, 'getBoundingClientRect'> | null>;
  readonly onLift: (moving: readonly ChunkId[], by: Lifted['by']) => void;
  readonly onAim: (target: DropTarget) => void;
  readonly onDrop: (moving: readonly ChunkId[], target: DropTarget | undefined) => void;
  readonly onPutBack: (moving: readonly ChunkId[]) => void;
}

type Window = Pick<
  ReactFlowInstance,
  'getViewport' | 'setViewport' | 'screenToFlowPosition' | 'flowToScreenPosition'
>;

const arrows: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Lifts cards, follows where they are aimed at, and drops them or puts them back; `show` hears what is held. What is
 * aimed at is asked of the layout, under the pointer and with the canvas' own zoom.
 */
export function createHands(flow: Window, show: (lifted: Lifted | undefined) => void) {
  // Sensors keep what they began with; this is the ground of now.
  let ground: Ground | undefined;
  let lifted: Lifted | undefined;
  let pressed: ChunkId | undefined;
  let pointer: Point | undefined;

  const change = (next: Lifted | undefined) => {
    lifted = next;
    show(next);
  };

  return {
    stand(next: Ground): void {
      ground = next;
    },
    /** Says which card is pressed, before anything is lifted. */
    press: (id: ChunkId): void => {
      pressed = id;
    },
    /** Says where the pointer is on the screen. */
    point(at: Point): void {
      pointer = at;
    },
    /** Lifts what is pressed: all that is selected, in plan order, if it is of it. `at`: where the pointer pressed. */
    lift(by: Lifted['by'], at: Point | undefined): void {
      const card = pressed && ground?.layout.cards.get(pressed);
      if (!ground || !card) return;
      const { plan, layout, selection } = ground;
      const moving = selection.includes(card.id)
        ? chunksOf(plan)
            .map(({ id }) => id)
            .filter((id) => selection.includes(id))
        : [card.id];
      pointer = at;
      const middle = { x: card.x + card.width / 2, y: card.y + card.height / 2 - 1 };
      change({ moving, by, target: dropAt(layout, plan, middle, moving), low: false });
      ground.onLift(moving, by);
    },
    /** An arrow key leads to the next place: where that is on the screen; undefined if there is none. */
    aim: (event: Pick<KeyboardEvent, 'code' | 'preventDefault'>): Point | undefined => {
      const direction = arrows[event.code];
      const room = ground?.surface.current?.getBoundingClientRect();
      if (!direction || !ground || !lifted?.target || !room) return undefined;
      event.preventDefault();
      const target = dropBeside(ground.layout, ground.plan, lifted.target, direction, lifted.moving);
      if (!target) return undefined;
      const shown = reveal({ ...target.line, height: 84 }, room, flow.getViewport());
      if (shown) void flow.setViewport(within(shown));
      change({ ...lifted, target });
      ground.onAim(target);
      const { x, y } = flow.flowToScreenPosition(target.line);
      return { x, y: y + 6 };
    },
    /** Follows the pointer for a frame, and pans near the edge. */
    follow(): void {
      const room = ground?.surface.current?.getBoundingClientRect();
      if (!ground || !lifted || !pointer || !room) return;
      const pan = edgePan(pointer, room, flow.getViewport(), ground.layout);
      if (pan) void flow.setViewport(pan);
      const point = flow.screenToFlowPosition(pointer);
      const target = dropAt(ground.layout, ground.plan, point, lifted.moving);
      const low = pointer.y > window.innerHeight * 0.62;
      if (keyOf(target) !== keyOf(lifted.target) || low !== lifted.low) change({ ...lifted, target, low });
    },
    drop: (): void => {
      const held = lifted;
      if (!ground || !held) return;
      const { layout, plan, onDrop } = ground;
      const last = pointer && flow.screenToFlowPosition(pointer);
      const target = held.by === 'pointer' && last ? dropAt(layout, plan, last, held.moving) : held.target;
      change(undefined);
      pointer = undefined;
      onDrop(held.moving, target);
    },
    putBack: (): void => {
      const held = lifted;
      change(undefined);
      pointer = undefined;
      if (held) ground?.onPutBack(held.moving);
    },
  };
}

const keyOf = (target: DropTarget | undefined): string =>
  target ? [target.lane, target.column, target.subColumn, target.index].join(' ') : '';
