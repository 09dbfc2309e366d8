import {
  ConnectionMode,
  type Edge as FlowEdge,
  type OnConnectEnd,
  type OnConnectStart,
  ReactFlow,
  ViewportPortal,
} from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import { extent, zoomRange } from '@/components/canvas/camera/viewport';
import { type CardNodeType, nodeTypes } from '@/components/canvas/cards/card-node';
import { DrawLine } from '@/components/canvas/lines/draw-line';

interface Props {
  readonly nodes: CardNodeType[];
  readonly readOnly: boolean;
  /** Drawn in canvas pixels, below the cards. */
  readonly below: ReactNode;
  /** Drawn in canvas pixels, above the cards. */
  readonly above: ReactNode;
  readonly onOpen: () => void;
  readonly onConnectStart: OnConnectStart;
  readonly onConnectEnd: OnConnectEnd;
}

// Lines are drawn by the canvas itself, which has routed them; React Flow is to keep no second list.
const noEdges: FlowEdge[] = [];
const leftAndMiddle = [0, 1];
const zoomKeys = ['Control', 'Meta'];
// Where a line ends is asked of the layout: a whole card is its target, not a port.
const never = () => false;

/** React Flow as a surface that pans, zooms and lets a line be drawn. What else it could do is switched off. */
export const Surface = memo(function Surface(props: Props) {
  return (
    <ReactFlow
      nodes={props.nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      onInit={props.onOpen}
      minZoom={zoomRange.least}
      maxZoom={zoomRange.most}
      translateExtent={extent}
      panOnDrag={leftAndMiddle}
      panOnScroll
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      zoomActivationKeyCode={zoomKeys}
      panActivationKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      nodesDraggable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      nodesConnectable={!props.readOnly}
      connectOnClick={false}
      connectionMode={ConnectionMode.Loose}
      connectionRadius={0}
      connectionLineComponent={DrawLine}
      isValidConnection={never}
      onConnectStart={props.onConnectStart}
      onConnectEnd={props.onConnectEnd}
      attributionPosition="bottom-right"
    >
      <ViewportPortal>
        <div className="pl-below">{props.below}</div>
        <div className="pl-above">{props.above}</div>
      </ViewportPortal>
    </ReactFlow>
  );
});
