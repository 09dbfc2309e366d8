import { lineNumbers } from '../document/lines';
import { unreadBoxes } from './boxes';
import { unreadDoubles } from './doubles';
import { unreadPhases } from './phases';
import type { UnreadPart } from '../../plan/types';
import type { Outline } from '../blocks/outline';
import type { SpecDocument } from '../document/document';
import type { Span } from '../document/source';
import type { Interpretation } from '../read/interpret';
import type { PlanSections } from '../read/plan-sections';
import type { Unread } from './words';

/**
 * What looks like a fact of the plan and is none to us: chunks and phases that stand where none are read, what a plan
 * has but once and stands in it again, a Work Streams or Communication section without a table, a table in a phase that
 * has no Chunk column or is its second, a bullet whose box is none for markdown. It is kept as it is, and said once.
 */
export function unreadParts(
  text: string,
  outline: Outline,
  found: PlanSections,
  read: Interpretation,
  fenced: SpecDocument['fenced'],
): readonly UnreadPart[] {
  const phases = unreadPhases(text, outline, found, read.plan);
  const lineOf = lineNumbers(text);
  const parts = [
    ...phases,
    ...unreadDoubles(outline, found, read, lineOf),
    ...bareSections(outline, found, read),
    ...tables(outline, read, phases),
    ...unreadBoxes(text, outline, read),
  ].map(({ start, ...part }) => ({ line: lineOf(start), ...part }));
  const inBlocks = fenced.map(({ line }) => ({
    line,
    what: 'phases in a code block',
    mend: 'take them out of the block',
  }));
  return [...parts, ...inBlocks].sort((a, b) => a.line - b.line);
}

/** Sections of streams and handoffs that list them without a table. */
function bareSections(
  { blocksIn }: Outline,
  { streams, handoffs }: PlanSections,
  read: Interpretation,
): readonly Unread[] {
  const bare = (name: string, section: Span | undefined, table: unknown, columns: string): Unread[] =>
    section && !table && blocksIn(section).some(({ type }) => type === 'list')
      ? [
          {
            start: section.start,
            what: `the ${name} section, which has no table`,
            mend: `write it as a table with the columns ${columns}`,
          },
        ]
      : [];
  return [
    ...bare('Work Streams', streams, read.streams, 'Stream, Responsibility, Owns and Skills'),
    ...bare('Communication', handoffs, read.handoffs, 'From, To, When and What'),
  ];
}

/** Tables in a phase that are not its chunk table. Those below a heading that is told of are told with it. */
const tables = (
  { blocksIn }: Outline,
  { phases }: Interpretation,
  told: readonly Unread[],
): readonly Unread[] =>
  phases.flatMap(({ section, table }) => {
    const until = told.find(({ start }) => start > section.start)?.start ?? section.end;
    return blocksIn({ start: section.start, end: Math.min(section.end, until) }).flatMap((block) =>
      block.type !== 'table' ||
      (table && block.span.start >= table.span.start && block.span.start < table.span.end)
        ? []
        : [
            {
              start: block.span.start,
              what: table ? 'a second table in a phase' : 'a table without a Chunk column',
              mend: table
                ? 'if its rows are chunks, put them into the first'
                : 'if its rows are chunks, call the column of their titles “Chunk”',
            },
          ],
    );
  });
