import { lines, mainEnding } from '../markdown/document/lines';
import { beside, editsOf } from './edits';
import type { Edit } from './edits';
import type { Side, Three } from './referee';

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
  const texts = three.map(read) as unknown as Three<Text>;
  const eol = settled(texts.map((text) => text.eol) as unknown as Three<string>);
  const [base, mine, theirs] = texts;
  const out: Line[] = [];
  let at = 0;
  let last: Taken | undefined;
  const putBy = new Map<Line, Side | undefined>();
  const [left, right] = [editsOf(keys(base), keys(mine)), editsOf(keys(base), keys(theirs))];
  const [inMine, inTheirs] = [new Cursor(mine, beside(left, right)), new Cursor(theirs, beside(right, left))];
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

/** Stands for the line ending that a text uses most. */
const MAIN = 'main';

interface Line {
  readonly content: string;
  readonly end: string;
}
interface Text {
  readonly mark: string;
  readonly eol: string;
  readonly ended: boolean;
  readonly lines: readonly Line[];
}

function read(opened: string): Text {
  const mark = opened.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = opened.slice(mark.length);
  const eol = mainEnding(text);
  return {
    mark,
    eol,
    ended: /[\r\n]$/.test(text),
    lines: lines(text).map(({ start, content, end }) => {
      const own = text.slice(content, end);
      return { content: text.slice(start, content), end: own === eol ? MAIN : own };
    }),
  };
}

const settled = <T>([base, mine, theirs]: Three<T>): T => (mine === base ? theirs : mine);

/** What lines are compared by. */
const keys = (text: Text): readonly string[] => text.lines.map(({ content }) => content.trimEnd());

const written = (some: readonly Line[]): string => some.map(({ content }) => `${content}\n`).join('');

/** What was written for a stretch of the base, and which side alone changed it. */
interface Taken extends Stretch {
  readonly side: Side | undefined;
  readonly lines: readonly Line[];
}

/**
 * How many lines one side puts in right behind, or before, where the other has just put the same: they are said once,
 * whatever blank lines stand around them.
 */
function repeats(before: Taken, now: Taken): number {
  if (before.end !== now.start || !before.side || !now.side || before.side === now.side) return 0;
  const [first, second] = [before.lines, now.lines].map(withoutBlankEnds) as [
    readonly Line[],
    readonly Line[],
  ];
  const isSame = (some: readonly Line[], others: readonly Line[]) => written(some) === written(others);
  if (first.length === 0 || second.length === 0) return 0;
  if (now.start === now.end && isSame(first.slice(-second.length), second)) return now.lines.length;
  if (before.start !== before.end || !isSame(second.slice(0, first.length), first)) return 0;
  const said = now.lines.indexOf(second[0] as Line) + first.length;
  const blank = before.lines.length - before.lines.lastIndexOf(first.at(-1) as Line) - 1;
  const left = now.lines.slice(said, said + blank).findIndex(says);
  return said + (left < 0 ? Math.min(blank, now.lines.length - said) : left);
}

/** Whether lines that one side puts in stand right before already, blank lines aside, and the other put some of them there. */
function isSaid(
  out: readonly Line[],
  put: readonly Line[],
  { start, end, side }: Taken,
  putBy: ReadonlyMap<Line, Side | undefined>,
): boolean {
  const words = put.filter(says);
  if (start !== end || side === undefined || words.length === 0) return false;
  const before = out
    .slice(-2 * put.length - words.length)
    .filter(says)
    .slice(-words.length);
  return written(before) === written(words) && before.some((line) => (putBy.get(line) ?? side) !== side);
}

const says = ({ content }: Line): boolean => content.trim() !== '';

const withoutBlankEnds = (some: readonly Line[]): readonly Line[] =>
  some.slice(Math.max(0, some.findIndex(says)), some.findLastIndex(says) + 1);

/** A side's edits in order, and where its lines stand that are those of the base. */
class Cursor {
  readonly #edits: readonly Edit[];
  #next = 0;
  #shift = 0;

  constructor(
    private readonly side: Text,
    edits: readonly Edit[],
  ) {
    this.#edits = edits;
  }

  get next(): Edit | undefined {
    return this.#edits[this.#next];
  }

  /** The side's line for one of the base that no edit holds, between the edits taken and the next. */
  lineAt(base: number): Line | undefined {
    return this.side.lines[base + this.#shift];
  }

  /** How far a stretch must reach so as not to end inside an edit of this side. */
  reach({ start, end }: Stretch): number {
    let last = end;
    for (const edit of this.#edits.slice(this.#next))
      if (meet({ start, end: last }, edit)) last = Math.max(last, edit.end);
    return last;
  }

  /** The side's lines for a stretch of the base, and whether it changed any of them. */
  take({ start, end }: Stretch): { readonly lines: readonly Line[]; readonly changed: boolean } {
    const from = start + this.#shift;
    let changed = false;
    for (
      let edit = this.next;
      edit && (meet({ start, end }, edit) || same({ start, end }, edit));
      edit = this.next
    ) {
      this.#shift = edit.ownEnd - edit.end;
      this.#next++;
      changed = true;
    }
    return { lines: this.side.lines.slice(from, end + this.#shift), changed };
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const same = (a: Stretch, b: Stretch): boolean => a.start === b.start && a.end === b.end;

/** Whether two changes are of the same lines, or put lines at the same place. To touch is not to meet. */
const meet = (a: Stretch, b: Stretch): boolean => same(a, b) || (a.start < b.end && b.start < a.end);

/** The next stretch of the base that either side changed, as long as their changes meet. */
function nextGroup(mine: Cursor, theirs: Cursor): Stretch | undefined {
  const [left, right] = [mine.next, theirs.next];
  const first =
    !right || (left && (left.start < right.start || (left.start === right.start && left.end <= right.end)))
      ? left
      : right;
  if (!first) return undefined;
  let group: Stretch = { start: first.start, end: first.end };
  for (;;) {
    const end = Math.max(mine.reach(group), theirs.reach(group));
    if (end === group.end) return group;
    group = { start: group.start, end };
  }
}
