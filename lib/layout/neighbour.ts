import type { ChunkId } from '../plan/types';
import type { Card, Layout, Point } from './types';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The card that an arrow key leads to: the nearest whose middle lies in that direction. A step to the side weighs
 * more, so that a row or a stack is walked to its end before the way leads elsewhere. Undefined if there is none.
 */
export function neighbour(layout: Layout, id: ChunkId, direction: Direction): ChunkId | undefined {
  const from = layout.cards.get(id);
  if (!from) return undefined;
  const start = middle(from);
  let best: { readonly id: ChunkId; readonly cost: number } | undefined;
  for (const card of layout.cards.values()) {
    const { ahead, aside } = offset(start, middle(card), direction);
    if (ahead <= 0) continue;
    const cost = ahead + aside * (direction === 'up' || direction === 'down' ? 4 : 2);
    if (!best || cost < best.cost) best = { id: card.id, cost };
  }
  return best?.id;
}

/** The card at a point; undefined beside all cards. */
export function cardAt(layout: Layout, point: Point): ChunkId | undefined {
  for (const card of layout.cards.values())
    if (
      point.x >= card.x &&
      point.x <= card.x + card.width &&
      point.y >= card.y &&
      point.y <= card.y + card.height
    )
      return card.id;
  return undefined;
}

const middle = (card: Card): Point => ({ x: card.x + card.width / 2, y: card.y + card.height / 2 });

function offset(from: Point, to: Point, direction: Direction): { ahead: number; aside: number } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  switch (direction) {
    case 'up':
      return { ahead: -dy, aside: Math.abs(dx) };
    case 'down':
      return { ahead: dy, aside: Math.abs(dx) };
    case 'left':
      return { ahead: -dx, aside: Math.abs(dy) };
    case 'right':
      return { ahead: dx, aside: Math.abs(dy) };
  }
}
