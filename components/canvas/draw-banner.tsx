import type { Verdict } from '@/lib/editor/types';
import type { Command, Plan } from '@/lib/plan/types';
import { titleOf } from './card-label';
import type { Aim, Drawing } from './use-draw';
import { VerdictNote } from './verdict-note';

interface Props {
  readonly plan: Plan;
  readonly drawing: Drawing;
  readonly aim: Aim | undefined;
  readonly judge: (commands: readonly Command[]) => Verdict;
  readonly onStop: () => void;
}

/** While a dependency is drawn: what to do next, and what the line would mean where it points. */
export function DrawBanner({ plan, drawing, aim, judge, onStop }: Props) {
  const from = titleOf(plan, drawing.from);
  const task =
    drawing.side === 'unblocks'
      ? `Pick the chunk that waits for ${from}`
      : `Pick the chunk that ${from} waits for`;
  return (
    <div className="pl-banner" data-refused={aim && !aim.command ? true : undefined}>
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
