import { useStore, useViewport } from '@xyflow/react';
import { memo, type PointerEvent, useMemo } from 'react';
import { hueStyle } from '@/components/ui/hue';
import type { Layout, Point } from '@/lib/layout/types';

/** So much of the plan may be out of sight without anything being lost, in canvas pixels. */
const SLACK = 40;

const room = { width: 160, height: 104 } as const;

interface Props {
  readonly layout: Layout;
  /** Puts a point of the canvas into the middle of the window. */
  readonly onGo: (point: Point) => void;
}

/**
 * The whole plan in a corner, shown only while some of it is out of sight. React Flow's own minimap knows only the
 * cards in view, so this one draws the layout: one path for all cards of a lane.
 */
export function Minimap({ layout, onGo }: Props) {
  const { x, y, zoom } = useViewport();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  const allInView =
    view.x <= SLACK &&
    view.y <= SLACK &&
    view.x + view.width >= layout.width - SLACK &&
    view.y + view.height >= layout.height - SLACK;
  if (allInView || width < 560) return null;
  const scale = Math.min(room.width / layout.width, room.height / layout.height);
  const go = (event: PointerEvent<SVGSVGElement>) => {
    // Something dragged across it is none of its business.
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.getBoundingClientRect();
    onGo({ x: (event.clientX - box.x) / scale, y: (event.clientY - box.y) / scale });
  };
  return (
    <svg
      className="pl-minimap"
      width={layout.width * scale}
      height={layout.height * scale}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label="The whole plan, small. The keys 1 and arrows do what clicking here does."
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      <Picture layout={layout} />
      <rect className="pl-minimap-view" {...view} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

const Picture = memo(function Picture({ layout }: { readonly layout: Layout }) {
  const paths = useMemo(() => {
    const byLane = layout.lanes.map(() => '');
    for (const { lane, x, y, width, height } of layout.cards.values())
      byLane[lane] = `${byLane[lane] ?? ''}M${x},${y}h${width}v${height}h${-width}z`;
    return byLane;
  }, [layout]);
  return layout.lanes.map((lane, index) => (
    <g key={lane.key} style={hueStyle(lane.hue)}>
      <rect className="pl-minimap-lane" x={0} y={lane.y} width={layout.width} height={lane.height} />
      <path className="pl-minimap-cards" d={paths[index]} />
    </g>
  ));
});
