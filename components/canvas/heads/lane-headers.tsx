import { useViewport } from '@xyflow/react';
import { Folder, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { hueStyle } from '@/components/ui/hue';
import type { Lane, Layout } from '@/lib/layout/types';
import { plain } from '@/lib/notation/plain';
import { counted } from '@/lib/notation/words';
import { chunkOf, lookup } from '@/lib/plan/lookup';
import type { Problem } from '@/lib/plan/problem';
import type { Chunk, Plan } from '@/lib/plan/types';
import { ownedPaths } from '@/lib/problems/paths';
import { HeadMore } from './head-more';
import { useRove } from './use-rove';

interface Props {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly problems: readonly Problem[];
  readonly selected: ReadonlySet<string>;
  /** Heads have a menu. */
  readonly menu: boolean;
}

/** Heads of the lanes at the left edge. They move with the canvas up and down; their text keeps its size. */
export function LaneHeaders({ plan, layout, problems, selected, menu }: Props) {
  const { y, zoom } = useViewport();
  const { group, stop } = useRove();
  return (
    <div className="pl-lane-heads" role="group" aria-label="Streams" {...group}>
      {layout.lanes.map((lane, index) => {
        const top = lane.y * zoom + y;
        const bottom = top + lane.height * zoom;
        // A lane taller than the window keeps its head in sight: only the part in view is drawn.
        const from = Math.max(top, 0);
        return (
          <div
            key={lane.key}
            className="pl-lane-head"
            data-kind={lane.kind}
            style={hueStyle(lane.hue, { top: from, height: Math.max(bottom - from, 0) })}
          >
            {bottom > 0 && (
              <LaneHead
                plan={plan}
                layout={layout}
                lane={lane}
                index={index}
                problems={problems}
                selected={typeof lane.stream === 'string' && selected.has(lane.stream)}
                stop={stop(index)}
                menu={menu}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

interface HeadProps extends Omit<Props, 'selected'> {
  readonly lane: Lane;
  readonly index: number;
  readonly selected: boolean;
  readonly stop: 0 | -1;
}

const LaneHead = memo(function LaneHead(props: HeadProps) {
  const { plan, layout, lane, index, problems, selected, stop, menu } = props;
  const chunks = (layout.cells[index] ?? []).flat().map((id) => chunkOf(plan, id));
  const stream = typeof lane.stream === 'string' ? lookup(plan).streams.get(lane.stream) : undefined;
  const paths = stream ? ownedPaths(stream.owns) : [];
  const shared = problems.find(
    (problem) => problem.code === 'shared-path' && stream && problem.at.includes(stream.id),
  );
  const name = lane.kind === 'only' ? 'All chunks' : lane.name;
  const content = (
    <>
      <span className="pl-lane-name">{name}</span>
      {lane.kind === 'unknown' && <span className="pl-lane-note">not in the streams table</span>}
      {stream?.responsibility && <span className="pl-lane-note">{plain(stream.responsibility)}</span>}
      {paths.length > 0 && (
        <span className="pl-lane-paths" data-shared={shared ? true : undefined} title={shared?.message}>
          {shared ? <TriangleAlert size={13} aria-hidden /> : <Folder size={13} aria-hidden />}
          <span>
            {paths.slice(0, 2).map((path) => (
              <span key={path}>{path}</span>
            ))}
            {paths.length > 2 && <span>+{paths.length - 2} more</span>}
          </span>
        </span>
      )}
      <Load chunks={chunks.filter((chunk) => chunk !== undefined)} />
    </>
  );
  if (!stream) return <div className="pl-lane-inner">{content}</div>;
  return (
    <>
      <button
        type="button"
        className="pl-lane-inner"
        data-rove={index}
        data-select={stream.id}
        tabIndex={stop}
        aria-pressed={selected}
      >
        {content}
      </button>
      {menu && <HeadMore of={stream.id} label={`Menu of stream ${lane.name}`} />}
    </>
  );
});

/** Above this many chunks one bar shows their share instead of one for each. */
const MOST_BARS = 6;

/** One bar a chunk, filled once it is done, and the same in words. */
function Load({ chunks }: { readonly chunks: readonly Chunk[] }) {
  const done = chunks.filter((chunk) => chunk.done).length;
  return (
    <span className="pl-load">
      {chunks.length > MOST_BARS && (
        <span className="pl-load-share" aria-hidden>
          <span style={{ width: `${(done / chunks.length) * 100}%` }} />
        </span>
      )}
      {chunks.length > 0 && chunks.length <= MOST_BARS && (
        <span className="pl-load-bars" aria-hidden>
          {chunks.map((chunk) => (
            <span key={chunk.id} data-done={chunk.done ? true : undefined} />
          ))}
        </span>
      )}
      {done > 0 ? `${done} of ${chunks.length} done` : counted(chunks.length, 'chunk')}
    </span>
  );
}
