import { useViewport } from '@xyflow/react';
import { Check, Lock, LockOpen } from 'lucide-react';
import { memo } from 'react';
import { standing } from '@/lib/layout/standing';
import type { Layout } from '@/lib/layout/types';
import { checksOf } from '@/lib/notation/checks';
import { phaseNumber, phaseWords } from '@/lib/notation/names';
import { plain } from '@/lib/notation/plain';
import { counted } from '@/lib/notation/words';
import { lookup } from '@/lib/plan/lookup';
import type { Phase, Plan } from '@/lib/plan/types';
import { HeadMore } from './head-more';
import { useRove } from './use-rove';

interface Props {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly selected: ReadonlySet<string>;
  /** Heads have a menu. */
  readonly menu: boolean;
}

/** Heads of the phases at the top edge, and on the line below them the gates. They move with the canvas sideways. */
export function PhaseHeaders({ plan, layout, selected, menu }: Props) {
  const { x, zoom } = useViewport();
  const { group, stop } = useRove();
  const { phases } = lookup(plan);
  return (
    <div className="pl-phase-heads">
      <div
        className="pl-phase-row"
        role="group"
        aria-label="Phases"
        style={{ ['--zoom' as string]: zoom }}
        {...group}
      >
        {layout.columns.map((column, index) => {
          const left = column.x * zoom + x;
          const right = left + column.width * zoom;
          const from = Math.max(left, 0);
          const phase = phases.get(column.phase)?.phase;
          return (
            <div
              key={column.phase}
              className="pl-phase-head"
              style={{ left: from, width: Math.max(right - from, 0) }}
            >
              {phase && right > 0 && (
                <PhaseHead
                  phase={phase}
                  index={index}
                  selected={selected.has(phase.id)}
                  stop={stop(index)}
                  menu={menu}
                />
              )}
            </div>
          );
        })}
      </div>
      {layout.gates.map((gate) => (
        <Gate key={gate.before} x={gate.x * zoom + x} plan={plan} before={gate.before} />
      ))}
    </div>
  );
}

interface HeadProps {
  readonly phase: Phase;
  readonly index: number;
  readonly selected: boolean;
  readonly stop: 0 | -1;
  readonly menu: boolean;
}

const PhaseHead = memo(function PhaseHead({ phase, index, selected, stop, menu }: HeadProps) {
  const done = phase.chunks.filter((chunk) => chunk.done).length;
  const checks = checksOf(phase);
  const ticked = checks.filter((check) => check.done).length;
  const checkWords = `${ticked} of ${counted(checks.length, 'check')}`;
  const share = phase.chunks.length > 0 ? (done / phase.chunks.length) * 100 : 0;
  return (
    <>
      <button
        type="button"
        className="pl-phase-inner"
        data-first={index === 0 || undefined}
        data-rove={index}
        data-select={phase.id}
        tabIndex={stop}
        aria-pressed={selected}
        aria-label={`${phaseWords(phase, ' ')}, ${done} of ${phase.chunks.length} done${checks.length > 0 ? `, ${checkWords}` : ''}`}
        title={plain(phase.name)}
      >
        <span className="pl-phase-number">{phase.number}</span>
        <span className="pl-phase-name">{plain(phase.name)}</span>
        <span className="pl-phase-bar" aria-hidden>
          <span style={{ width: `${share}%` }} />
        </span>
        <span className="pl-phase-count">
          {done}/{phase.chunks.length}
        </span>
        {checks.length > 0 && <span className="pl-phase-count">{checkWords}</span>}
      </button>
      {menu && <HeadMore of={phase.id} label={`Menu of ${phaseNumber(phase)}`} />}
    </>
  );
});

const gates = {
  closed: { icon: Lock, words: 'Closed: something before it is not done' },
  open: { icon: LockOpen, words: 'Open: everything before it is done' },
  passed: { icon: Check, words: 'Passed: work behind it is done' },
} as const;

function Gate({
  x,
  plan,
  before,
}: {
  readonly x: number;
  readonly plan: Plan;
  readonly before: Phase['id'];
}) {
  const state = standing(plan).gates.get(before) ?? 'closed';
  const { icon: Icon, words } = gates[state];
  if (x < 0) return null;
  return (
    <span
      className="pl-gate"
      data-state={state}
      style={{ left: x }}
      role="img"
      aria-label={`Gate. ${words}`}
      title={words}
    >
      <Icon size={12} strokeWidth={2} aria-hidden />
    </span>
  );
}
