import { useViewport } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { Tooltip } from '@/components/ui/tooltip';

interface Props {
  readonly onZoomBy: (factor: number) => void;
  readonly onFullSize: () => void;
  readonly onFit: () => void;
}

/** Zooming by clicks; the number in the middle goes back to full size. */
export function ZoomControls({ onZoomBy, onFullSize, onFit }: Props) {
  const { zoom } = useViewport();
  return (
    <div className="pl-zoom" role="group" aria-label="Zoom">
      <Tooltip words="Smaller" keys="-">
        <button type="button" aria-label="Zoom out" onClick={() => onZoomBy(1 / 1.25)}>
          <Minus size={14} aria-hidden />
        </button>
      </Tooltip>
      <Tooltip words="Full size" keys="Mod 0">
        <button
          type="button"
          className="pl-zoom-value"
          aria-label={`Zoom ${Math.round(zoom * 100)} %, back to 100 %`}
          onClick={onFullSize}
        >
          {Math.round(zoom * 100)} %
        </button>
      </Tooltip>
      <Tooltip words="Larger" keys="+">
        <button type="button" aria-label="Zoom in" onClick={() => onZoomBy(1.25)}>
          <Plus size={14} aria-hidden />
        </button>
      </Tooltip>
      <Tooltip words="Show everything" keys="1">
        <button type="button" aria-label="Show everything" onClick={onFit}>
          <Maximize size={13} aria-hidden />
        </button>
      </Tooltip>
    </div>
  );
}
