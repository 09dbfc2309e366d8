import { chunksOf } from '@/lib/plan/lookup';
import type { Plan } from '@/lib/plan/types';

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

/** The plan in four numbers, where the heads of lanes and phases meet. */
export function Corner({ plan, unplaced }: { readonly plan: Plan; readonly unplaced: number }) {
  const chunks = chunksOf(plan);
  const done = chunks.filter((chunk) => chunk.done).length;
  return (
    <div className="pl-corner">
      <span>
        {plan.streams.length > 0 && (
          <span className="pl-corner-streams">{count(plan.streams.length, 'stream')} · </span>
        )}
        {count(plan.phases.length, 'phase')}
      </span>
      <span>
        {count(chunks.length, 'chunk')}
        {done > 0 && <span className="pl-corner-done"> · {done} done</span>}
      </span>
      {unplaced > 0 && (
        <span title="Their moment is in words of its own, so they stand on no gate.">
          {count(unplaced, 'handoff')} off the gates
        </span>
      )}
    </div>
  );
}
