import { Position } from '@xyflow/react';
import { sizes } from '@/lib/layout/sizes';
import type { Box, Layout } from '@/lib/layout/types';
import { chunkOf } from '@/lib/plan/lookup';
import type { ChunkId, Plan } from '@/lib/plan/types';
import { cardData, type ProblemsByChunk } from './card-data';
import { cardLabel } from './card-label';
import { type CardNodeType, ports } from './card-node';

/** What the moment says about cards; it goes on the outside of a card, which is not drawn again for it. */
export interface Moment {
  readonly selected: ReadonlySet<string>;
  readonly lit: ReadonlySet<ChunkId>;
  readonly lifted: ReadonlySet<ChunkId>;
  /** Just let go: they stand where they are put, without a journey from where they were. */
  readonly landing: ReadonlySet<ChunkId>;
  /** Cards of a loop that the line being drawn would close. */
  readonly looped: ReadonlySet<ChunkId>;
  /** Cards a line being drawn may not go to. */
  readonly refused: ReadonlySet<ChunkId>;
  /** The card under the end of the line being drawn. */
  readonly aimed: ChunkId | undefined;
  /** The card that has the canvas' tab stop. */
  readonly active: ChunkId | undefined;
}

/**
 * React Flow's nodes for what is in view, straight from plan and layout: there is no second copy to keep in step.
 * Cards are all one size and their ports where they always are, so React Flow has nothing to measure.
 */
export function nodesInView(
  plan: Plan,
  layout: Layout,
  problems: ProblemsByChunk,
  view: Box,
  moment: Moment,
  look: { readonly readOnly: boolean; readonly detail: 'full' | 'title'; readonly painted: boolean },
): CardNodeType[] {
  const nodes: CardNodeType[] = [];
  for (const card of layout.cards.values()) {
    const kept = card.id === moment.active || moment.lifted.has(card.id);
    if (!kept && (look.painted || !meets(card, view))) continue;
    const chunk = chunkOf(plan, card.id);
    if (!chunk) continue;
    const own = problems.get(card.id) ?? [];
    nodes.push({
      id: card.id,
      type: 'card',
      position: { x: card.x, y: card.y },
      data: cardData(plan, layout, chunk, own, look),
      className: classOf(card.id, moment),
      width: sizes.cardWidth,
      height: sizes.cardHeight,
      measured: { width: sizes.cardWidth, height: sizes.cardHeight },
      handles: handles(look.readOnly),
      style: { pointerEvents: 'all' },
      ariaRole: 'group',
      ariaLabel: cardLabel(plan, card.id, own),
      domAttributes: {
        tabIndex: card.id === moment.active ? 0 : -1,
        'aria-roledescription': undefined,
        'aria-current': moment.selected.has(card.id) ? 'true' : undefined,
      },
    });
  }
  return nodes;
}

/** Whether two boxes have anything in common. */
export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const classOf = (id: ChunkId, moment: Moment): string =>
  [
    moment.selected.has(id) && 'is-selected',
    moment.lit.has(id) && 'is-lit',
    moment.lifted.has(id) && 'is-lifted',
    moment.landing.has(id) && 'is-landing',
    moment.looped.has(id) && 'is-looped',
    moment.refused.has(id) && 'is-refused',
    moment.aimed === id && 'is-aimed',
  ]
    .filter(Boolean)
    .join(' ');

const y = sizes.cardHeight / 2;
const both: NonNullable<CardNodeType['handles']> = [
  { id: ports.waitsFor, type: 'target', position: Position.Left, x: 0, y, width: 1, height: 1 },
  {
    id: ports.unblocks,
    type: 'source',
    position: Position.Right,
    x: sizes.cardWidth,
    y,
    width: 1,
    height: 1,
  },
];
const handles = (readOnly: boolean) => (readOnly ? [] : both);
