import { useImperativeHandle } from 'react';
import { boxOfEntity } from '@/components/canvas/camera/entity-box';
import type { Camera } from '@/components/canvas/camera/use-camera';
import type { CanvasProps } from '@/components/canvas/canvas-props';
import type { Layout } from '@/lib/layout/types';
import { chunkOf, isChunkId } from '@/lib/plan/lookup';
import type { ChunkId, EntityId, Plan } from '@/lib/plan/types';

interface Options {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly camera: Camera;
  readonly focus: (id: ChunkId) => void;
  readonly onDraw: () => void;
}

/** What others may ask of the canvas. */
export function useHandle(
  handle: CanvasProps['handle'],
  { plan, layout, camera, focus, onDraw }: Options,
): void {
  const show = (id: EntityId) => {
    const box = boxOfEntity(layout, id);
    if (box) camera.show(box);
  };
  useImperativeHandle(handle, () => ({
    reveal: (id) => {
      show(id);
      if (isChunkId(id) && chunkOf(plan, id)) focus(id);
    },
    show,
    fit: camera.fit,
    draw: onDraw,
  }));
}
