import { lineNumbers } from './lines';
import type { SpecContext } from '../plan/types';
import type { Interpretation } from './interpret';
import type { Outline } from './outline';
import type { Source, Span } from './source';

/**
 * What looks like a fact of the plan and is none to us: a Work Streams or Communication section without a table, a
 * table in a phase that has no Chunk column or is its second. It is kept as it is, and said once.
 */
export function unreadParts(
  text: string,
  { blocksIn }: Outline,
  sections: Source['sections'],
  { streams, handoffs, phases }: Interpretation | Omit<Interpretation, 'plan'>,
): NonNullable<SpecContext['unread']> {
  const lineOf = lineNumbers(text);
  const hasWords = (section: Span) =>
    blocksIn(section).some((block) => block.type === 'list' || block.type === 'table');
  const bare = (name: string, section: Span | undefined, table: unknown) =>
    section && !table && hasWords(section)
      ? [{ line: lineOf(section.start), what: `the ${name} section, which has no table` }]
      : [];
  return [
    ...bare('Work Streams', sections.streams, streams),
    ...phases.flatMap(({ section, table }) =>
      blocksIn(section).flatMap((block) =>
        block.type !== 'table' ||
        (table && block.span.start >= table.span.start && block.span.start < table.span.end)
          ? []
          : [
              {
                line: lineOf(block.span.start),
                what: table ? 'a second table in a phase' : 'a table without a Chunk column',
              },
            ],
      ),
    ),
    ...bare('Communication', sections.handoffs, handoffs),
  ];
}
