import { leadingTexts, trailingTexts } from '../../notation/chunk-texts';
import { columnKey, columnName, knownLabels } from '../../notation/columns';
import { chunkFields } from '../../plan/fields';
import type { Span } from '../../notation/span';

/**
 * Labels that open a field of an item: the format's own, other words for them, and every header of the plan's chunk
 * tables, so that a column's value can stand in an item too. A longer label is tried first.
 */
export function fieldLabels(headers: readonly string[]): RegExp {
  const all = new Set([
    ...formatLabels,
    ...knownLabels,
    'note',
    ...headers.map(columnName).filter((name) => name !== '' && name !== 'chunk'),
  ]);
  const words = [...all]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[ \\t]+'));
  return new RegExp(`^(\\*\\*|__|)(${words.join('|')})(?::\\1|\\1[ \\t]*:)[ \\t]*`, 'i');
}

/** The fields that the format names, in the order in which it writes them. */
export const formatLabels: readonly string[] = [
  ...leadingTexts.map((key) => chunkFields[key].label),
  'stream',
  'skills',
  'depends on',
  ...trailingTexts.map((key) => chunkFields[key].label),
];

const leadingLabels: ReadonlySet<string> = new Set(leadingTexts.map((key) => chunkFields[key].label));

/** Whether a field opens the others: prose, which must not run into what stands above it. */
export const isLeading = (key: string): boolean => leadingLabels.has(key);

/** `Label: value` on a line; offsets count in the text the line is of. */
export interface LabelledSpan {
  readonly key: string;
  readonly bold: string;
  readonly whole: Span;
  readonly value: Span;
}

/** Fields whose text may go on over the next lines, and in which ` · ` is text. */
export const isProse = (key: string): boolean => isLeading(key) || key === 'note';

/** The fields of a line: one, or several split by ` · ` before a known label; none if it opens with no label. */
export function readLabelled(
  text: string,
  from: number,
  to: number,
  labels: RegExp,
): readonly LabelledSpan[] {
  const found: LabelledSpan[] = [];
  for (let start = from; start < to;) {
    const match = labels.exec(text.slice(start, to));
    if (!match) break;
    const key = columnKey(match[2] ?? '');
    const begin = start + match[0].length;
    const cut = isProse(key) ? undefined : nextLabel(text, begin, to, labels);
    let end = cut?.end ?? to;
    while (end > begin && /\s/.test(text[end - 1] ?? '')) end--;
    found.push({ key, bold: match[1] ?? '', whole: { start, end }, value: { start: begin, end } });
    if (!cut) break;
    start = cut.next;
  }
  return found;
}

function nextLabel(text: string, from: number, to: number, labels: RegExp) {
  // Looked for in the line alone: most texts hold no such sign, and would be searched to their end for each line.
  const line = text.slice(from, to);
  for (let found = line.indexOf('·'); found >= 0; found = line.indexOf('·', found + 1)) {
    const at = from + found;
    const next = at + 1 + (/^\s*/.exec(text.slice(at + 1, to))?.[0].length ?? 0);
    if (/\s/.test(text[at - 1] ?? '') && labels.test(text.slice(next, to))) return { end: at, next };
  }
  return undefined;
}
