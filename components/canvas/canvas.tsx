'use client';

import type { CanvasProps } from './canvas-props';

/** The plan as lanes, columns, gates and cards. */
export function Canvas({ plan }: CanvasProps) {
  return <div role="region" aria-label={`Canvas with ${plan.phases.length} phases`} className="h-full" />;
}
