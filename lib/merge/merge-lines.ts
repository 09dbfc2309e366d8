import { beside, editsOf } from './edits';
import { LineCursor, nextGroup } from './line-cursor';
import { MAIN, readLines, written } from './line-text';
import { isSaid, repeats } from './said-once';
import type { Line, LineText } from './line-text';
import type { Side, Three } from './referee';
import type { Taken } from './said-once';

/** A stretch of lines that both sides changed, each in its own way; line ends as LF. */
export interface LineConflict {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Merges texts by lines: what one side changed is as there. Changes that touch are both kept, unless both put lines at
 * one place. Lines are compared without white space at their ends; the byte-order mark, the line ending and whether
 * the last line has one are facts of their own. Where both changed the same lines, `choose` says whose are kept.
 */
export function mergeLines(three: Three<string>, choose: (conflict: LineConflict) => Side): string {
  const texts = three.map(readLines) as unknown as Three<LineText>;
  const eol = settled(texts.map((text) => text.eol) as unknown as Three<string>);
  const [base, mine, theirs] = texts;
  const out: Line[] = [];
  let at = 0;
  let last: Taken | undefined;
  const putBy = new Map<Line, Side | undefined>();
  const [left, right] = [editsOf(keys(base), keys(mine)), editsOf(keys(base), keys(theirs))];
  const [inMine, inTheirs] = [
    new LineCursor(mine.lines, beside(left, right)),
    new LineCursor(theirs.lines, beside(right, left)),
  ];
  const same = (to: number) => {
    for (; at < to; at++) {
      const own = [base.lines[at], inMine.lineAt(at), inTheirs.lineAt(at)] as unknown as Three<Line>;
      const part = (key: keyof Line) => settled(own.map((line) => line[key]) as unknown as Three<string>);
      out.push({ content: part('content'), end: part('end') });
    }
  };
  for (;;) {
    const group = nextGroup(inMine, inTheirs);
    if (!group) break;
    same(group.start);
    const [own, other] = [inMine.take(group), inTheirs.take(group)];
    const words = {
      base: written(base.lines.slice(group.start, group.end)),
      mine: written(own.lines),
      theirs: written(other.lines),
    };
    const side = !own.changed
      ? 'theirs'
      : !other.changed || words.mine === words.theirs
        ? 'mine'
        : choose(words);
    const taken: Taken = {
      ...group,
      side: own.changed && other.changed ? undefined : side,
      lines: (side === 'mine' ? own : other).lines,
    };
    const put = taken.lines.slice(last ? repeats(last, taken) : 0);
    if (!isSaid(out, put, taken, putBy)) out.push(...put);
    for (const line of put) putBy.set(line, taken.side);
    last = taken;
    at = group.end;
  }
  same(base.lines.length);
  const ended = settled(texts.map((text) => text.ended) as unknown as Three<boolean>);
  const mark = settled(texts.map((text) => text.mark) as unknown as Three<string>);
  return (
    mark +
    out
      .map(({ content, end }, index) =>
        index === out.length - 1 && !ended ? content : content + (end === '' || end === MAIN ? eol : end),
      )
      .join('')
  );
}

const settled = <T>([base, mine, theirs]: Three<T>): T => (mine === base ? theirs : mine);

/** What lines are compared by. */
const keys = (text: LineText): readonly string[] => text.lines.map(({ content }) => content.trimEnd());
