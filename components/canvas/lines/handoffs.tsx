import { Mail } from 'lucide-react';
import { memo } from 'react';
import { hueStyle } from '@/components/ui/hue';
import type { Layout, Pill } from '@/lib/layout/types';
import { endNames, handoffTitle, laneNames } from '@/lib/notation/names';
import { plain } from '@/lib/notation/plain';
import { lookup } from '@/lib/plan/lookup';
import type { Plan } from '@/lib/plan/types';

interface Props {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly selected: ReadonlySet<string>;
}

/** Handoffs as labelled ribbons across the gate after their phase. */
export const Handoffs = memo(function Handoffs({ plan, layout, selected }: Props) {
  const { handoffs } = lookup(plan);
  return (
    <div className="pl-handoffs" role="group" aria-label="Handoffs">
      <svg width="1" height="1" aria-hidden>
        {layout.pills.map((pill) => (
          <g key={pill.id} style={hueStyle(pill.hue)}>
            {pill.ribbons.map((ribbon, index) => (
              <path key={index} className="pl-ribbon" d={curve(ribbon)} />
            ))}
          </g>
        ))}
      </svg>
      {layout.pills.map((pill) => {
        const handoff = handoffs.get(pill.id);
        if (!handoff) return null;
        const label = [`Handoff ${endNames(plan, handoff)}`, plain(handoff.what)].filter(Boolean).join(': ');
        return (
          <button
            key={pill.id}
            type="button"
            className="pl-pill"
            data-select={pill.id}
            aria-label={label}
            aria-pressed={selected.has(pill.id)}
            title={label}
            style={hueStyle(pill.hue, { left: pill.x, top: pill.y })}
          >
            <Mail size={12} strokeWidth={1.75} aria-hidden />
            <span className="pl-pill-what">{handoffTitle(handoff)}</span>
            <span className="pl-pill-to">→ {laneNames(plan, handoff.to)}</span>
          </button>
        );
      })}
    </div>
  );
});

function curve({ from, to }: Pill['ribbons'][number]): string {
  const half = (from.y + to.y) / 2;
  return `M${from.x},${from.y}C${from.x},${half} ${to.x},${half} ${to.x},${to.y}`;
}
