import { columnKey } from '../../notation/columns';
import { isPart, isPlanHeading, tableHeading } from '../read/plan-sections';
import type { Outline } from '../blocks/outline';
import type { TableSource } from '../document/source';
import type { Interpretation } from '../read/interpret';
import type { PlanSections } from '../read/plan-sections';
import type { Unread } from './words';

const NAMES = { streams: 'Work Streams', handoffs: 'Communication' } as const;

/** What a plan has but once and stands in the text again: the plan itself, a section of tables, a table in it. */
export function unreadDoubles(
  { headings, blocksIn }: Outline,
  found: PlanSections,
  read: Interpretation,
  lineOf: (offset: number) => number,
): readonly Unread[] {
  const inPlan = (start: number) => start >= found.plan.start && start < found.plan.end;
  const plans = headings.flatMap((heading, at) => {
    const { start } = heading.span;
    if (inPlan(start) || !isPlanHeading(heading)) return [];
    let next = at + 1;
    while ((headings[next]?.depth ?? 0) > heading.depth) next++;
    if (!headings.slice(at + 1, next).some(isPart)) return [];
    return [
      {
        start,
        what: 'another Execution Plan section',
        mend: `a spec has one: put its phases into that on line ${lineOf(found.plan.start)}`,
      },
    ];
  });
  const sections = headings.flatMap((heading, at) => {
    const { start } = heading.span;
    const kind = tableHeading(heading);
    const one = kind && found[kind];
    if (!kind || !one || start === one.start || !inPlan(start)) return [];
    const end = headings[at + 1]?.span.start ?? found.plan.end;
    if (!blocksIn({ start, end }).some(({ type }) => type === 'table' || type === 'list')) return [];
    return [
      {
        start,
        what: `another ${NAMES[kind]} section`,
        mend: `a plan has one: put what it says into that on line ${lineOf(one.start)}`,
      },
    ];
  });
  const tables = (['streams', 'handoffs'] as const).flatMap((kind) => {
    const section = found[kind];
    const table = read[kind];
    if (!section || !table) return [];
    return blocksIn(section).flatMap(({ type, span }) =>
      type === 'table' && (span.start < table.span.start || span.start >= table.span.end)
        ? [
            {
              start: span.start,
              what: `a second table under ${NAMES[kind]}`,
              mend: `put its rows into the table on line ${lineOf(table.span.start)}`,
            },
          ]
        : [],
    );
  });
  return [...plans, ...otherSets(found, lineOf), ...sections, ...tables, ...namelessHandoffs(read.handoffs)];
}

/** Sets of phases that stand beside the plan's: a summary, a checklist by phase. */
const otherSets = (
  { phases: [one], others }: PlanSections,
  lineOf: (offset: number) => number,
): readonly Unread[] =>
  others.flatMap(([first]) =>
    first && one
      ? [
          {
            start: first.section.start,
            what: 'the phases, which stand here once more',
            mend: `the plan is read from those on line ${lineOf(one.section.start)}, and these are left alone`,
          },
        ]
      : [],
  );

/** A table of handoffs that does not say from whom, or to whom. */
function namelessHandoffs(table: TableSource | undefined): readonly Unread[] {
  const missing = ['From', 'To'].filter(
    (name) => !table?.columns.some((header) => columnKey(header) === name.toLowerCase()),
  );
  if (!table || table.order.length === 0 || missing.length === 0) return [];
  return [
    {
      start: table.span.start,
      what: `who hands over to whom, in a table without ${missing.length > 1 ? 'the columns From and To' : `the column ${missing.join('')}`}`,
      mend: 'give the Communication table the columns From, To, When and What',
    },
  ];
}
