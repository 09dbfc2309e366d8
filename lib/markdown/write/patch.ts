import type { Span } from '../document/source';

/** A replacement of a span of the opened text. An empty span is an insertion. */
export interface Patch {
  readonly span: Span;
  readonly text: string;
}

/**
 * A span of the opened text with patches made in it; those at one place keep their order. They must not overlap, but that
 * two that take text away may both take the blank lines between them.
 */
export function patched(text: string, { start, end }: Span, patches: readonly Patch[]): string {
  let out = '';
  let at = start;
  for (const patch of [...patches].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const shares = patch.text === '' && text.slice(patch.span.start, at).trim() === '';
    if ((patch.span.start < at && !shares) || patch.span.end > end)
      throw new RangeError('Patches overlap or leave their span');
    out = joined(out + text.slice(at, patch.span.start), patch.text);
    at = Math.max(at, patch.span.end);
  }
  return joined(out, text.slice(at, end));
}

/** Where line endings are mixed, a lone carriage return and the line feed that comes behind it now are two endings. */
const joined = (before: string, behind: string): string =>
  before.endsWith('\r') && behind.startsWith('\n') ? `${before}\n${behind}` : before + behind;

/** A value as it can stand in one line. */
export const oneLine = (value: string): string => value.replace(/\s*[\r\n]+\s*/g, ' ').trim();

/** A value as it can stand in a cell: a pipe that no backslash escapes gets one. */
export const cellValue = (value: string): string =>
  oneLine(value)
    .replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')
    .replace(/(?<!\\)(?:\\\\)*\\$/, '$& ');
