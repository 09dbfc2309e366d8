import { memo, useState } from 'react';
import { hueStyle } from '@/components/ui/hue';
import { roundedPath } from '@/lib/layout/rounded-path';
import type { Edge } from '@/lib/layout/types';

interface Props {
  readonly edge: Edge;
  /** `lit`: belongs to what is looked at. `own`: starts or ends there. `looped`: part of a loop being closed. */
  readonly look: 'plain' | 'lit' | 'own' | 'looped';
  readonly selected: boolean;
  /** In words, for a line that Tab reaches; undefined for those that it passes by. */
  readonly label: string | undefined;
}

/**
 * A line from what is waited for to what waits. A wide unseen one below it is what the pointer meets. One that leads
 * elsewhere than before comes back once the cards have arrived; one that is new or comes into sight is there at once.
 */
export const EdgeLine = memo(function EdgeLine({ edge, look, selected, label }: Props) {
  const path = roundedPath(edge.points, 8);
  const [drawn, setDrawn] = useState({ path, moves: 0 });
  if (drawn.path !== path) setDrawn({ path, moves: drawn.moves + 1 });
  const tip = edge.points.at(-1) ?? { x: 0, y: 0 };
  return (
    <g
      className="pl-edge"
      data-edge={edge.id}
      data-look={look}
      data-selected={selected || undefined}
      data-moved={drawn.moves === 0 ? undefined : drawn.moves % 2 === 0 ? 'again' : 'once'}
      style={hueStyle(edge.hue)}
      {...(label === undefined
        ? { 'aria-hidden': true }
        : { role: 'button', tabIndex: 0, 'aria-label': label, 'aria-pressed': selected })}
    >
      <path className="pl-edge-hit" d={path} />
      <path className="pl-edge-line" d={path} />
      <path className="pl-edge-head" d={`M${tip.x - 1},${tip.y}l-8,-4.5v9z`} />
    </g>
  );
});
