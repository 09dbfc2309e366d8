import { equal } from '../../plan/equal';
import { lineEnd, lineStart } from '../document/lines';
import { numbered } from './notes';
import { reconcile } from './reconcile';
import type { Source, Span } from '../document/source';
import type { Patch } from './patch';

/** What an item or sub-task holds beside fields and sub-tasks, where that stands, and where more of it would. */
export interface BlockPlaces {
  readonly spans: readonly Span[];
  readonly now: readonly string[] | undefined;
  readonly then: readonly string[] | undefined;
  /** Behind all of it, at the start of a line. */
  readonly behind: number;
  readonly indent: string;
}

/** What changes in the blocks of an item: those that stayed keep their place, those that came stand behind all of it. */
export function blockPatches(
  { text, eol }: Source,
  { spans, now = [], then = [], behind, indent }: BlockPlaces,
): readonly Patch[] {
  if (equal(now, then)) return [];
  const [keys, keysThen] = [numbered(now), numbered(then)];
  const { kept } = reconcile(keysThen, keys);
  const goes = spans.flatMap((span, at): readonly Patch[] => {
    if (kept.has(keysThen[at] ?? '')) return [];
    const start = lineStart(text, span.start);
    if (text.slice(start, span.start).trim() !== '') return [{ span, text: '' }];
    const end = lineEnd(text, Math.max(span.start, span.end - 1));
    const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(end, behind))?.[0].length ?? 0;
    // The blank lines behind it stay where they alone part what stands around it.
    const parted = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(0, start));
    return [{ span: { start, end: parted || end + blank === behind ? end + blank : end }, text: '' }];
  });
  const came = now.filter((_, at) => !kept.has(keys[at] ?? ''));
  if (came.length === 0) return goes;
  const at = { start: behind, end: behind };
  return [...goes, { span: at, text: eol + setIn(came, indent, eol).join(eol + eol) + eol }];
}

/** Blocks as lines of an item, set in for it; blank lines stay blank. */
export const setIn = (blocks: readonly string[], indent: string, eol: string): readonly string[] =>
  blocks.map((block) =>
    block
      .split('\n')
      .map((line) => (line === '' ? '' : indent + line))
      .join(eol),
  );
