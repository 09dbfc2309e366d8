import { plain } from '../../notation/plain';
import { phaseHeadings, setsOf } from './phase-sets';
import type { Heading, Outline } from '../blocks/outline';
import type { Reading } from '../document/reading';
import type { Span } from '../document/source';

/** Where the plan and its parts stand. */
export interface PlanSections {
  /** The plan's own section; from its first part to its last, where it has no heading. */
  readonly plan: Span;
  /** Whether the section has a heading that says so. */
  readonly named: boolean;
  /** Depth of the plan's sub-headings. */
  readonly depth: number;
  readonly streams?: Span;
  readonly handoffs?: Span;
  readonly phases: PhaseSet;
  /** Where the phases stand in several sets (a summary, a checklist): those that are not the plan's. */
  readonly others: readonly PhaseSet[];
  /** Which set is the plan's, from 0. */
  readonly set: number;
}

/** A heading and its section for each phase. */
export type PhaseSet = readonly { readonly heading: Heading; readonly section: Span }[];

const PLAN = /^(?:[\d.]+\s+)?execution plan\s*(?:[:(—–-].*)?$/i;
const STREAMS = /^(?:work )?streams$/i;
const HANDOFFS = /^communication$/i;
const PHASE = /^(?:\*\*|__)?phase[ \t]+\d{1,9}(?![\w.])/i;
const BOXED = /^[ \t]*[-*+][ \t]+\[.\][ \t]/mu;

/** Whether the lines of a list hold a field of a chunk, such as `  Outcome: …`. */
export const hasField = (lines: string): boolean =>
  /^[ \t]+(?:(?:\*\*|__)?outcome|(?:[-*+][ \t]+)?(?:\*\*|__)?(?:stream|skills?|depends on|dependencies|blocked by))(?:\*\*|__)?:/im.test(
    lines,
  );

/**
 * Finds the plan among a text's headings. Under an `Execution Plan` heading, its phases and tables are the
 * sub-headings. Without one, a text has a plan only if two phases stand in it, or one with a chunk table or a
 * field: prose headed "Phase 4: Handoff" is no plan.
 * @param as what was decided when the text was opened, where it is read again
 */
export function planSections(text: string, outline: Outline, as?: Reading): PlanSections | undefined {
  if (as === 'no markdown') return undefined;
  const { headings, blocksIn } = outline;
  const tells = ({ section }: { section: Span }) =>
    blocksIn(section).some(
      (block) =>
        (block.type === 'table' &&
          /\bchunk\b/i.test(text.slice(block.span.start, block.rows[0]?.span.end))) ||
        (block.type === 'list' && hasField(text.slice(block.span.start, block.span.end))),
    );
  const holdsBox = ({ section }: { section: Span }) =>
    blocksIn(section).some(
      (block) => block.type === 'list' && BOXED.test(text.slice(block.span.start, block.span.end)),
    );
  /** The first set that tells a chunk's facts, else the first with a box, else the longest; or that of the opening. */
  const choose = (sets: readonly PhaseSet[]): number => {
    if (as && as.sets > 1) return sets.length < as.sets ? -1 : as.set;
    if (sets.length < 2) return 0;
    const first = (test: (phase: PhaseSet[number]) => boolean) => sets.findIndex((set) => set.some(test));
    const longest = sets.reduce((best, set, at) => (set.length > (sets[best]?.length ?? 0) ? at : best), 0);
    return [first(tells), first(holdsBox), longest].find((at) => at >= 0) ?? 0;
  };
  const candidates = headings.flatMap((heading, at) => {
    if (!isPlanHeading(heading)) return [];
    const next = indexFrom(headings, at + 1, ({ depth }) => depth <= heading.depth);
    const end = headings[next]?.span.start ?? text.length;
    const plan = { start: heading.span.start, end };
    const inside = parts(plan, headings.slice(at + 1, next), heading.depth + 1, outline, choose);
    return [{ ...inside, named: true }];
  });
  const named = candidates.find(({ phases, streams }) => phases.length > 0 || streams) ?? candidates[0];
  if (named && (named.phases.length > 0 || named.streams)) return named;
  if (as?.by === 'nothing' || (as?.by === 'heading' && named)) return named;
  const whole = parts({ start: 0, end: text.length }, headings, 2, outline, choose);
  const isPlan =
    as?.by === 'phases'
      ? whole.phases.length > 0 || whole.streams !== undefined
      : whole.phases.length >= 2 || whole.phases.some(tells);
  return isPlan ? { ...whole, plan: around(whole) } : named;
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

function parts(
  plan: Span,
  headings: readonly Heading[],
  depth: number,
  { blocksIn }: Outline,
  choose: (sets: readonly PhaseSet[]) => number,
): PlanSections {
  const { phases: begins, within } = phaseHeadings(headings);
  const section = (at: number): Span => {
    const own = headings[at];
    const next = indexFrom(
      headings,
      at + 1,
      (other) => !within.has(other) && (other.depth <= (own?.depth ?? 6) || isPart(other)),
    );
    return { start: own?.span.start ?? plan.start, end: headings[next]?.span.start ?? plan.end };
  };
  /** The first with a table, where there are several: another of that name may be prose. */
  const tabled = (pattern: RegExp): number => {
    const all = headings.flatMap(({ text }, at) => (pattern.test(plain(text)) ? [at] : []));
    const [one = headings.length, ...more] = all;
    if (more.length === 0) return one;
    return all.find((at) => blocksIn(section(at)).some(({ type }) => type === 'table')) ?? one;
  };
  const streams = tabled(STREAMS);
  const handoffs = tabled(HANDOFFS);
  const phase = headings[begins[0] ?? -1];
  const sets = setsOf(headings, begins).map((set) =>
    set.map((at) => ({ heading: headings[at] as Heading, section: section(at) })),
  );
  const set = choose(sets);
  return {
    plan,
    named: false,
    depth: Math.min(6, phase?.depth ?? headings[streams]?.depth ?? depth),
    ...(headings[streams] && { streams: section(streams) }),
    ...(headings[handoffs] && { handoffs: section(handoffs) }),
    phases: sets[set] ?? [],
    others: sets.filter((_, at) => at !== set),
    set: Math.max(0, set),
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
