import { useStoreApi, type OnConnectEnd, type OnConnectStart } from '@xyflow/react';
import {
  useImperativeHandle,
  useMemo,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { layout as layOut } from '@/lib/layout/layout';
import { cardAt } from '@/lib/layout/neighbour';
import type { Edge, Point } from '@/lib/layout/types';
import { chunksOf, lookup } from '@/lib/plan/lookup';
import type { ChunkId, EntityId } from '@/lib/plan/types';
import type { CanvasProps } from './canvas-props';
import { titleOf } from './card-label';
import { ports } from './card-node';
import { cardUnder } from './card-under';
import { boxOfEntity } from './entity-box';
import { destination, moveTo, naming } from './moves';
import { useActive } from './use-active';
import { useActs } from './use-acts';
import { useBoxSelect } from './use-box-select';
import { useCamera } from './use-camera';
import { useCanvasKeys } from './use-canvas-keys';
import { useClicks } from './use-clicks';
import { useDraw, type Drawing } from './use-draw';
import { useLift } from './use-lift';
import { useMoment } from './use-moment';
import { useTouchLift } from './use-touch-lift';

/** Milliseconds after a drop in which the dropped cards do not travel. */
const LANDING = 120;

/** All that passes on the canvas, wired together: where one looks, what is held, drawn, focused and said. */
export function useStage(
  props: CanvasProps,
  root: RefObject<HTMLDivElement | null>,
  surface: RefObject<HTMLDivElement | null>,
) {
  const { plan, selection, readOnly = false, onSelect, onOpen, onAdd } = props;
  const layout = layOut(plan);
  const store = useStoreApi();
  const camera = useCamera(layout, surface);
  const acts = useActs({ ...props, readOnly, layout });
  const { active, focus, noted } = useActive(layout, selection, root);
  const draw = useDraw(plan);
  const { drawing } = draw;
  const [hovered, setHovered] = useState<ChunkId>();
  const [edgeId, setEdgeId] = useState<string>();
  const [menu, setMenu] = useState<{ readonly chunk: ChunkId; readonly at: Point }>();
  const [landing, setLanding] = useState<readonly ChunkId[]>([]);
  const edge = useMemo(() => layout.edges.find((one) => one.id === edgeId), [layout, edgeId]);
  const chosen = useMemo(
    () => chunksOf(plan).flatMap(({ id }) => (selection.includes(id) ? [id] : [])),
    [plan, selection],
  );

  const go = (id: ChunkId) => {
    const card = layout.cards.get(id);
    if (card) camera.show(card);
    focus(id);
    setEdgeId(undefined);
    if (drawing) draw.aimAt(id);
    else onSelect([id]);
  };
  const openMenu = (id: ChunkId, at?: Point) => {
    const card = layout.cards.get(id);
    if (!card) return;
    if (!selection.includes(id)) onSelect([id]);
    setMenu({ chunk: id, at: at ?? camera.onScreen({ x: card.x + 16, y: card.y + card.height - 8 }) });
  };
  const startDrawing = (next: Omit<Drawing, 'aimed'>) => {
    setMenu(undefined);
    setEdgeId(undefined);
    setHovered(undefined);
    draw.start(next);
    if (next.by === 'pointer') return;
    focus(next.from);
    const from = titleOf(plan, next.from);
    acts.speak(
      next.side === 'unblocks'
        ? `Pick the chunk that waits for ${from}. Arrows and Enter, or click. Escape stops.`
        : `Pick the chunk that ${from} waits for. Arrows and Enter, or click. Escape stops.`,
    );
  };
  const finishDrawing = (to: ChunkId | undefined) => {
    if (!drawing) return;
    draw.stop();
    if (to && to !== drawing.from) acts.connect(drawing.from, drawing.side, to);
    if (drawing.by === 'picking') focus(drawing.from);
  };
  /** Steps out of one thing, the latest first; false if there is nothing to step out of. */
  const stop = (): boolean => {
    if (drawing) {
      store.getState().cancelConnection();
      draw.stop();
      acts.speak('No line drawn.');
      focus(drawing.from);
    } else if (edgeId !== undefined) setEdgeId(undefined);
    else if (selection.length > 0) onSelect([]);
    else return false;
    return true;
  };

  const lift = useLift({
    plan,
    layout,
    selection,
    surface,
    onLift: (moving, by) => {
      setHovered(undefined);
      setEdgeId(undefined);
      if (!moving.every((id) => selection.includes(id))) onSelect(moving);
      if (by === 'keys')
        acts.speak(
          `Holding ${naming(plan, moving)}. Arrows choose a place, Enter puts it there, Escape puts it back.`,
        );
    },
    onAim: (target) => acts.speak(target.same ? 'Where it was.' : destination(plan, moveTo([], target))),
    onDrop: (moving, target) => {
      const first = moving[0];
      if (first) focus(first);
      if (!target || target.same) {
        acts.speak(`${naming(plan, moving)} stays where it was.`);
        return;
      }
      setLanding(moving);
      setTimeout(() => setLanding([]), LANDING);
      acts.drop(moving, target);
    },
    onPutBack: (moving) => acts.speak(`${naming(plan, moving)} is back in its place.`),
  });
  useTouchLift(surface, lift.lifted !== undefined);

  const removeEdge = ({ waiter, waitedFor }: Edge) => {
    // The line takes the focus with it, unless someone else is given it.
    if (acts.disconnect(waiter, waitedFor)) focus(waiter);
  };
  const addBeside = (id: ChunkId) => {
    const at = lookup(plan).chunks.get(id);
    if (at) onAdd?.({ phase: at.phase.id, stream: at.chunk.stream ?? null });
  };
  const keys = useCanvasKeys({
    plan,
    layout,
    active,
    chosen,
    edge,
    drawing,
    onRemove: removeEdge,
    lifting: lift.lifted !== undefined,
    readOnly,
    acts,
    camera,
    onGo: go,
    onSelect,
    onOpen,
    onMenu: openMenu,
    onDraw: startDrawing,
    onPick: finishDrawing,
    onStop: stop,
    onAdd: onAdd && (() => active && addBeside(active)),
  });
  const clicks = useClicks({
    plan,
    layout,
    selection,
    picking: drawing?.by === 'picking',
    pointAt: camera.pointAt,
    onSelect,
    onSelectEdge: setEdgeId,
    onTick: (id) => acts.tick([id]),
    onPick: finishDrawing,
    onFocus: focus,
    onOpen,
    onMenu: openMenu,
    onAdd,
  });
  const boxSelect = useBoxSelect(layout, camera.pointAt, (ids) =>
    onSelect([...new Set<EntityId>([...selection, ...ids])]),
  );
  const { moment, focus: looked } = useMoment({
    plan,
    selection,
    hovered,
    active,
    lifted: lift.lifted?.moving,
    landing,
    refused: draw.refused,
    loop: draw.aim?.loop ?? [],
    aimed: drawing?.aimed,
  });

  useImperativeHandle(props.handle, () => ({
    reveal: (id) => {
      const box = boxOfEntity(layout, id);
      if (box) camera.show(box);
      const chunk = chunksOf(plan).find((one) => one.id === id);
      if (chunk) focus(chunk.id);
    },
    fit: camera.fit,
    draw: () => {
      if (active) startDrawing({ from: active, side: 'unblocks', by: 'picking' });
    },
  }));

  const onConnectStart: OnConnectStart = (_event, { nodeId, handleId }) => {
    const from = nodeId as ChunkId | null;
    if (!from) return;
    startDrawing({ from, side: handleId === ports.waitsFor ? 'waitsFor' : 'unblocks', by: 'pointer' });
  };
  const onConnectEnd: OnConnectEnd = (event) => {
    // Escape has ended it before the pointer was let go.
    if (!drawing) return;
    const end = 'changedTouches' in event ? event.changedTouches[0] : event;
    finishDrawing(end && cardAt(layout, camera.pointAt({ x: end.clientX, y: end.clientY })));
  };

  return {
    layout,
    camera,
    acts,
    lift,
    draw,
    moment,
    looked,
    hovered,
    edge,
    menu,
    chosen,
    active,
    box: boxSelect.box,
    closeMenu: () => {
      setMenu(undefined);
      if (menu) focus(menu.chunk);
    },
    removeEdge,
    startDrawing,
    stop,
    onConnectStart,
    onConnectEnd,
    panning: keys.panning,
    rootHandlers: {
      ...clicks,
      onKeyDown: keys.onKeyDown,
      onKeyUp: keys.onKeyUp,
      onBlur: keys.onBlur,
      onFocus: (event: FocusEvent<HTMLElement>) => {
        const line = event.target.dataset['edge'];
        const named = event.target.dataset['select'] as EntityId | undefined;
        const end = layout.edges.find((one) => one.id === line)?.waiter;
        if (line !== undefined) setEdgeId(line);
        // Tab may lead out of sight, where the browser cannot scroll to.
        const shown = end ?? (event.target.closest('.pl-handoffs') ? named : undefined);
        const box = shown && boxOfEntity(layout, shown);
        if (box) camera.show(box);
        const card = cardUnder(event.target);
        if (!card) return;
        noted(card.id);
        if (drawing?.by === 'picking') draw.aimAt(card.id);
      },
    },
    surfaceHandlers: {
      ...boxSelect.handlers,
      onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
        boxSelect.handlers.onPointerMove(event);
        if (drawing) draw.aimAt(cardAt(layout, camera.pointAt({ x: event.clientX, y: event.clientY })));
      },
      onPointerOver: (event: PointerEvent<HTMLDivElement>) => {
        if (event.pointerType === 'touch' || lift.lifted || drawing) return;
        setHovered(cardUnder(event.target)?.id);
      },
      onPointerLeave: () => setHovered(undefined),
      // React Flow must not pan where a card is pressed that can be lifted, or a box is drawn. Touch comes by other
      // events and may pan.
      onMouseDownCapture: (event: MouseEvent<HTMLDivElement>) => {
        if (event.button !== 0) return;
        const port = event.target instanceof Element && event.target.closest('.react-flow__handle');
        const card = cardUnder(event.target);
        if ((card && !readOnly && !port && !keys.panning()) || (!card && event.shiftKey))
          event.stopPropagation();
      },
    },
  };
}
