import type { Edit } from './edits';
import type { Line } from './line-text';

/** A stretch of the base's lines; `end` is behind it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A side's edits in order, and where its lines stand that are those of the base. */
export class LineCursor {
  readonly #edits: readonly Edit[];
  #next = 0;
  #shift = 0;

  constructor(
    private readonly own: readonly Line[],
    edits: readonly Edit[],
  ) {
    this.#edits = edits;
  }

  get next(): Edit | undefined {
    return this.#edits[this.#next];
  }

  /** The side's line for one of the base that no edit holds, between the edits taken and the next. */
  lineAt(base: number): Line | undefined {
    return this.own[base + this.#shift];
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
    for (let edit = this.next; edit && meet({ start, end }, edit); edit = this.next) {
      this.#shift = edit.ownEnd - edit.end;
      this.#next++;
      changed = true;
    }
    return { lines: this.own.slice(from, end + this.#shift), changed };
  }
}

const same = (a: Stretch, b: Stretch): boolean => a.start === b.start && a.end === b.end;

/** Whether two changes are of the same lines, or put lines at the same place. To touch is not to meet. */
const meet = (a: Stretch, b: Stretch): boolean => same(a, b) || (a.start < b.end && b.start < a.end);

/** The next stretch of the base that either side changed, as long as their changes meet. */
export function nextGroup(mine: LineCursor, theirs: LineCursor): Stretch | undefined {
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
