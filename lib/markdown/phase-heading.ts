import { plain } from '../plan/plain';
import { trim } from '../plan/title';
import type { AnnotationPart, PhaseId, Stream } from '../plan/types';
import type { Span } from './source';

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
    /^((?:\*\*|__)?Phase[ \t]+)(\d{1,9})(?![\w.])(?:[ \t]*[:—–-]+[ \t]*|[ \t]+|(?=\()|[ \t]*$)/i.exec(
      text.slice(start, end),
    );
  if (!match) return undefined;
  const numberStart = start + (match[1]?.length ?? 0);
  const number = { start: numberStart, end: numberStart + (match[2]?.length ?? 0) };
  const name = trim(text, start + match[0].length, end);
  const open = annotationStart(text, name, streams);
  if (open === undefined) return { number, name };
  return { number, name: trim(text, name.start, open), annotation: { start: open + 1, end: name.end - 1 } };
}

/** A trailing parenthesis is an annotation only if it says how the phase runs, or names a stream. */
function annotationStart(text: string, { start, end }: Span, streams: readonly string[]): number | undefined {
  if (text[end - 1] !== ')') return undefined;
  let depth = 0;
  for (let at = end - 1; at >= start; at--) {
    if (text[at] === ')') depth++;
    else if (text[at] === '(' && --depth === 0) {
      const words = text.slice(at + 1, end - 1);
      const tells = /\b(?:parallel|sequential|blocked|deferred|after)\b/i.test(words);
      return tells || streams.some((name) => wholeWord(name).test(words)) ? at : undefined;
    }
  }
  return undefined;
}

/** Splits an annotation at what may be renamed: streams, the phase before, other phases. */
export function readAnnotation(
  words: string,
  streams: readonly Stream[],
  before: { readonly number: number } | undefined,
  phases: ReadonlyMap<number, PhaseId>,
): readonly AnnotationPart[] {
  const names = streams.map(({ name }) => plain(name)).filter((name) => name !== '');
  const sign = new RegExp(
    [
      String.raw`\bPhase[ \t]+\d+\b`,
      ...names.sort((a, b) => b.length - a.length).map((name) => wholeWord(name).source),
    ].join('|'),
    'giu',
  );
  const parts: AnnotationPart[] = [];
  let from = 0;
  for (const found of words.matchAll(sign)) {
    const part = partOf(found[0], streams, before, phases);
    if (!part) continue;
    if (found.index > from) parts.push(words.slice(from, found.index));
    parts.push(part);
    from = found.index + found[0].length;
  }
  if (from < words.length) parts.push(words.slice(from));
  return parts;
}

function partOf(
  word: string,
  streams: readonly Stream[],
  before: { readonly number: number } | undefined,
  phases: ReadonlyMap<number, PhaseId>,
): AnnotationPart | undefined {
  const number = /^Phase[ \t]+(\d+)$/i.exec(word)?.[1];
  if (number !== undefined && Number(number) === before?.number) return { phaseBefore: true };
  const phase = number === undefined ? undefined : phases.get(Number(number));
  if (phase) return { phase };
  // Only the name as written is replaced when the stream is renamed: other cases of it are prose.
  const stream = streams.find(({ name }) => plain(name) === word);
  return stream && { stream: stream.id };
}

const wholeWord = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_-])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\p{L}\p{N}_-])`,
    'iu',
  );
