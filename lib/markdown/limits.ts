import { lines } from './lines';
import type { Failure } from '../plan/types';
import type { Span } from './source';

/** Largest plan section that is edited, in UTF-16 units; a plan of 1,000 chunks has about a third of it. */
const MAX_SECTION = 768 * 1024;
/** Longest line: the parser's time grows with its square on hostile text. */
const MAX_LINE = 10_000;
/** Deepest nesting of quotes and lists on a line. */
const MAX_NESTING = 100;

/** Why a plan's section is not read for editing; undefined if it is within bounds. The text itself stays as it is. */
export function overLimit(text: string, { start, end }: Span): Failure | undefined {
  if (end - start > MAX_SECTION)
    return {
      code: 'section-too-large',
      message: `The execution plan is ${Math.ceil((end - start) / 1024)} kB long; plans of up to ${MAX_SECTION / 1024} kB can be edited. It is shown as text. Split it into several specs to edit it here.`,
    };
  for (const [at, line] of lines(text, start, end).entries()) {
    const content = text.slice(line.start, line.content);
    const where = `Line ${lines(text, 0, start).length + at + 1}`;
    if (content.length > MAX_LINE)
      return {
        code: 'line-too-long',
        message: `${where} is ${content.length} characters long; lines of up to ${MAX_LINE} can be edited. Break it to edit the plan here.`,
      };
    const nesting =
      /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+/.exec(content)?.[0].replace(/\s/g, '').length ?? 0;
    if (nesting > MAX_NESTING)
      return {
        code: 'nested-too-deep',
        message: `${where} nests quotes or lists more than ${MAX_NESTING} deep. Flatten it to edit the plan here.`,
      };
  }
  return undefined;
}
