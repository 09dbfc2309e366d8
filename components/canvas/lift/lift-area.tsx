import { useDraggable } from '@dnd-kit/core';
import type { KeyboardEvent, PointerEvent, ReactNode, TouchEvent } from 'react';
import { cardUnder } from '@/components/canvas/cards/card-under';
import { keyOf } from '@/components/ui/key-of';
import type { ChunkId } from '@/lib/plan/types';

interface Props {
  readonly disabled: boolean;
  /** Space is held: the press is for panning. */
  readonly panning: () => boolean;
  readonly onPress: (id: ChunkId) => void;
  readonly children: ReactNode;
}

/**
 * One draggable for all cards: which one is lifted is told by where it was pressed. With one hook a card, dnd-kit would
 * draw every card again whenever one is lifted.
 */
export function LiftArea({ disabled, panning, onPress, children }: Props) {
  const { listeners, setNodeRef } = useDraggable({ id: 'cards', disabled });
  const begin = (
    name: 'onPointerDown' | 'onTouchStart' | 'onKeyDown',
    event: PointerEvent | TouchEvent | KeyboardEvent,
  ) => {
    const card = cardUnder(event.target);
    if (!card || disabled || panning()) return;
    onPress(card.id);
    setNodeRef(card.element);
    // dnd-kit types its listeners as bare functions.
    (listeners?.[name] as ((event: unknown) => void) | undefined)?.(event);
  };
  return (
    <div
      className="pl-lift-area"
      onPointerDown={(event) => {
        if (
          event.pointerType !== 'touch' &&
          event.button === 0 &&
          !event.shiftKey &&
          !onControl(event.target)
        )
          begin('onPointerDown', event);
      }}
      // Before React Flow hears of it: it keeps the start of a touch to itself.
      onTouchStartCapture={(event) => {
        if (!onControl(event.target)) begin('onTouchStart', event);
      }}
      onKeyDown={(event) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
        if (plain && keyOf(event) === 'm' && !onControl(event.target)) begin('onKeyDown', event);
      }}
    >
      {children}
    </div>
  );
}

/** A tick box, a button or a port inside a card: pressing it is no lifting. */
const onControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, button, a, .react-flow__handle') !== null;
