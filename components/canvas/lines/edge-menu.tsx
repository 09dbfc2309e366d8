import { useViewport } from '@xyflow/react';
import { ArrowLeftRight, Trash2 } from 'lucide-react';
import type { Edge } from '@/lib/layout/types';

interface Props {
  readonly edge: Edge;
  readonly onRemove: () => void;
  readonly onFlip: () => void;
}

/** What can be done with the line that is selected, beside its middle. */
export function EdgeMenu({ edge, onRemove, onFlip }: Props) {
  const { x, y, zoom } = useViewport();
  const half = edge.points.length / 2;
  const [a, b] = [edge.points[Math.ceil(half) - 1], edge.points[Math.ceil(half)]];
  if (!a || !b) return null;
  const style = { left: ((a.x + b.x) / 2) * zoom + x, top: ((a.y + b.y) / 2) * zoom + y };
  return (
    <div className="pl-edge-menu" role="toolbar" aria-label="Dependency" style={style}>
      <button type="button" onClick={onFlip} title="Flip: the other one waits (F)">
        <ArrowLeftRight size={13} aria-hidden /> Flip
      </button>
      <button type="button" onClick={onRemove} title="Remove (Delete)">
        <Trash2 size={13} aria-hidden /> Remove
      </button>
    </div>
  );
}
