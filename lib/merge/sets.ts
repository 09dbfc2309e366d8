import { columnKey } from '../notation/columns';
import { isNone, NONE } from '../notation/values';
import { mergeOrder } from './order';
import type { Extra } from '../plan/types';
import type { About, Referee, Three } from './referee';

/** The members that a set has after both sides' changes: those that either brought, without those that either took away. */
export const mergeMembers = <T>(three: Three<readonly T[]>): readonly T[] => {
  const [base, mine, theirs] = three.map((list) => new Set(list)) as unknown as Three<ReadonlySet<T>>;
  return [...new Set(three.flat())].filter((member) =>
    mine.has(member) === base.has(member) ? theirs.has(member) : mine.has(member),
  );
};

/**
 * A comma list, merged by member. Its order says nothing that anyone could disagree on: where both sides changed it,
 * the result is the same whichever side is whose.
 */
export function mergeList(three: Three<readonly string[]>): readonly string[] {
  const members = new Set(mergeMembers(three));
  const [base, mine, theirs] = three.map((list) =>
    [...new Set(list)].filter((of) => members.has(of)),
  ) as unknown as Three<readonly string[]>;
  const order = (lists: Three<readonly string[]>) =>
    mergeOrder(
      lists,
      (name) => name,
      () => 'mine',
    );
  const [one, other] = [order([base, mine, theirs]), order([base, theirs, mine])];
  return one.join('\n') <= other.join('\n') ? one : other;
}

/** A list that may not be there at all: by member where both sides have one, else as one fact. */
export const mergeOptionalList = (
  referee: Referee,
  about: About,
  three: Three<readonly string[] | undefined>,
): readonly string[] | undefined => {
  const [base, mine, theirs] = three;
  return mine && theirs
    ? mergeList([base ?? [], mine, theirs])
    : referee.pick(about, three, (list) => list && (list.join(', ') || NONE));
};

/** A cell of paths: by member where each side lists nothing else, commas between; else as one fact. */
export function mergePaths(referee: Referee, about: About, three: Three<string | undefined>): string {
  const [base, mine, theirs] = three.map(pathsOf);
  const areBothChanged = new Set(three).size === 3;
  return areBothChanged && base && mine && theirs
    ? mergeList([base, mine, theirs]).join(', ') || NONE
    : (referee.pick(about, three, (owns) => owns) ?? '');
}

/** The members of a cell that is nothing but paths; undefined where there are other words, or other signs between. */
function pathsOf(owns: string | undefined): readonly string[] | undefined {
  if (owns === undefined || isNone(owns)) return [];
  const paths = owns.split(', ');
  return paths.every((path) => /^(?:`[^`,]+`|[^\s`,]+)$/.test(path)) ? paths : undefined;
}

/** Columns and fields the format does not name, each label a fact. Empty ones say nothing. */
export function mergeExtras(
  referee: Referee,
  about: (label: string) => About,
  three: Three<readonly Extra[] | undefined>,
): readonly Extra[] {
  const sides = three.map(byLabel) as unknown as Three<ReadonlyMap<string, Extra>>;
  const keys = new Set(sides.flatMap((side) => [...side.keys()]));
  return [...keys].flatMap((key) => {
    const own = sides.map((side) => side.get(key)) as unknown as Three<Extra | undefined>;
    const label = own.find((extra) => extra)?.label ?? key;
    const picked = referee.pick(
      about(label),
      own,
      (extra) => said(extra),
      (a, b) => said(a) === said(b),
    );
    // What says nothing stays where it is written.
    const found =
      picked ?? (own.every((extra) => said(extra) === undefined) ? (own[1] ?? own[2]) : undefined);
    return found ? [found] : [];
  });
}

const said = (extra: Extra | undefined): string | undefined =>
  extra && extra.value !== '' && extra.value !== NONE ? extra.value : undefined;

/** Extras by their label; one that is there again is counted. */
function byLabel(extras: readonly Extra[] | undefined): ReadonlyMap<string, Extra> {
  const found = new Map<string, Extra>();
  for (const extra of extras ?? []) {
    const label = columnKey(extra.label);
    let key = label;
    for (let again = 2; found.has(key); again++) key = `${label} ${again}`;
    found.set(key, extra);
  }
  return found;
}
