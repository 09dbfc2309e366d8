'use client';

import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import '@/components/canvas/styles/index';
import type { CanvasProps } from './canvas-props';
import { Stage } from '@/components/canvas/stage/stage';

/**
 * The plan as lanes, columns, gates and cards, with every gesture on them. What it shows follows from its props; what
 * it keeps itself is what passes: where one looks, what is held, what is being drawn.
 */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Stage {...props} />
    </ReactFlowProvider>
  );
}
