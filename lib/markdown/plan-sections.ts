import { plain } from '../plan/plain';
import type { Heading, Outline } from './outline';
import type { Span } from './source';

/** Where the plan and its parts stand. */
export interface PlanSections {
  /** The plan's own section; from its first part to its last, where it has no heading. */
  readonly plan: Span;
  /** Depth of the plan's sub-headings. */
  readonly depth: number;
  readonly streams?: Span;
  readonly handoffs?: Span;
  readonly phases: readonly { readonly heading: Heading; readonly section: Span }[];
}

const PLAN = /^(?:[\d.]+\s+)?execution plan\s*(?:[:(—–-].*)?$/i;
const STREAMS = /^(?:work )?streams$/i;
const HANDOFFS = /^communication$/i;
const PHASE = /^(?:\*\*|__)?phase[ \t]+\d{1,9}(?![\w.])/i;

/**
 * Finds the plan among a text's headings. Under an `Execution Plan` heading, its phases and tables are the
 * sub-headings. Without one, a text has a plan only if two phases stand in it, or one with a chunk table or a
 * field: prose headed "Phase 4: Handoff" is no plan.
 */
export function planSections(text: string, { headings, blocksIn }: Outline): PlanSections | undefined {
  const candidates = headings.flatMap((heading, at) => {
    if (!PLAN.test(plain(heading.text))) return [];
    const end = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth)?.span.start ?? text.length;
    const plan = { start: heading.span.start, end };
    const inside = headings.filter(
      ({ span, depth }) => span.start > plan.start && span.start < end && depth > heading.depth,
    );
    return [parts(plan, inside, heading.depth + 1)];
  });
  const named = candidates.find(({ phases, streams }) => phases.length > 0 || streams) ?? candidates[0];
  if (named && (named.phases.length > 0 || named.streams)) return named;
  const whole = parts({ start: 0, end: text.length }, headings, 2);
  const tells = ({ section }: { section: Span }) =>
    blocksIn(section).some(
      (block) =>
        (block.type === 'table' &&
          /\bchunk\b/i.test(text.slice(block.span.start, block.rows[0]?.span.end))) ||
        (block.type === 'list' &&
          /^[ \t]+(?:\*\*|__)?(?:outcome|stream|skills|depends on)(?:\*\*|__)?:/im.test(
            text.slice(block.span.start, block.span.end),
          )),
    );
  if (whole.phases.length >= 2 || whole.phases.some(tells)) return { ...whole, plan: around(whole) };
  return named;
}

/** From the first of a plan's sections to the last, for a plan without a heading of its own. */
function around({ streams, handoffs, phases }: PlanSections): Span {
  const all = [streams, handoffs, ...phases.map(({ section }) => section)].filter(
    (section) => section !== undefined,
  );
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

function parts(plan: Span, headings: readonly Heading[], depth: number): PlanSections {
  const section = (heading: Heading): Span => {
    const at = headings.indexOf(heading);
    const next = headings.slice(at + 1).find((other) => other.depth <= heading.depth || isPart(other));
    return { start: heading.span.start, end: next?.span.start ?? plan.end };
  };
  const first = (pattern: RegExp) => headings.find(({ text }) => pattern.test(plain(text)));
  const streams = first(STREAMS);
  const handoffs = first(HANDOFFS);
  const phase = first(PHASE);
  return {
    plan,
    depth: Math.min(6, phase?.depth ?? streams?.depth ?? depth),
    ...(streams && { streams: section(streams) }),
    ...(handoffs && { handoffs: section(handoffs) }),
    phases: headings
      .filter(({ text }) => PHASE.test(text))
      .map((heading) => ({ heading, section: section(heading) })),
  };
}

const isPart = ({ text }: Heading): boolean =>
  PHASE.test(text) || STREAMS.test(plain(text)) || HANDOFFS.test(plain(text));
