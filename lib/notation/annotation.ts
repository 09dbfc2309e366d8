import { lookup, phaseBefore } from '../plan/lookup';
import type { Named } from '../plan/naming';
import type { AnnotationPart, Phase, PhaseId, Plan } from '../plan/types';

/** Whether a phase's heading says what it is blocked by. */
export const saysBlockedBy = (phase: Phase | undefined): boolean =>
  phase?.annotation?.some((part) => typeof part === 'object' && 'phaseBefore' in part) ?? false;

/**
 * The words in a phase's trailing parenthesis; undefined where it has none. Where nothing comes before, the clause
 * that names the phase before is left out, and the phase remembers it.
 */
export function annotationText(plan: Plan, phase: Phase): string | undefined {
  if (!phase.annotation) return undefined;
  const before = phaseBefore(plan, phase.id);
  if (before || !saysBlockedBy(phase))
    return phase.annotation.map((part) => partText(plan, part, before)).join('');
  const clauses = phase.annotation
    .map((part) =>
      typeof part === 'object' && 'phaseBefore' in part ? '\u0000' : partText(plan, part, undefined),
    )
    .join('')
    // Other phases behind it belong to the same clause.
    .split(/[,;](?!\s*(?:(?:and|&|\+)\s+)?(?:Phases?\s+\d+|\u0000)\s*(?:[,;]|$))/);
  const kept = clauses.filter((clause) => !clause.includes('\u0000'));
  const words = kept.map((clause) => clause.trim()).join(', ');
  return words === '' ? undefined : words;
}

function partText(plan: Plan, part: AnnotationPart, before: Phase | undefined): string {
  if (typeof part === 'string') return part;
  const { phases, streams } = lookup(plan);
  if ('stream' in part) return streams.get(part.stream)?.name ?? '';
  const number = 'phase' in part ? phases.get(part.phase)?.phase.number : before?.number;
  return `Phase ${number ?? '?'}`;
}

const SIGN_OF_ANNOTATION = /\b(?:parallel|sequential|blocked|deferred|after)\b/i;

/** Whether words in a trailing parenthesis would be read as an annotation and not as part of the name. */
export const readsAsAnnotation = (words: string, streams: readonly string[]): boolean =>
  SIGN_OF_ANNOTATION.test(words) ||
  namesIn(words, streams).some((name) => new RegExp(wholeWord(name), 'iu').test(words));

/**
 * Where a name's trailing parenthesis opens, `start` to `end`, if it is an annotation: if it says how the phase runs, or
 * names a stream.
 */
export function annotationStart(
  text: string,
  start: number,
  end: number,
  streams: readonly string[],
): number | undefined {
  if (text[end - 1] !== ')') return undefined;
  let depth = 0;
  for (let at = end - 1; at >= start; at--) {
    if (text[at] === ')') depth++;
    else if (text[at] === '(' && --depth === 0) {
      const words = text.slice(at + 1, end - 1);
      return readsAsAnnotation(words, streams) ? at : undefined;
    }
  }
  return undefined;
}

/** Splits an annotation at what may be renamed: streams, the phase before, other phases. */
export function readAnnotation(
  words: string,
  plan: Plan,
  before: Phase | undefined,
): readonly AnnotationPart[] {
  const longestFirst = [...namesIn(words, namesOf(plan.streams))].sort((a, b) => b.length - a.length);
  const sign = new RegExp([String.raw`\bPhase[ \t]+\d+\b`, ...longestFirst.map(wholeWord)].join('|'), 'giu');
  const parts: AnnotationPart[] = [];
  let from = 0;
  for (const found of words.matchAll(sign)) {
    const part = partOf(found[0], plan, before);
    if (!part) continue;
    if (found.index > from) parts.push(words.slice(from, found.index));
    parts.push(part);
    from = found.index + found[0].length;
  }
  if (from < words.length) parts.push(words.slice(from));
  return parts;
}

function partOf(word: string, plan: Plan, before: Phase | undefined): AnnotationPart | undefined {
  // Of other words NaN, which no phase has.
  const number = Number(/^Phase[ \t]+(\d+)$/i.exec(word)?.[1]);
  if (number === before?.number) return { phaseBefore: true };
  const phase = plan.phases.find((own) => own.number === number);
  if (phase) return { phase: phase.id };
  // Only the name as written is replaced when the stream is renamed: other cases of it are prose.
  const stream = plan.streams.find(({ name }) => name === word);
  return stream && { stream: stream.id };
}

/** Words that join names in an annotation. */
const JOINS = String.raw`(?:,|;|&|\+|\band\b|\bor\b)`;

/**
 * The names in an annotation when a phase goes whose place another takes: that one is named instead, where it is not
 * named already. Without one the name goes: from among others with what joins it to them, alone with its whole clause.
 */
export function withoutTarget(
  names: readonly Named[],
  gone: PhaseId,
  heir: PhaseId | undefined,
): readonly Named[] {
  if (heir !== undefined && !names.includes(heir)) return names.map((name) => (name === gone ? heir : name));
  const MARK = '\u0000';
  const words = names
    .map((name, at) =>
      typeof name === 'object' && 'text' in name ? name.text : name === gone ? MARK : `\u0001${at}\u0001`,
    )
    .join('');
  const left = words.replace(
    new RegExp(String.raw`(\u0001)\s*${JOINS}\s*${MARK}|${MARK}\s*${JOINS}\s*(?=\u0001)`, 'g'),
    '$1',
  );
  const clauses = left.includes(MARK)
    ? left
        .split(/[,;]/)
        .filter((clause) => !clause.includes(MARK))
        .map((clause) => clause.trim())
        .join(', ')
    : left;
  return clauses
    .split(/(\u0001\d+\u0001)/)
    .filter((part) => part !== '')
    .map((part): Named => {
      const own = /^\u0001(\d+)\u0001$/.exec(part)?.[1];
      return own === undefined ? { text: part } : (names[Number(own)] as Named);
    });
}

const wholeWord = (name: string): string =>
  String.raw`(?<![\p{L}\p{N}_-])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\p{L}\p{N}_-])`;

/** Those of some names that stand in a text at all: a pattern of all streams, for each phase, would be slow. */
function namesIn(words: string, names: readonly string[]): readonly string[] {
  const lower = words.toLowerCase();
  const known = lowered.get(names) ?? names.map((name) => name.toLowerCase());
  lowered.set(names, known);
  return names.filter((name, at) => name !== '' && lower.includes(known[at] ?? ''));
}
const lowered = new WeakMap<readonly string[], readonly string[]>();

/** The same list for the same streams, so that what is known of it is found again. */
function namesOf(streams: Plan['streams']): readonly string[] {
  const known = listed.get(streams) ?? streams.map(({ name }) => name);
  listed.set(streams, known);
  return known;
}
const listed = new WeakMap<Plan['streams'], readonly string[]>();
