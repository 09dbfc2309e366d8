import { DndContext } from '@dnd-kit/core';
import { useMemo, useRef } from 'react';
import { CardMenu } from '@/components/canvas/acts/card-menu';
import { Minimap } from '@/components/canvas/camera/minimap';
import { useView } from '@/components/canvas/camera/use-view';
import { ZoomControls } from '@/components/canvas/camera/zoom-controls';
import type { CanvasProps } from '@/components/canvas/canvas-props';
import { problemsByChunk } from '@/components/canvas/cards/card-data';
import { meets, nodesInView } from '@/components/canvas/cards/nodes';
import { PaintedCards } from '@/components/canvas/cards/painted-cards';
import { Corner } from '@/components/canvas/heads/corner';
import { LaneHeaders } from '@/components/canvas/heads/lane-headers';
import { PhaseHeaders } from '@/components/canvas/heads/phase-headers';
import { DropPreview } from '@/components/canvas/lift/drop-preview';
import { LiftArea } from '@/components/canvas/lift/lift-area';
import { LiftedCards } from '@/components/canvas/lift/lifted-cards';
import { DrawBanner } from '@/components/canvas/lines/draw-banner';
import { EdgeMenu } from '@/components/canvas/lines/edge-menu';
import { Edges } from '@/components/canvas/lines/edges';
import { Handoffs } from '@/components/canvas/lines/handoffs';
import { EmptyPlan } from './empty-plan';
import { Ground } from './ground';
import { Surface } from './surface';
import { useStage } from './use-stage';

/** With more cards in view than this they are painted instead of built. */
const MOST_CARDS = 240;

/** The canvas' rooms: heads at the left and top, the surface, and what floats over it. */
export function Stage(props: CanvasProps) {
  const { plan, problems, readOnly = false, judge } = props;
  const headMenus = !readOnly && props.onHeadMenu !== undefined;
  const root = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const stage = useStage(props, root, surface);
  const { layout, moment, lift, draw, acts, camera, edge, menu, looked } = stage;
  const { box, detail } = useView();
  const byChunk = useMemo(() => problemsByChunk(problems), [problems]);
  const painted = useMemo(() => {
    let count = 0;
    for (const card of layout.cards.values()) if (meets(card, box)) count++;
    return count > MOST_CARDS && detail === 'block';
  }, [layout, box, detail]);
  const nodes = useMemo(
    () =>
      nodesInView(plan, layout, byChunk, box, moment, {
        readOnly,
        detail: detail === 'full' ? 'full' : 'title',
        painted,
      }),
    [plan, layout, byChunk, box, moment, readOnly, detail, painted],
  );
  const below = (
    <>
      <Ground layout={layout} />
      <DropPreview target={lift.lifted?.target} />
      {painted && <PaintedCards plan={plan} layout={layout} view={box} />}
      <Edges
        plan={plan}
        layout={layout}
        view={box}
        painted={painted}
        focus={looked}
        lit={moment.lit}
        loop={draw.aim?.loop ?? []}
        selected={edge?.id}
        reachable={moment.selected}
      />
    </>
  );
  return (
    <>
      <DndContext {...lift.context}>
        <LiftArea
          disabled={readOnly || draw.drawing !== undefined}
          panning={stage.panning}
          onPress={lift.press}
        >
          <div
            ref={root}
            className="pl-canvas"
            role="group"
            aria-label="Canvas. Arrow keys go from chunk to chunk."
            tabIndex={-1}
            data-detail={detail}
            data-lighting={moment.lit.size > 0 || undefined}
            data-hovering={stage.hovered !== undefined || undefined}
            data-drawing={draw.drawing ? true : undefined}
            data-lifting={lift.lifted ? true : undefined}
            {...stage.rootHandlers}
          >
            <Corner
              plan={plan}
              unplaced={layout.unplaced}
              selected={moment.selected}
              onStatus={readOnly ? undefined : props.onStatus}
              onSelect={props.onSelect}
            />
            <PhaseHeaders plan={plan} layout={layout} selected={moment.selected} menu={headMenus} />
            <LaneHeaders
              plan={plan}
              layout={layout}
              problems={problems}
              selected={moment.selected}
              menu={headMenus}
            />
            <div ref={surface} className="pl-surface" {...stage.surfaceHandlers}>
              <Surface
                nodes={nodes}
                readOnly={readOnly}
                below={below}
                above={<Handoffs plan={plan} layout={layout} selected={moment.selected} />}
                onOpen={camera.open}
                onConnectStart={draw.onConnectStart}
                onConnectEnd={draw.onConnectEnd}
              />
              <EmptyPlan plan={plan} problems={problems} />
              {stage.box && (
                <div
                  className="pl-box"
                  style={{
                    left: stage.box.x,
                    top: stage.box.y,
                    width: stage.box.width,
                    height: stage.box.height,
                  }}
                />
              )}
              {edge && !readOnly && (
                <EdgeMenu
                  edge={edge}
                  onRemove={() => stage.removeEdge(edge)}
                  onFlip={() => acts.flip(edge)}
                />
              )}
              {draw.drawing && (
                <DrawBanner
                  plan={plan}
                  layout={layout}
                  drawing={draw.drawing}
                  aim={draw.aim}
                  judge={judge}
                  onStop={stage.stop}
                />
              )}
              <ZoomControls onZoomBy={camera.zoomBy} onFullSize={() => camera.zoomTo(1)} onFit={camera.fit} />
              <Minimap layout={layout} onGo={camera.look} />
            </div>
            <p className="sr-only" aria-live="polite">
              <span key={acts.spoken.nth}>{acts.spoken.words}</span>
            </p>
          </div>
        </LiftArea>
        <LiftedCards plan={plan} layout={layout} lifted={lift.lifted} judge={judge} />
      </DndContext>
      {menu && (
        <CardMenu
          plan={plan}
          layout={layout}
          chunk={menu.chunk}
          moving={stage.chosen.includes(menu.chunk) ? stage.chosen : [menu.chunk]}
          at={menu.at}
          readOnly={readOnly}
          acts={acts}
          onDraw={draw.start}
          onDuplicate={stage.duplicate}
          onMerge={stage.merge}
          onOpen={() => props.onOpen(menu.chunk)}
          onRename={props.onRename}
          onDelete={props.onDelete}
          onClose={stage.closeMenu}
        />
      )}
    </>
  );
}
