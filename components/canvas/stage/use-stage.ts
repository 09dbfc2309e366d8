import { type RefObject, useMemo, useState } from 'react';
import { useActs } from '@/components/canvas/acts/use-acts';
import { boxOfEntity } from '@/components/canvas/camera/entity-box';
import { useCamera } from '@/components/canvas/camera/use-camera';
import { useInSight } from '@/components/canvas/camera/use-in-sight';
import type { CanvasProps } from '@/components/canvas/canvas-props';
import { useMoment } from '@/components/canvas/cards/use-moment';
import { focusEvents } from '@/components/canvas/keys/focus-events';
import { useActive } from '@/components/canvas/keys/use-active';
import { useCanvasKeys } from '@/components/canvas/keys/use-canvas-keys';
import { useIdleKeys } from '@/components/canvas/keys/use-idle-keys';
import { useToldLift } from '@/components/canvas/lift/use-told-lift';
import { useLineGestures } from '@/components/canvas/lines/use-line-gestures';
import { layout as layOut } from '@/lib/layout/layout';
import type { Point } from '@/lib/layout/types';
import { chunksOf, isPhaseId, isStreamId } from '@/lib/plan/lookup';
import type { ChunkId, EntityId } from '@/lib/plan/types';
import { leadingActs } from './leading-acts';
import { newCell } from './new-cell';
import { surfaceEvents } from './surface-events';
import { useBoxSelect } from './use-box-select';
import { useClicks } from './use-clicks';
import { useHandle } from './use-handle';
import { useMenu } from './use-menu';

const nothing: Pick<CanvasProps, 'onAdd' | 'onDelete' | 'onRename' | 'onHeadMenu'> = {};

/** All that passes on the canvas, wired together: where one looks, what is held, drawn, focused and said. */
export function useStage(
  props: CanvasProps,
  root: RefObject<HTMLDivElement | null>,
  surface: RefObject<HTMLDivElement | null>,
) {
  const { plan, selection, readOnly = false, onSelect, onOpen } = props;
  // What only reads has nothing to add to and no menus that change.
  const { onAdd, onDelete, onRename, onHeadMenu } = readOnly ? nothing : props;
  const layout = layOut(plan);
  const camera = useCamera(layout, surface);
  const acts = useActs({ ...props, readOnly, layout });
  const { active, focus, noted } = useActive(layout, selection, root);
  const [hovered, setHovered] = useState<ChunkId>();
  const [edgeId, setEdgeId] = useState<string>();
  const menu = useMenu({ layout, camera, selection, onSelect, onFocus: focus });
  const { duplicate, merge, removeEdge } = leadingActs({ acts, onSelect, onFocus: focus });
  const edge = useMemo(() => layout.edges.find((one) => one.id === edgeId), [layout, edgeId]);
  const chosen = useMemo(
    () => chunksOf(plan).flatMap(({ id }) => (selection.includes(id) ? [id] : [])),
    [plan, selection],
  );

  const draw = useLineGestures({
    plan,
    layout,
    acts,
    camera,
    focus,
    onStart: () => {
      menu.close(false);
      setEdgeId(undefined);
      setHovered(undefined);
    },
  });
  const { drawing } = draw;

  const go = (id: ChunkId) => {
    const card = layout.cards.get(id);
    if (card) camera.show(card);
    focus(id);
    setEdgeId(undefined);
    if (drawing) draw.aimAt(id);
    else onSelect([id]);
  };
  /** Steps out of one thing, the latest first; false if there is nothing to step out of. */
  const stop = (): boolean => {
    if (draw.stop()) return true;
    if (edgeId !== undefined) setEdgeId(undefined);
    else if (selection.length > 0) onSelect([]);
    else return false;
    return true;
  };

  const { lift, landing } = useToldLift({
    plan,
    layout,
    selection,
    surface,
    acts,
    focus,
    onSelect,
    onLift: () => {
      setHovered(undefined);
      setEdgeId(undefined);
    },
  });

  const add = () => {
    const cell = newCell(plan, layout, active);
    if (cell) onAdd?.(cell);
  };
  const headMenu = (id: EntityId, at: Point) => {
    if (isStreamId(id) || isPhaseId(id)) onHeadMenu?.(id, at);
  };
  const keys = useCanvasKeys({
    plan,
    layout,
    active,
    chosen,
    edge,
    drawing,
    onDuplicate: duplicate,
    onRemove: removeEdge,
    lifting: lift.lifted !== undefined,
    readOnly,
    acts,
    camera,
    onGo: go,
    onSelect,
    onOpen,
    onMenu: menu.open,
    onDraw: draw.start,
    onPick: draw.finish,
    onStop: stop,
    onAdd: onAdd && add,
    onDelete,
    onRename,
    onHeadMenu: (head) => {
      const { left, bottom } = head.getBoundingClientRect();
      headMenu(head.dataset['select'] as EntityId, { x: left + 16, y: bottom - 8 });
    },
  });
  useIdleKeys(root, keys.onIdleKey);
  const last = selection.at(-1);
  useInSight(surface, camera, last && boxOfEntity(layout, last));
  const clicks = useClicks({
    plan,
    layout,
    selection,
    picking: drawing?.by === 'picking',
    pointAt: camera.pointAt,
    onSelect,
    onSelectEdge: setEdgeId,
    onTick: (id) => acts.tick([id]),
    onPick: draw.finish,
    onFocus: focus,
    onOpen,
    onMenu: menu.open,
    onAdd,
    onHeadMenu: onHeadMenu && headMenu,
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

  useHandle(props.handle, {
    plan,
    layout,
    camera,
    focus,
    onDraw: () => active && draw.start({ from: active, side: 'unblocks', by: 'picking' }),
  });

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
    menu: menu.menu,
    chosen,
    active,
    box: boxSelect.box,
    closeMenu: menu.close,
    removeEdge,
    duplicate,
    merge,
    stop,
    panning: keys.panning,
    rootHandlers: {
      ...clicks,
      onKeyDown: keys.onKeyDown,
      onKeyUp: keys.onKeyUp,
      onBlur: keys.onBlur,
      ...focusEvents({
        layout,
        camera,
        onLine: setEdgeId,
        onCard: (id) => {
          noted(id);
          if (drawing?.by === 'picking') draw.aimAt(id);
        },
      }),
    },
    surfaceHandlers: surfaceEvents({
      layout,
      camera,
      box: boxSelect.handlers,
      lifting: lift.lifted !== undefined,
      drawing: drawing !== undefined,
      readOnly,
      panning: keys.panning,
      onAim: draw.aimAt,
      onHover: setHovered,
    }),
  };
}
