import { type OnConnectEnd, type OnConnectStart, useStoreApi } from '@xyflow/react';
import type { Acts } from '@/components/canvas/acts/use-acts';
import { type Drawing, useDraw } from '@/components/canvas/acts/use-draw';
import type { Camera } from '@/components/canvas/camera/use-camera';
import { ports } from '@/components/canvas/cards/card-node';
import { cardAt } from '@/lib/layout/neighbour';
import type { Layout } from '@/lib/layout/types';
import { chunkName } from '@/lib/notation/names';
import type { ChunkId, Plan } from '@/lib/plan/types';

interface Options {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly acts: Pick<Acts, 'speak' | 'connect'>;
  readonly camera: Pick<Camera, 'pointAt'>;
  readonly focus: (id: ChunkId) => void;
  /** Whatever else is open makes way. */
  readonly onStart: () => void;
}

/**
 * Drawing a dependency from its beginning to its end: from a port with the pointer held, or by picking the other
 * end. React Flow carries the line; where it ends is asked of the layout.
 */
export function useLineGestures(options: Options) {
  const store = useStoreApi();
  const draw = useDraw(options.plan);
  return { ...draw, ...lineGestures(options, draw, () => store.getState().cancelConnection()) };
}

/** What begins, ends and stops a line; `cancel` has React Flow let go of the one it carries. */
export function lineGestures(
  { plan, layout, acts, camera, focus, onStart }: Options,
  draw: Pick<ReturnType<typeof useDraw>, 'drawing' | 'start' | 'stop'>,
  cancel: () => void,
) {
  const { drawing } = draw;

  const start = (next: Omit<Drawing, 'aimed'>) => {
    onStart();
    draw.start(next);
    if (next.by === 'pointer') return;
    focus(next.from);
    const from = chunkName(plan, next.from);
    acts.speak(
      next.side === 'unblocks'
        ? `Pick the chunk that waits for ${from}. Arrows and Enter, or click. Escape stops.`
        : `Pick the chunk that ${from} waits for. Arrows and Enter, or click. Escape stops.`,
    );
  };
  const finish = (to: ChunkId | undefined) => {
    if (!drawing) return;
    draw.stop();
    if (to && to !== drawing.from) acts.connect(drawing.from, drawing.side, to);
    if (drawing.by === 'picking') focus(drawing.from);
  };
  /** False if no line is being drawn. */
  const stop = (): boolean => {
    if (!drawing) return false;
    cancel();
    draw.stop();
    acts.speak('No line drawn.');
    focus(drawing.from);
    return true;
  };

  const onConnectStart: OnConnectStart = (_event, { nodeId, handleId }) => {
    const from = nodeId as ChunkId | null;
    if (!from) return;
    start({ from, side: handleId === ports.waitsFor ? 'waitsFor' : 'unblocks', by: 'pointer' });
  };
  const onConnectEnd: OnConnectEnd = (event) => {
    // Escape has ended it before the pointer was let go.
    if (!drawing) return;
    const end = 'changedTouches' in event ? event.changedTouches[0] : event;
    finish(end && cardAt(layout, camera.pointAt({ x: end.clientX, y: end.clientY })));
  };
  return { start, finish, stop, onConnectStart, onConnectEnd };
}
