import type { ConnectionLineComponentProps } from '@xyflow/react';

/** The line that follows the pointer while a dependency is drawn. */
export function DrawLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps) {
  const bend = Math.max(Math.abs(toX - fromX) / 2, 24) * (toX < fromX ? -1 : 1);
  return (
    <g className="pl-draw-line">
      <path d={`M${fromX},${fromY}C${fromX + bend},${fromY} ${toX - bend},${toY} ${toX},${toY}`} />
      <circle cx={toX} cy={toY} r="4" />
    </g>
  );
}
