import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Box } from '@/lib/layout/types';
import type { Camera } from './use-camera';

/** Keeps a box in sight that is in sight, when a panel opens beside the canvas and takes room from it. */
export function useInSight(
  surface: RefObject<HTMLDivElement | null>,
  camera: Camera,
  box: Box | undefined,
): void {
  const shrunk = useEffectEvent((before: DOMRectReadOnly) => {
    if (box && camera.sees(box, before)) camera.show(box);
  });
  useEffect(() => {
    if (!surface.current) return undefined;
    let size: DOMRectReadOnly | undefined;
    const observer = new ResizeObserver(([entry]) => {
      const before = size;
      size = entry?.contentRect;
      if (before && size && (size.width < before.width || size.height < before.height)) shrunk(before);
    });
    observer.observe(surface.current);
    return () => observer.disconnect();
  }, [surface]);
}
