import type { Span } from '../document/source';

/** A block of notes as the plan holds it: verbatim, with lines that end as the plan's do. */
export const noteText = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\r\n?/g, '\n').trim();
