import type { DropTarget } from '@/lib/layout/drop';

/** The cell that would be entered, and a line at the place in it. */
export function DropPreview({ target }: { readonly target: DropTarget | undefined }) {
  if (!target) return null;
  const { cell, line, same } = target;
  return (
    <div aria-hidden>
      <div
        className="pl-drop-cell"
        data-same={same || undefined}
        style={{ left: cell.x, top: cell.y, width: cell.width, height: cell.height }}
      />
      {!same && <div className="pl-drop-line" style={{ left: line.x, top: line.y, width: line.width }} />}
    </div>
  );
}
