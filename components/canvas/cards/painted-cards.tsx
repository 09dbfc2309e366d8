import { memo } from 'react';
import { hueStyle } from '@/components/ui/hue';
import type { Box, Layout } from '@/lib/layout/types';
import { chunkOf } from '@/lib/plan/lookup';
import type { Plan } from '@/lib/plan/types';
import { meets } from './nodes';

interface Props {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly view: Box;
}

/**
 * Cards from so far away that hundreds are in view: one path a lane and state instead of elements for each, so that
 * a plan of a thousand chunks still moves smoothly. A click turns the card below it into a real one.
 */
export const PaintedCards = memo(function PaintedCards({ plan, layout, view }: Props) {
  const paths = new Map<string, { hue: number | undefined; done: boolean; path: string }>();
  for (const card of layout.cards.values()) {
    if (!meets(card, view)) continue;
    const done = chunkOf(plan, card.id)?.done ?? false;
    const key = `${card.lane} ${done}`;
    const known = paths.get(key) ?? { hue: layout.lanes[card.lane]?.hue, done, path: '' };
    known.path += `M${card.x},${card.y}h${card.width}v${card.height}h${-card.width}z`;
    paths.set(key, known);
  }
  return (
    <svg className="pl-painted" width="1" height="1" aria-hidden>
      {[...paths].map(([key, { hue, done, path }]) => (
        <path key={key} d={path} data-done={done || undefined} style={hueStyle(hue)} />
      ))}
    </svg>
  );
});
