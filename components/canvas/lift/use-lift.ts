import {
  type DndContextProps,
  getClientRect,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
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

interface Options {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly selection: readonly EntityId[];
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly onLift: (moving: readonly ChunkId[], by: Lifted['by']) => void;
  readonly onAim: (target: DropTarget) => void;
  readonly onDrop: (moving: readonly ChunkId[], target: DropTarget | undefined) => void;
  readonly onPutBack: (moving: readonly ChunkId[]) => void;
}

/** Keys that lift, drop and put back. Space and Enter have their own meaning until a card is lifted. */
const keyboardCodes = { start: ['KeyM'], cancel: ['Escape'], end: ['Enter', 'Space', 'KeyM'] };

const arrows: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Moving cards with dnd-kit: by mouse, by touch after a long press, by keys from place to place. What is aimed at is
 * asked of the layout, under the pointer and with the canvas' own zoom, so no card has to be a drop zone or hear of it.
 */
export function useLift(options: Options) {
  const flow = useReactFlow();
  const [lifted, setLifted] = useState<Lifted>();
  const pressed = useRef<ChunkId>(undefined);
  const pointer = useRef<Point>(undefined);
  // Sensors keep the options they began with; these are the ones of now.
  const now = useRef({ ...options, lifted });
  useEffect(() => {
    now.current = { ...options, lifted };
  });

  const change = (next: Lifted | undefined) => {
    now.current = { ...now.current, lifted: next };
    setLifted(next);
  };

  const toNextPlace: KeyboardCoordinateGetter = (event) => {
    const { lifted: held, layout, plan, surface, onAim } = now.current;
    const direction = arrows[event.code];
    const room = surface.current?.getBoundingClientRect();
    if (!direction || !held?.target || !room) return undefined;
    event.preventDefault();
    const target = dropBeside(layout, plan, held.target, direction, held.moving);
    if (!target) return undefined;
    const shown = reveal({ ...target.line, height: 84 }, room, flow.getViewport());
    if (shown) void flow.setViewport(within(shown));
    change({ ...held, target });
    onAim(target);
    const { x, y } = flow.flowToScreenPosition(target.line);
    return { x, y: y + 6 };
  };

  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 280, tolerance: 8 } }),
    useSensor(KeyboardSensor, { keyboardCodes, coordinateGetter: toNextPlace, scrollBehavior: 'auto' }),
  );

  const follow = useEffectEvent(() => {
    const held = now.current.lifted;
    const room = options.surface.current?.getBoundingClientRect();
    if (!held || !pointer.current || !room) return;
    const pan = edgePan(pointer.current, room, flow.getViewport(), options.layout);
    if (pan) void flow.setViewport(pan);
    const point = flow.screenToFlowPosition(pointer.current);
    const target = dropAt(options.layout, options.plan, point, held.moving);
    const low = pointer.current.y > window.innerHeight * 0.62;
    if (keyOf(target) !== keyOf(held.target) || low !== held.low) change({ ...held, target, low });
  });

  const following = lifted?.by === 'pointer';
  useEffect(() => {
    if (!following) return undefined;
    const note = (event: globalThis.PointerEvent) => {
      pointer.current = { x: event.clientX, y: event.clientY };
    };
    window.addEventListener('pointermove', note, true);
    let frame = requestAnimationFrame(function step() {
      follow();
      frame = requestAnimationFrame(step);
    });
    return () => {
      window.removeEventListener('pointermove', note, true);
      cancelAnimationFrame(frame);
    };
  }, [following]);

  const context: DndContextProps = {
    sensors,
    autoScroll: false,
    // As they are on the screen: dnd-kit's own measure leaves out the transform that places a card.
    measuring: { draggable: { measure: getClientRect }, dragOverlay: { measure: getClientRect } },
    accessibility: {
      // What happens is said in words by the canvas itself.
      announcements: {
        onDragStart: () => undefined,
        onDragOver: () => undefined,
        onDragEnd: () => undefined,
        onDragCancel: () => undefined,
      },
      screenReaderInstructions: { draggable: '' },
    },
    onDragStart: (event) => {
      const { layout, plan, selection, onLift } = now.current;
      const id = pressed.current;
      const card = id && layout.cards.get(id);
      if (!id || !card) return;
      const moving = selection.includes(id)
        ? chunksOf(plan)
            .map((chunk) => chunk.id)
            .filter((one) => selection.includes(one))
        : [id];
      pointer.current = startOf(event.activatorEvent);
      const by = event.activatorEvent instanceof KeyboardEvent ? 'keys' : 'pointer';
      const middle = { x: card.x + card.width / 2, y: card.y + card.height / 2 - 1 };
      change({ moving, by, target: dropAt(layout, plan, middle, moving), low: false });
      onLift(moving, by);
    },
    onDragEnd: () => {
      const held = now.current.lifted;
      if (!held) return;
      const { layout, plan, onDrop } = now.current;
      const last = pointer.current && flow.screenToFlowPosition(pointer.current);
      const target = held.by === 'pointer' && last ? dropAt(layout, plan, last, held.moving) : held.target;
      change(undefined);
      pointer.current = undefined;
      onDrop(held.moving, target);
    },
    onDragCancel: () => {
      const held = now.current.lifted;
      change(undefined);
      pointer.current = undefined;
      if (held) now.current.onPutBack(held.moving);
    },
  };

  return {
    lifted,
    context,
    /** Says which card is pressed, before dnd-kit is told that something is. */
    press: (id: ChunkId) => {
      pressed.current = id;
    },
  };
}

const keyOf = (target: DropTarget | undefined): string =>
  target ? [target.lane, target.column, target.subColumn, target.index].join(' ') : '';

/** Where a press began on the screen; a key has no such place. */
function startOf(event: Event): Point | undefined {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  if (typeof TouchEvent === 'undefined' || !(event instanceof TouchEvent)) return undefined;
  const touch = event.touches[0];
  return touch && { x: touch.clientX, y: touch.clientY };
}
