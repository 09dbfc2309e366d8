import { plain } from '../../notation/plain';
import { trim } from '../../notation/span';
import { lineNumbers, lines } from '../document/lines';
import { cellText } from './table';
import type { SpecContext } from '../../plan/types';
import type { Block } from '../blocks/blocks';
import type { Outline } from '../blocks/outline';
import type { Span } from '../document/source';

/** What the spec says around its plan. None of it is ever edited, but for the value of `Status`. */
export function readContext(
  text: string,
  { headings, blocksIn }: Outline,
  plan: Span | undefined,
): SpecContext {
  const lineOf = lineNumbers(text);
  const outside = headings.filter(({ span }) => !plan || span.start < plan.start || span.start >= plan.end);
  const title = headings.find(({ depth }) => depth === 1)?.text;
  const skills = sectionOf(text, headings, outside, /^(?:required )?skills\b/i);
  const requirements = sectionOf(text, headings, outside, /^(?:functional )?requirements\b/i);
  const required = requirements ? requirementIds(text.slice(requirements.start, requirements.end)) : [];
  return {
    ...(title !== undefined && { title: plain(title) }),
    sections: outside.map(({ text: heading, depth, span }) => ({
      heading: plain(heading),
      depth,
      line: lineOf(span.start),
    })),
    ...(skills && { skills: skillNames(text, blocksIn(skills)) }),
    ...(required.length > 0 && { requirements: required }),
  };
}

/** Where the value of `Status` stands in Meta: a table row or `- **Status:** x`. */
export function statusSpan(text: string, { headings }: Outline): Span | undefined {
  const meta = sectionOf(text, headings, headings, /^meta(?:data)?$/i);
  if (!meta) return undefined;
  for (const line of lines(text, meta.start, meta.end)) {
    const found =
      /^[ \t]*(?:\|[ \t]*(?:\*\*)?Status(?:\*\*)?[ \t]*\||[-*+][ \t]+(?:\*\*Status:?\*\*:?|Status:))/i.exec(
        text.slice(line.start, line.content),
      );
    if (!found) continue;
    const from = line.start + found[0].length;
    const pipe = found[0].trimStart().startsWith('|') ? text.indexOf('|', from) : -1;
    const value = trim(text, from, pipe >= 0 && pipe < line.content ? pipe : line.content);
    if (value.end > value.start) return value;
  }
  return undefined;
}

/** The section of the first of some headings with that name, up to the next heading of its depth, whatever that is. */
function sectionOf(
  text: string,
  headings: Outline['headings'],
  among: Outline['headings'],
  name: RegExp,
): Span | undefined {
  const heading = among.find((own) => name.test(plain(own.text)));
  if (!heading) return undefined;
  const next = headings.slice(headings.indexOf(heading) + 1).find(({ depth }) => depth <= heading.depth);
  return { start: heading.span.start, end: next?.span.start ?? text.length };
}

/** Ids that open a line or a cell of the Requirements section: `R4`, `FR-12`. */
const requirementIds = (section: string): readonly string[] => [
  ...new Set(
    [
      ...section.matchAll(
        /^[ \t]*(?:[-*+]|\||#{1,6}|\d+[.)])[ \t]*(?:\[[ xX]\][ \t]*)?(?:\*\*|`)?([A-Z]{1,3}-?\d+)\b/gm,
      ),
    ].map(([, id]) => id ?? ''),
  ),
];

/** Names a Skills section lists: the first cell of each row, or what a bullet says before its explanation. */
function skillNames(text: string, inside: readonly Block[]): readonly string[] {
  const names = inside.flatMap((block): readonly string[] => {
    if (block.type === 'table')
      return block.rows.slice(1).flatMap(({ cells: [first] }) => (first ? [cellText(text, first)] : []));
    if (block.type === 'list')
      return block.items.map(({ span }) =>
        text
          .slice(span.start, span.end)
          .replace(/^(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/, '')
          .replace(/(?:\s+[—–-]\s|:\s|\s\(|[\r\n])[\s\S]*$/, ''),
      );
    return [];
  });
  return names.map((name) => plain(name).replace(/:$/, '')).filter((name) => name !== '');
}
