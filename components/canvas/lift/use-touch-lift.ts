import { useEffect, type RefObject } from 'react';

/**
 * A finger that holds a card must not pan as well. React Flow began to listen when the finger came down, before the
 * long press was one; from then on its moves end here.
 */
export function useTouchLift(surface: RefObject<HTMLDivElement | null>, lifting: boolean): void {
  useEffect(() => {
    const viewport = surface.current?.querySelector('.react-flow__viewport');
    if (!lifting || !viewport) return undefined;
    const keep = (event: Event) => event.stopPropagation();
    viewport.addEventListener('touchmove', keep);
    return () => viewport.removeEventListener('touchmove', keep);
  }, [surface, lifting]);
}
