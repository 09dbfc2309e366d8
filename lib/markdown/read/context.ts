import { plain } from '../../notation/plain';
import { BOX } from '../../notation/signs';
import { trim } from '../../notation/span';
import { lineNumbers, lines } from '../document/lines';
import { mergeLines } from './merge-lines';
import { listedNames, listedPaths } from './listed';
import type { SpecContext } from '../../plan/types';
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
  const files = sectionOf(text, headings, outside, /^(?:reference|key|relevant) files\b/i);
  const requirements = sectionOf(text, headings, outside, /^(?:functional )?requirements\b/i);
  const required = requirements ? requirementIds(text.slice(requirements.start, requirements.end)) : [];
  const names = skills && listedNames(text, blocksIn(skills));
  const references = files ? listedPaths(text, blocksIn(files)) : [];
  const merge = mergeLines(text);
  return {
    ...(title !== undefined && { title: plain(title) }),
    sections: outside.map(({ text: heading, depth, span }) => ({
      heading: plain(heading),
      depth,
      line: lineOf(span.start),
    })),
    ...(names && { skills: names }),
    ...(references.length > 0 && { references }),
    ...(merge.length > 0 && { mergeLines: merge }),
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

const REQUIREMENT = new RegExp(
  `^[ \\t]*(?:[-*+]|\\||#{1,6}|\\d+[.)])[ \\t]*(?:${BOX}[ \\t]*)?(?:\\*\\*|\`)?([A-Z]{1,3}-?\\d+)\\b`,
  'gmu',
);

/** Ids that open a line or a cell of the Requirements section: `R4`, `FR-12`. */
const requirementIds = (section: string): readonly string[] => [
  ...new Set([...section.matchAll(REQUIREMENT)].map(([, , id]) => id ?? '')),
];
