import { DragOverlay } from '@dnd-kit/core';
import { useViewport } from '@xyflow/react';
import { destination, moveTo } from '@/components/canvas/acts/moves';
import { VerdictNote } from '@/components/canvas/acts/verdict-note';
import { Card } from '@/components/canvas/cards/card';
import { cardData } from '@/components/canvas/cards/card-data';
import { sizes } from '@/lib/layout/sizes';
import type { Layout } from '@/lib/layout/types';
import type { Command } from '@/lib/plan/command';
import { chunkOf } from '@/lib/plan/lookup';
import type { Plan } from '@/lib/plan/types';
import type { Verdict } from '@/lib/problems/introduced';
import type { Lifted } from './hands';

interface Props {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly lifted: Lifted | undefined;
  readonly judge: (commands: readonly Command[]) => Verdict;
}

/**
 * What is held under the pointer: outside the canvas' own scaling and so scaled by its zoom, with the words for what
 * letting go would do. Two more edges behind the card stand for the others.
 */
export function LiftedCards({ plan, layout, lifted, judge }: Props) {
  const { zoom } = useViewport();
  const first = lifted?.moving[0];
  const chunk = first && chunkOf(plan, first);
  return (
    <DragOverlay dropAnimation={null} className="pl-overlay">
      {lifted && chunk && (
        <div className="pl-held" data-low={lifted.low || undefined}>
          <div
            className="pl-held-card"
            data-many={lifted.moving.length > 1 || undefined}
            style={{ width: sizes.cardWidth, height: sizes.cardHeight, transform: `scale(${zoom})` }}
          >
            <Card data={cardData(plan, layout, chunk, [], { readOnly: true, detail: 'full' })} />
            {lifted.moving.length > 1 && <span className="pl-held-count">{lifted.moving.length}</span>}
          </div>
          <Words plan={plan} lifted={lifted} judge={judge} zoom={zoom} />
        </div>
      )}
    </DragOverlay>
  );
}

function Words({
  plan,
  lifted,
  judge,
  zoom,
}: Omit<Props, 'layout' | 'lifted'> & { lifted: Lifted; zoom: number }) {
  const { target, moving } = lifted;
  const offset = { ['--below' as string]: `${sizes.cardHeight * zoom + 10}px` };
  return (
    <div className="pl-held-words" style={offset}>
      {target && !target.same ? (
        <VerdictNote
          title={destination(plan, moveTo(moving, target))}
          commands={moveTo(moving, target)}
          judge={judge}
        />
      ) : (
        <div className="pl-note">
          <p className="pl-note-title">{target ? 'Stays where it is' : 'Goes back to where it was'}</p>
        </div>
      )}
    </div>
  );
}
