import { annotationStart } from '../../notation/annotation';
import { trim } from '../../notation/span';
import type { Span } from '../document/source';

/** Places in a phase's heading: `Phase 1: Foundation (parallel)`. */
export interface PhaseHeadingReading {
  readonly number: Span;
  readonly name: Span;
  /** Inside the brackets. */
  readonly annotation?: Span;
}

/** Reads a heading's content as a phase's; undefined if it is none. */
export function readPhaseHeading(
  text: string,
  { start, end }: Span,
  streams: readonly string[],
): PhaseHeadingReading | undefined {
  const match =
    /^((?:\*\*|__)?Phase[ \t]+)(\d{1,9})(?![\w.])(\*\*|__)?(?:[ \t]*[:—–-]+(\*\*|__)?[ \t]*|[ \t]*)/i.exec(
      text.slice(start, end),
    );
  if (!match) return undefined;
  const numberStart = start + (match[1]?.length ?? 0);
  const number = { start: numberStart, end: numberStart + (match[2]?.length ?? 0) };
  // Bold that holds the whole heading ends behind its name.
  const mark = (match[3] ?? match[4]) ? undefined : /^(?:\*\*|__)/.exec(match[0])?.[0];
  const unbold = (span: Span): Span =>
    mark !== undefined && text.slice(span.start, span.end).endsWith(mark)
      ? trim(text, span.start, span.end - mark.length)
      : span;
  const name = unbold(trim(text, start + match[0].length, end));
  const open = annotationStart(text, name.start, name.end, streams);
  if (open === undefined) return { number, name };
  return {
    number,
    name: unbold(trim(text, name.start, open)),
    annotation: { start: open + 1, end: name.end - 1 },
  };
}
