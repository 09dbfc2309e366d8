import { trim } from '../../notation/span';
import { readPhaseHeading } from './phase-heading';
import type { Heading } from '../blocks/outline';

/** Which headings begin a phase, by index, and which only sound so and stand within one. */
interface PhaseHeadings {
  readonly phases: readonly number[];
  readonly within: ReadonlySet<Heading>;
}

/**
 * The headings of phases. One with the number of the phase above it is a sub-heading of that if it is deeper, or of its
 * depth without a separator behind the number: `### Phase 1 Deliverables`.
 */
export function phaseHeadings(headings: readonly Heading[]): PhaseHeadings {
  const phases: number[] = [];
  const within = new Set<Heading>();
  headings.forEach((heading, at) => {
    const number = numberOf(heading);
    if (number === undefined) return;
    const above = headings[phases.at(-1) ?? -1];
    const again = above && numberOf(above) === number;
    if (again && (heading.depth > above.depth || (heading.depth === above.depth && !isSetOff(heading))))
      within.add(heading);
    else phases.push(at);
  });
  return { phases, within };
}

/**
 * Phases may stand twice, in a summary and in detail say. A new set begins where a number comes again behind a heading
 * that is no phase's and no deeper than theirs; without one it is a number said twice.
 */
export function setsOf(
  headings: readonly Heading[],
  phases: readonly number[],
): readonly (readonly number[])[] {
  const sets: number[][] = [];
  let seen = new Set<number>();
  for (const at of phases) {
    const number = numberOf(headings[at] as Heading) ?? 0;
    const before = sets.at(-1)?.at(-1);
    const parted =
      before !== undefined && headings.slice(before + 1, at).some((other) => parts(other, before));
    if (before === undefined || (seen.has(number) && parted)) {
      sets.push([]);
      seen = new Set();
    }
    seen.add(number);
    sets.at(-1)?.push(at);
  }
  return sets;

  function parts(other: Heading, before: number): boolean {
    return numberOf(other) === undefined && other.depth <= (headings[before]?.depth ?? 0);
  }
}

function numberOf({ text }: Heading): number | undefined {
  const number = readPhaseHeading(text, { start: 0, end: text.length }, [])?.number;
  return number && Number(text.slice(number.start, number.end));
}

/** Whether the words behind the number stand apart from it, or there are none but in parentheses. */
function isSetOff({ text }: Heading): boolean {
  const number = readPhaseHeading(text, { start: 0, end: text.length }, [])?.number;
  const behind = text.slice(number?.end ?? 0).replace(/^(?:\*\*|__)/, '');
  const { start, end } = trim(behind, 0, behind.length);
  return start === end || /^[:—–(-]/.test(behind.slice(start, end));
}
