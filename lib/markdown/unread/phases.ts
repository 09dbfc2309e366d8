import { plain } from '../../notation/plain';
import { slug } from '../../notation/slug';
import { chunksOf } from '../../plan/lookup';
import { lineEnd } from '../document/lines';
import { isPart, isPlanHeading } from '../read/plan-sections';
import { chunkLike } from './chunk-like';
import { phaseLike, phaseNameOf } from './phase-like';
import { quoted } from './words';
import type { Plan } from '../../plan/types';
import type { Block } from '../blocks/blocks';
import type { Heading, Outline } from '../blocks/outline';
import type { Span } from '../document/source';
import type { PlanSections } from '../read/plan-sections';
import type { PhaseLike } from './phase-like';
import type { Unread } from './words';

/** Inside a phase, the names that are known are those of the very chunks looked at. */
const NONE: ReadonlySet<string> = new Set();
/** Sections that list boxes in bold and are no phases. */
const LISTS =
  /\b(?:acceptance|criteria|definition|done|checklist|checks?|verification|validation|completion|gates?|risks?|questions?|notes?|prerequisites?|requirements?|assumptions?|decisions?|status|progress|summary|overview|reviews?|tests?|testing|rollback|scope|future|later|backlog)\b/i;

/**
 * What looks like a phase, or like chunks, and stands where none is read: headings that count in another manner, a
 * phase's name in bold instead of a heading, chunks before the first phase. Each once, however much it holds.
 */
export function unreadPhases(
  text: string,
  { headings, blocksIn }: Outline,
  found: PlanSections,
  plan: Plan,
): readonly Unread[] {
  const known = new Set(
    chunksOf(plan).flatMap(({ title, row }) => [slug(title), ...(row ? [slug(row.title)] : [])]),
  );
  const phases = new Map(found.phases.map((place, at) => [place.heading.span.start, { ...place, at }]));
  const named = headings.some((own) => own.span.start === found.plan.start && isPlanHeading(own));
  const suggest = suggestions(found.depth, new Set(plan.phases.map(({ number }) => number)));
  const unread: Unread[] = [];
  let phase: { readonly section: Span; readonly number: number } | undefined;
  let told: Heading | undefined;

  const elsewhere = found.others.flat().map(({ section }) => section);
  headings.forEach((heading, at) => {
    const { start } = heading.span;
    // Another set of phases is told of as one.
    if (elsewhere.some((section) => section.start <= start && start < section.end)) {
      phase = undefined;
      told = undefined;
      return;
    }
    const inPlan = start >= found.plan.start && start < found.plan.end;
    // Without a heading of its own, or with nothing under it, what belongs to a plan may stand around it.
    if (!inPlan && named && found.phases.length > 0) return;
    const own: Span = { start, end: headings[at + 1]?.span.start ?? text.length };
    const read = phases.get(start);
    if (read) {
      phase = { section: read.section, number: plan.phases[read.at]?.number ?? 0 };
      suggest.passed(phase.number);
    }
    if (isPart(heading)) told = undefined;
    const inside = phase && start < phase.section.end ? phase : undefined;
    if (told && heading.depth > told.depth) return;
    told = undefined;
    const like = isPart(heading) || isPlanHeading(heading) ? undefined : phaseLike(heading.text);
    if (like ? looksLikePhase(heading, at, like, inPlan, inside !== undefined) : holdsPhase(heading, own)) {
      told = heading;
      const number = like?.word === 'phase' ? like.number : undefined;
      unread.push({
        start,
        what: `${like?.word === 'phase' ? 'the phase' : 'the chunks below'} ${quoted(heading.text)}${inside ? ', whose chunks count to the phase above it' : ''}`,
        mend: `write the heading as ${suggest.next(number, phaseNameOf(heading.text))}`,
      });
      return;
    }
    if (inPlan) unread.push(...inBold(blocksIn(own), inside?.number), ...homeless(heading, own));
  });
  return unread;

  function looksLikePhase(
    heading: Heading,
    at: number,
    like: PhaseLike,
    inPlan: boolean,
    inPhase: boolean,
  ): boolean {
    const isPhase = like.word === 'phase';
    if (!isPhase && (!inPlan || inPhase)) return false;
    if (isPhase && inPlan && !inPhase && like.setOff) return true;
    let next = at + 1;
    while (
      headings[next] &&
      (headings[next]?.depth ?? 0) > heading.depth &&
      !isPart(headings[next] as Heading)
    )
      next++;
    const below = { start: heading.span.start, end: headings[next]?.span.start ?? text.length };
    return chunkLike(text, blocksIn(below), inPhase ? NONE : known) !== undefined;
  }

  /** Whether a heading of any name has chunks below it, outside the phases. */
  function holdsPhase(heading: Heading, own: Span): boolean {
    const { start } = heading.span;
    if (start <= found.plan.start || start >= found.plan.end || isPart(heading) || isPlanHeading(heading))
      return false;
    if (phase && start < phase.section.end) return false;
    const holds = chunkLike(text, blocksIn(own), known);
    return holds === 'surely' || (holds === 'bold' && !LISTS.test(plain(heading.text)));
  }

  /** Phases whose name is a line in bold with chunks below it. */
  function inBold(blocks: readonly Block[], inPhase: number | undefined): readonly Unread[] {
    const lines = blocks.flatMap((block, at) => {
      const like = boldPhase(text, block);
      return like && like.number !== inPhase ? [{ block, at, like }] : [];
    });
    return lines.flatMap(({ block, at, like }, index) => {
      const below = blocks.slice(at + 1, lines[index + 1]?.at);
      if (!chunkLike(text, below, inPhase === undefined ? known : NONE)) return [];
      const words = text.slice(block.span.start, block.span.end);
      const number = like.word === 'phase' ? like.number : undefined;
      return [
        {
          start: block.span.start,
          what: `the phase ${quoted(words)}, a line in bold and no heading`,
          mend: `write it as ${suggest.next(number, phaseNameOf(words))}`,
        },
      ];
    });
  }

  /** Chunks directly below the plan's heading, or below the table of streams or handoffs. */
  function homeless(heading: Heading, own: Span): readonly Unread[] {
    const isPlan = isPlanHeading(heading);
    const blocks = blocksIn(own);
    if (phases.has(heading.span.start)) return [];
    if (!isPlan && !(isPart(heading) && blocks.some(({ type }) => type === 'table'))) return [];
    const line = blocks.findIndex((block) => boldPhase(text, block));
    const alone = line < 0 ? blocks : blocks.slice(0, line);
    const first = alone.find((block) => {
      const holds = chunkLike(text, [block], known);
      return isPlan ? holds : holds === 'surely' || holds === 'bold';
    });
    if (!first) return [];
    return [
      {
        start: first.span.start,
        what: 'chunks that stand in no phase',
        mend:
          plan.phases.length > 0
            ? 'put them below the heading of their phase'
            : `put a heading such as ${quoted(`${'#'.repeat(found.depth)} Phase 1: Foundation`)} above them`,
      },
    ];
  }
}

/** A paragraph that is a phase's name in bold, and no more. */
function boldPhase(text: string, { type, span }: Block): PhaseLike | undefined {
  if (type !== 'paragraph' || lineEnd(text, span.start) < span.end) return undefined;
  const words = text.slice(span.start, span.end).trim();
  if (!/^(?:\*\*|__)[^*_]+(?:\*\*|__)[ \t]*:?(?:[ \t]*\([^()]*\))?$/.test(words)) return undefined;
  const like = phaseLike(words);
  return like?.setOff ? like : undefined;
}

/** Which heading each unread phase should have, counted on from the phases before it. */
function suggestions(depth: number, taken: ReadonlySet<number>) {
  let last = 0;
  return {
    passed: (number: number) => {
      last = number;
    },
    next: (own: number | undefined, name: string): string => {
      last = own !== undefined && own > last && !taken.has(own) ? own : last + 1;
      const heading = `${'#'.repeat(depth)} Phase ${last}${name === '' ? '' : `: ${name}`}`;
      return `${quoted(heading)}${taken.has(last) ? ' and number the phases behind it anew' : ''}`;
    },
  };
}
