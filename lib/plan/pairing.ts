import { slug } from './slug';

/** What a row and an item of one chunk are known by. */
export interface Named {
  readonly token?: string | undefined;
  readonly title: string;
}

/**
 * Which row and item of a phase are the same chunk: by id token, by equal slug, by one slug being the start of the
 * other, by word similarity; duplicates in document order. Two different tokens never pair, and leftovers are
 * never paired by position.
 * @returns for each row, the index of its item, or undefined
 */
export function pair(rows: readonly Named[], items: readonly Named[]): readonly (number | undefined)[] {
  const found: (number | undefined)[] = rows.map(() => undefined);
  const taken = new Set<number>();
  const join = (row: number, item: number) => {
    found[row] = item;
    taken.add(item);
  };
  const byKey = (key: (named: Named) => string | undefined) => {
    const waiting = new Map<string, number[]>();
    items.forEach((item, index) => {
      const own = key(item);
      if (own && !taken.has(index)) waiting.set(own, [...(waiting.get(own) ?? []), index]);
    });
    rows.forEach((row, index) => {
      const own = key(row);
      if (found[index] !== undefined || !own) return;
      const queue = waiting.get(own) ?? [];
      const at = queue.findIndex((item) => mayPair(row, items[item] as Named));
      if (at >= 0) join(index, queue.splice(at, 1)[0] as number);
    });
  };
  byKey((named) => named.token?.toUpperCase());
  byKey((named) => slug(named.title));

  const left = rows.flatMap((_, index) => (found[index] === undefined ? [index] : []));
  const free = items.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  if (left.length === 0 || free.length === 0) return found;
  const rowSlugs = rows.map((row) => slug(row.title));
  const itemSlugs = items.map((item) => slug(item.title));
  for (const row of left) {
    const item = free.find(
      (at) =>
        !taken.has(at) &&
        mayPair(rows[row] as Named, items[at] as Named) &&
        isStart(rowSlugs[row] ?? '', itemSlugs[at] ?? ''),
    );
    if (item !== undefined) join(row, item);
  }
  const likely = left
    .filter((row) => found[row] === undefined)
    .flatMap((row) =>
      free
        .filter((item) => !taken.has(item) && mayPair(rows[row] as Named, items[item] as Named))
        .map((item) => ({ row, item, score: likeness(rowSlugs[row] ?? '', itemSlugs[item] ?? '') })),
    )
    .filter(({ score }) => score >= 0.6)
    .sort((a, b) => b.score - a.score);
  for (const { row, item } of likely) if (found[row] === undefined && !taken.has(item)) join(row, item);
  return found;
}

/** Two different tokens never name one chunk. */
export const mayPair = (row: Named, item: Named): boolean =>
  !row.token || !item.token || row.token.toUpperCase() === item.token.toUpperCase();

const isStart = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));

/** How alike two slugs are, from 0 to 1: as good as equal where one is the start of the other, else by shared words. */
export const resemblance = (a: string, b: string): number => (isStart(a, b) ? 1 : likeness(a, b));

/** Shared words over the smaller word count. */
function likeness(a: string, b: string): number {
  const left = new Set(a.split('-').filter(Boolean));
  const right = new Set(b.split('-').filter(Boolean));
  const smaller = Math.min(left.size, right.size);
  return smaller === 0 ? 0 : [...left].filter((word) => right.has(word)).length / smaller;
}
