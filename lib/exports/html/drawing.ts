import { roundedPath } from '../../layout/rounded-path';
import { sizes } from '../../layout/sizes';
import { chunkWords, handoffTitle, laneNames } from '../../notation/names';
import { plain } from '../../notation/plain';
import { boxWords } from '../../notation/signs';
import { counted } from '../../notation/words';
import { chunkOf, chunksOf, lookup } from '../../plan/lookup';
import { ownedPaths } from '../../problems/paths';
import { markup, type Markup } from './markup';
import { severitySign } from './problem-list';
import type { Card, Edge, Lane, Layout, Pill } from '../../layout/types';
import type { Problem } from '../../plan/problem';
import type { Plan } from '../../plan/types';

/** Pixels of the page beside and above the canvas: heads of lanes and phases. */
const HEADS = { width: 186, height: 58 } as const;
/** Pixels that a landscape sheet is wide. */
const SHEET = 1040;

/** The canvas as it stands in the editor: lanes, phases, gates, cards, lines, handoffs. Cards lead to their details. */
export function drawing(plan: Plan, problems: readonly Problem[], layout: Layout): Markup {
  const zoom = Math.min(1, SHEET / (layout.width + HEADS.width));
  const { width, height } = layout;
  return markup`<div class="stage" style="--print-zoom:${zoom.toFixed(3)}" tabindex="0" role="region" aria-label="Canvas">
<div class="corner">${corner(plan)}</div>
<div class="columns" style="width:${width}px">${layout.columns.map((column) => {
    const phase = lookup(plan).phases.get(column.phase)?.phase;
    const done = phase?.chunks.filter((chunk) => chunk.done).length ?? 0;
    return markup`<div class="column" style="left:${column.x}px;width:${column.width}px"><span class="number mono">${phase?.number}</span><b>${plain(phase?.name ?? '')}</b><span class="soft mono">${done}/${phase?.chunks.length ?? 0}</span></div>`;
  })}</div>
<div class="heads" style="height:${height}px">${layout.lanes.map((lane, index) => laneHead(plan, layout, lane, index))}</div>
<div class="surface" style="width:${width}px;height:${height}px">
${layout.lanes.map((lane) => markup`<div class="lane ${lane.kind}" style="${hue(lane.hue)};top:${lane.y}px;width:${width}px;height:${lane.height}px"></div>`)}
${layout.gates.map((gate) => markup`<div class="gate" style="left:${gate.x}px;height:${gate.height}px"></div>`)}
<svg width="${width}" height="${height}" aria-hidden="true">${layout.pills.map(ribbons)}${layout.edges.map(line)}</svg>
${[...layout.cards.values()].map((card) => cardOf(plan, problems, layout, card))}
${layout.pills.map((pill) => pillOf(plan, pill))}
</div></div>`;
}

const hue = (index: number | undefined): string =>
  index === undefined ? '--hue:var(--plain)' : `--hue:var(--hue-${index})`;

function corner(plan: Plan): Markup {
  const chunks = chunksOf(plan);
  return markup`<span>${counted(plan.streams.length, 'stream')} · ${counted(plan.phases.length, 'phase')}</span><span>${counted(chunks.length, 'chunk')} · ${chunks.filter((chunk) => chunk.done).length} done</span>`;
}

function laneHead(plan: Plan, layout: Layout, lane: Lane, index: number): Markup {
  const stream = typeof lane.stream === 'string' ? lookup(plan).streams.get(lane.stream) : undefined;
  const paths = stream ? ownedPaths(stream.owns) : [];
  const count = (layout.cells[index] ?? []).flat().length;
  return markup`<div class="head ${lane.kind}" style="${hue(lane.hue)};top:${lane.y}px;height:${lane.height}px"><b>${lane.kind === 'only' ? 'All chunks' : lane.name}</b>
<span class="soft">${lane.kind === 'unknown' ? 'not in the streams table' : plain(stream?.responsibility ?? '')}</span>
${paths.slice(0, 2).map((path) => markup`<code>${path}</code>`)}${paths.length > 2 && markup`<code>+${paths.length - 2} more</code>`}
<span class="soft">${counted(count, 'chunk')}</span></div>`;
}

function cardOf(plan: Plan, problems: readonly Problem[], layout: Layout, card: Card): Markup {
  const chunk = chunkOf(plan, card.id);
  if (!chunk) return markup``;
  const worst = (['error', 'warning', 'advice'] as const).find((severity) =>
    problems.some((problem) => problem.severity === severity && problem.at[0] === card.id),
  );
  const [skill] = chunk.skills ?? [];
  return markup`<a class="card${chunk.done ? ' done' : ''}" href="#${card.id}" style="${hue(layout.lanes[card.lane]?.hue)};left:${card.x}px;top:${card.y}px;width:${sizes.cardWidth}px;height:${sizes.cardHeight}px"><span class="title"><span class="box">${chunk.done ? '☑' : '☐'}</span> ${chunkWords(chunk)}</span>
<span class="meta">${chunk.mark !== undefined && markup`<span>${boxWords(chunk) ?? ''}</span>`}${chunk.issue !== undefined && markup`<span class="mono">${chunk.issue}</span>`}${chunk.subtasks.length > 0 && markup`<span>${counted(chunk.subtasks.length, 'step')}</span>`}${skill !== undefined && markup`<span class="chip">${skill}</span>`}</span>${worst && markup`<span class="bad ${worst}">${severitySign[worst]}</span>`}</a>`;
}

function line(edge: Edge): Markup {
  const tip = edge.points.at(-1) ?? { x: 0, y: 0 };
  return markup`<g style="${hue(edge.hue)}"><path class="edge" d="${roundedPath(edge.points, 8)}"/><path class="tip" d="M${tip.x - 1},${tip.y}l-8,-4.5v9z"/></g>`;
}

const ribbons = (pill: Pill): Markup =>
  markup`<g style="${hue(pill.hue)}">${pill.ribbons.map(({ from, to }) => {
    const half = (from.y + to.y) / 2;
    return markup`<path class="ribbon" d="M${from.x},${from.y}C${from.x},${half} ${to.x},${half} ${to.x},${to.y}"/>`;
  })}</g>`;

function pillOf(plan: Plan, pill: Pill): Markup {
  const handoff = lookup(plan).handoffs.get(pill.id);
  if (!handoff) return markup``;
  const words = `${handoffTitle(handoff)} → ${laneNames(plan, handoff.to)}`;
  return markup`<span class="pill" title="${words}" style="${hue(pill.hue)};left:${pill.x}px;top:${pill.y}px">${words}</span>`;
}
