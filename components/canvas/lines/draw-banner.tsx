import { useStore, useViewport } from '@xyflow/react';
import type { Aim, Drawing } from '@/components/canvas/acts/use-draw';
import { VerdictNote } from '@/components/canvas/acts/verdict-note';
import type { Layout } from '@/lib/layout/types';
import { chunkName } from '@/lib/notation/names';
import type { Command } from '@/lib/plan/command';
import type { Plan } from '@/lib/plan/types';
import type { Verdict } from '@/lib/problems/introduced';

interface Props {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly drawing: Drawing;
  readonly aim: Aim | undefined;
  readonly judge: (commands: readonly Command[]) => Verdict;
  readonly onStop: () => void;
}

/** While a dependency is drawn: what to do next, and what the line would mean where it points. */
export function DrawBanner({ plan, layout, drawing, aim, judge, onStop }: Props) {
  const { y, zoom } = useViewport();
  const height = useStore((state) => state.height);
  const aimed = drawing.aimed && layout.cards.get(drawing.aimed);
  // It makes way for a card that is pointed at low on the screen.
  const high = aimed !== undefined && (aimed.y + aimed.height) * zoom + y > height * 0.65;
  const from = chunkName(plan, drawing.from);
  const task =
    drawing.side === 'unblocks'
      ? `Pick the chunk that waits for ${from}`
      : `Pick the chunk that ${from} waits for`;
  return (
    <div
      className="pl-banner"
      data-high={high || undefined}
      data-refused={aim && !aim.command ? true : undefined}
    >
      <p className="pl-banner-task">
        {task} <span>(Esc to stop)</span>
        {drawing.by === 'picking' && (
          <button type="button" onClick={onStop}>
            Stop
          </button>
        )}
      </p>
      {aim && <VerdictNote title={aim.words} commands={aim.command} judge={judge} />}
    </div>
  );
}
