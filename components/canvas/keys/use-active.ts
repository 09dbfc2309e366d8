import { type RefObject, useEffect, useState } from 'react';
import type { Layout } from '@/lib/layout/types';
import { isChunkId } from '@/lib/plan/lookup';
import type { ChunkId, EntityId } from '@/lib/plan/types';

/**
 * The card that has the canvas' one tab stop: the one last focused, else the one last selected, else the first.
 * `focus` gives it the keyboard as well, as soon as it is drawn: a card out of sight is not there yet.
 */
export function useActive(
  layout: Layout,
  selection: readonly EntityId[],
  root: RefObject<HTMLDivElement | null>,
) {
  const [wish, setWish] = useState<{ readonly id: ChunkId; readonly focus: number }>();
  const selected = selection.findLast((id): id is ChunkId => isChunkId(id) && layout.cards.has(id));
  const known = wish && layout.cards.has(wish.id) ? wish.id : undefined;
  const active: ChunkId | undefined = known ?? selected ?? layout.cards.keys().next().value;

  useEffect(() => {
    if (!wish?.focus) return undefined;
    let tries = 5;
    let frame = requestAnimationFrame(function step() {
      const element = root.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${wish.id}"]`);
      if (element) element.focus({ preventScroll: true });
      else if (tries-- > 0) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [wish, root]);

  return {
    active,
    focus: (id: ChunkId) => setWish((now) => ({ id, focus: (now?.focus ?? 0) + 1 })),
    /** The focus came by itself, by a click or by Tab. */
    noted: (id: ChunkId) => setWish((now) => (now?.id === id ? now : { id, focus: 0 })),
  };
}
