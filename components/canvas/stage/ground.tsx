import { memo } from 'react';
import { hueStyle } from '@/components/ui/hue';
import type { Layout } from '@/lib/layout/types';

/** Lanes have no right end to fall off: their tint goes on, in canvas pixels, past the widest window. */
const ONWARD = 20_000;

/** What cards stand on: tinted lanes, and the gates between phases. It is there to be seen, not to be touched. */
export const Ground = memo(function Ground({ layout }: { readonly layout: Layout }) {
  return (
    <div className="pl-ground" aria-hidden>
      {layout.lanes.map((lane) => (
        <div
          key={lane.key}
          className="pl-lane"
          data-kind={lane.kind}
          style={hueStyle(lane.hue, { top: lane.y, width: lane.width + ONWARD, height: lane.height })}
        />
      ))}
      {layout.gates.map((gate) => (
        <div key={gate.before} className="pl-gate-lines" style={{ left: gate.x, height: gate.height }} />
      ))}
    </div>
  );
});
