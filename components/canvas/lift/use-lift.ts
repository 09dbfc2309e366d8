import {
  type DndContextProps,
  getClientRect,
  KeyboardSensor,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { Point } from '@/lib/layout/types';
import { createHands, type Ground, type Lifted } from './hands';

/** Where a keyboard may have its letters. */
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `Key${letter}`);
const beside = ['Semicolon', 'Quote', 'Comma', 'Period', 'BracketLeft', 'BracketRight', 'Slash', 'Backslash'];

/**
 * Keys that lift, drop and put back. Space and Enter have their own meaning until a card is lifted. dnd-kit knows keys by
 * place alone, so it hears of all places where M may be, from who knows which key is M.
 */
const keyboardCodes = {
  start: [...letters, ...beside],
  cancel: ['Escape'],
  end: ['Enter', 'Space', 'KeyM'],
};

/**
 * Moving cards with dnd-kit: by mouse, by touch after a long press, by keys from place to place. What is aimed at is
 * asked of the layout, so no card has to be a drop zone or hear of it.
 */
export function useLift(ground: Ground) {
  const flow = useReactFlow();
  const [lifted, setLifted] = useState<Lifted>();
  const [hands] = useState(() => createHands(flow, setLifted));
  useEffect(() => hands.stand(ground));

  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 280, tolerance: 8 } }),
    useSensor(KeyboardSensor, { keyboardCodes, coordinateGetter: hands.aim, scrollBehavior: 'auto' }),
  );

  const following = lifted?.by === 'pointer';
  useEffect(() => {
    if (!following) return undefined;
    const note = (event: globalThis.PointerEvent) => hands.point({ x: event.clientX, y: event.clientY });
    window.addEventListener('pointermove', note, true);
    let frame = requestAnimationFrame(function step() {
      hands.follow();
      frame = requestAnimationFrame(step);
    });
    return () => {
      window.removeEventListener('pointermove', note, true);
      cancelAnimationFrame(frame);
    };
  }, [following, hands]);

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
    onDragStart: ({ activatorEvent: event }) =>
      hands.lift(event instanceof KeyboardEvent ? 'keys' : 'pointer', startOf(event)),
    onDragEnd: hands.drop,
    onDragCancel: hands.putBack,
  };

  return { lifted, context, press: hands.press };
}

/** Where a press began on the screen; a key has no such place. */
function startOf(event: Event): Point | undefined {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  if (typeof TouchEvent === 'undefined' || !(event instanceof TouchEvent)) return undefined;
  const touch = event.touches[0];
  return touch && { x: touch.clientX, y: touch.clientY };
}
