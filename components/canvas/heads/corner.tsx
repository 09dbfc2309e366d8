import { plain } from '@/lib/notation/plain';
import { chunksOf } from '@/lib/plan/lookup';
import type { EntityId, HandoffId, Plan } from '@/lib/plan/types';

interface Props {
  readonly plan: Plan;
  /** Handoffs whose moment stands at no gate. */
  readonly unplaced: readonly HandoffId[];
  readonly selected: ReadonlySet<string>;
  /** Lets the spec's status be typed. Without it the status is only told. */
  readonly onStatus: (() => void) | undefined;
  readonly onSelect: (ids: readonly EntityId[]) => void;
}

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

/** The plan in four numbers, where the heads of lanes and phases meet, and the way to handoffs that no gate shows. */
export function Corner({ plan, unplaced, selected, onStatus, onSelect }: Props) {
  const chunks = chunksOf(plan);
  const done = chunks.filter((chunk) => chunk.done).length;
  const next = unplaced[(unplaced.findIndex((id) => selected.has(id)) + 1) % unplaced.length];
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
      {plan.status !== undefined &&
        (onStatus ? (
          <button
            type="button"
            className="pl-corner-status"
            aria-label={`Status: ${plain(plan.status)}`}
            title="Status of the spec"
            onClick={onStatus}
          >
            {plain(plan.status)}
          </button>
        ) : (
          <span className="pl-corner-status" title="Status of the spec">
            {plain(plan.status)}
          </span>
        ))}
      {next !== undefined && (
        <button
          type="button"
          title="Their moment is in words of its own, so they stand on no gate. Shows one after the other."
          onClick={() => onSelect([next])}
        >
          {count(unplaced.length, 'handoff')}
          <span className="pl-corner-off"> off the gates</span>
        </button>
      )}
    </div>
  );
}
