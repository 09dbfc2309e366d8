import { memo, useMemo } from 'react';
import { meets } from '@/components/canvas/cards/nodes';
import { hueStyle } from '@/components/ui/hue';
import { roundedPath } from '@/lib/layout/rounded-path';
import type { Box, Edge, Layout } from '@/lib/layout/types';
import { chunkName } from '@/lib/notation/names';
import type { ChunkId, Plan } from '@/lib/plan/types';
import { EdgeLine } from './edge-line';

interface Props {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly view: Box;
  /** Too much is in view for lines of their own: they are drawn as one per hue. */
  readonly painted: boolean;
  /** The chunk looked at, and all that it waits for or unblocks. */
  readonly focus: ChunkId | undefined;
  readonly lit: ReadonlySet<ChunkId>;
  readonly loop: readonly ChunkId[];
  readonly selected: string | undefined;
  /** Chunks whose lines Tab reaches. */
  readonly reachable: ReadonlySet<string>;
}

/** All dependencies in view as lines below the cards. */
export const Edges = memo(function Edges(props: Props) {
  const { plan, layout, view, painted, focus, lit, loop, selected, reachable } = props;
  const visible = useMemo(() => layout.edges.filter((edge) => meets(boundsOf(edge), view)), [layout, view]);
  const closing = useMemo(() => loopSteps(loop), [loop]);
  if (painted) return <PaintedEdges edges={visible} />;
  const lookOf = (edge: Edge) => {
    if (closing.has(edge.id)) return 'looped';
    if (focus === edge.waiter || focus === edge.waitedFor) return 'own';
    return lit.has(edge.waiter) && lit.has(edge.waitedFor) ? 'lit' : 'plain';
  };
  const words = (edge: Edge) =>
    `${chunkName(plan, edge.waiter)} waits for ${chunkName(plan, edge.waitedFor)}. Delete removes it, F flips it.`;
  return (
    <svg className="pl-edges" width="1" height="1" role="group" aria-label="Dependencies">
      {visible.map((edge) => (
        <EdgeLine
          key={edge.id}
          edge={edge}
          look={lookOf(edge)}
          selected={edge.id === selected}
          label={
            edge.id === selected || reachable.has(edge.waiter) || reachable.has(edge.waitedFor)
              ? words(edge)
              : undefined
          }
        />
      ))}
    </svg>
  );
});

function PaintedEdges({ edges }: { readonly edges: readonly Edge[] }) {
  const byHue = new Map<number | undefined, string>();
  for (const edge of edges) byHue.set(edge.hue, (byHue.get(edge.hue) ?? '') + roundedPath(edge.points, 8));
  return (
    <svg className="pl-edges" width="1" height="1" aria-hidden>
      {[...byHue].map(([hue, path]) => (
        <g key={hue ?? 'none'} className="pl-edge" data-look="plain" style={hueStyle(hue)}>
          <path className="pl-edge-line" d={path} />
        </g>
      ))}
    </svg>
  );
}

/** The lines that a loop runs along: each of its chunks waits for the next. */
const loopSteps = (loop: readonly ChunkId[]): ReadonlySet<string> =>
  new Set(loop.map((waiter, index) => `${loop[(index + 1) % loop.length] ?? waiter}>${waiter}`));

function boundsOf({ points }: Edge): Box {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 };
}
