import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { Card } from './card';
import { type CardData, sameCard } from './card-data';

export type CardNodeType = Node<CardData, 'card'>;

/** Ids of a card's ports; a line is drawn from one. */
export const ports = { waitsFor: 'waits-for', unblocks: 'unblocks' } as const;

/** A card on React Flow's surface, with its ports: what it waits for on the left, what it unblocks on the right. */
const CardNode = memo(
  function CardNode({ data }: NodeProps<CardNodeType>) {
    return (
      <>
        <Card data={data} />
        {!data.readOnly && (
          <>
            <Handle
              type="target"
              id={ports.waitsFor}
              position={Position.Left}
              className="pl-port"
              title="Waits for: drag to the chunk it waits for"
            />
            <Handle
              type="source"
              id={ports.unblocks}
              position={Position.Right}
              className="pl-port"
              title="Unblocks: drag to the chunk that waits for this one"
            />
          </>
        )}
      </>
    );
  },
  (before, after) => sameCard(before.data, after.data),
);

/** One object for all time: React Flow mounts everything anew when this changes. */
export const nodeTypes = { card: CardNode };
