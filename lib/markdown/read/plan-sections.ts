import { plain } from '../../notation/plain';
import type { Heading, Outline } from '../blocks/outline';
import type { Span } from '../document/source';

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

/** Whether the lines of a list hold a field of a chunk, such as `  Outcome: …`. */
export const hasField = (lines: string): boolean =>
  /^[ \t]+(?:(?:\*\*|__)?outcome|(?:[-*+][ \t]+)?(?:\*\*|__)?(?:stream|skills?|depends on|dependencies|blocked by))(?:\*\*|__)?:/im.test(
    lines,
  );

/**
 * Finds the plan among a text's headings. Under an `Execution Plan` heading, its phases and tables are the
 * sub-headings. Without one, a text has a plan only if two phases stand in it, or one with a chunk table or a
 * field: prose headed "Phase 4: Handoff" is no plan.
 */
export function planSections(text: string, outline: Outline): PlanSections | undefined {
  const { headings, blocksIn } = outline;
  const candidates = headings.flatMap((heading, at) => {
    if (!isPlanHeading(heading)) return [];
    const next = indexFrom(headings, at + 1, ({ depth }) => depth <= heading.depth);
    const end = headings[next]?.span.start ?? text.length;
    const plan = { start: heading.span.start, end };
    return [parts(plan, headings.slice(at + 1, next), heading.depth + 1, outline)];
  });
  const named = candidates.find(({ phases, streams }) => phases.length > 0 || streams) ?? candidates[0];
  if (named && (named.phases.length > 0 || named.streams)) return named;
  const whole = parts({ start: 0, end: text.length }, headings, 2, outline);
  const tells = ({ section }: { section: Span }) =>
    blocksIn(section).some(
      (block) =>
        (block.type === 'table' &&
          /\bchunk\b/i.test(text.slice(block.span.start, block.rows[0]?.span.end))) ||
        (block.type === 'list' && hasField(text.slice(block.span.start, block.span.end))),
    );
  if (whole.phases.length >= 2 || whole.phases.some(tells)) return { ...whole, plan: around(whole) };
  return named;
}

/** From the first of a plan's sections to the last, for a plan without a heading of its own. */
function around({ streams, handoffs, phases }: PlanSections): Span {
  const all = [streams, handoffs, ...phases.map(({ section }) => section)].filter(
    (section) => section !== undefined,
  );
  // Too many for the arguments of one call, in a text made for it.
  return all.reduce((wide, { start, end }) => ({
    start: Math.min(wide.start, start),
    end: Math.max(wide.end, end),
  }));
}

function parts(plan: Span, headings: readonly Heading[], depth: number, { blocksIn }: Outline): PlanSections {
  const section = (at: number): Span => {
    const own = headings[at];
    const next = indexFrom(headings, at + 1, (other) => other.depth <= (own?.depth ?? 6) || isPart(other));
    return { start: own?.span.start ?? plan.start, end: headings[next]?.span.start ?? plan.end };
  };
  const first = (pattern: RegExp) => indexFrom(headings, 0, ({ text }) => pattern.test(plain(text)));
  /** The first with a table, where there are several: another of that name may be prose. */
  const tabled = (pattern: RegExp): number => {
    const all = headings.flatMap(({ text }, at) => (pattern.test(plain(text)) ? [at] : []));
    const [one = headings.length, ...more] = all;
    if (more.length === 0) return one;
    return all.find((at) => blocksIn(section(at)).some(({ type }) => type === 'table')) ?? one;
  };
  const streams = tabled(STREAMS);
  const handoffs = tabled(HANDOFFS);
  const phase = headings[first(PHASE)];
  return {
    plan,
    depth: Math.min(6, phase?.depth ?? headings[streams]?.depth ?? depth),
    ...(headings[streams] && { streams: section(streams) }),
    ...(headings[handoffs] && { handoffs: section(handoffs) }),
    phases: headings.flatMap((heading, at) =>
      PHASE.test(heading.text) ? [{ heading, section: section(at) }] : [],
    ),
  };
}

/** Index of the first heading from an index on that a test holds for; the count of all where there is none. */
function indexFrom(headings: readonly Heading[], from: number, test: (heading: Heading) => boolean): number {
  let at = from;
  while (at < headings.length && !test(headings[at] as Heading)) at++;
  return at;
}

/** What kind of table a heading promises. */
export const tableHeading = ({ text }: Heading): 'streams' | 'handoffs' | undefined =>
  STREAMS.test(plain(text)) ? 'streams' : HANDOFFS.test(plain(text)) ? 'handoffs' : undefined;

/** Whether a heading begins a part of a plan: a phase, the streams, the handoffs. */
export const isPart = (heading: Heading): boolean =>
  PHASE.test(heading.text) || tableHeading(heading) !== undefined;

/** Whether a heading is that of a plan. */
export const isPlanHeading = ({ text }: Heading): boolean => PLAN.test(plain(text));
