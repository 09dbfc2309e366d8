import { slug } from './slug';
import type { Chunk } from '../plan/types';

/** What a row and an item of one chunk are known by. */
export interface Named {
  readonly token?: string | undefined;
  readonly title: string;
}

/** From here on, slugs are taken to name one chunk. */
const LIKELY = 0.6;

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
      if (!own || taken.has(index)) return;
      const queue = waiting.get(own);
      if (queue) queue.push(index);
      else waiting.set(own, [index]);
    });
    rows.forEach((row, index) => {
      const own = key(row);
      if (found[index] !== undefined || !own) return;
      const queue = waiting.get(own) ?? [];
      const at = queue.findIndex((item) => mayPair(row, items[item] as Named));
      if (at >= 0) join(index, queue.splice(at, 1)[0] as number);
    });
  };
  byKey((named) => named.token);
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
  const unpaired = left.filter((row) => found[row] === undefined);
  const unclaimed = free.filter((item) => !taken.has(item));
  const likely = alike(pick(rowSlugs, unpaired), pick(itemSlugs, unclaimed))
    .filter(({ row, item }) => mayPair(rows[row] as Named, items[item] as Named))
    .sort((a, b) => b.score - a.score || a.item - b.item);
  for (const { row, item } of likely) if (found[row] === undefined && !taken.has(item)) join(row, item);
  return found;
}

/** Whether each row, in this order, is read as its own chunk's: with the chunk's item, or with none where it has none. */
export function findEachOther(rows: readonly Chunk[], items: readonly Chunk[]): boolean {
  const found = pair(
    rows.map((chunk) => chunk.row ?? chunk),
    items,
  );
  return rows.every((chunk, at) => {
    const item = found[at];
    return (item === undefined ? undefined : items[item]) === (chunk.item ? chunk : undefined);
  });
}

const pick = (slugs: readonly string[], indexes: readonly number[]): ReadonlyMap<number, string> =>
  new Map(indexes.map((index) => [index, slugs[index] ?? '']));

/**
 * Which rows and items are alike enough to be one chunk. Only those that share a word are compared: each with each
 * would take minutes in a phase of thousands.
 */
function alike(rows: ReadonlyMap<number, string>, items: ReadonlyMap<number, string>) {
  const itemWords = new Map([...items].map(([item, slugged]) => [item, wordsOf(slugged)] as const));
  const holding = new Map<string, number[]>();
  for (const [item, words] of itemWords)
    for (const word of words) {
      const known = holding.get(word);
      if (known) known.push(item);
      else holding.set(word, [item]);
    }
  return [...rows].flatMap(([row, slugged]) => {
    const words = wordsOf(slugged);
    const shared = new Map<number, number>();
    for (const word of words)
      for (const item of holding.get(word) ?? []) shared.set(item, (shared.get(item) ?? 0) + 1);
    return [...shared].flatMap(([item, count]) => {
      const score = count / Math.min(words.size, itemWords.get(item)?.size ?? 0);
      return score >= LIKELY ? [{ row, item, score }] : [];
    });
  });
}

/** Two different tokens never name one chunk. */
export const mayPair = (row: Named, item: Named): boolean =>
  !row.token || !item.token || row.token === item.token;

const isStart = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));

/** How alike two slugs are, from 0 to 1: as good as equal where one is the start of the other, else by shared words. */
export const resemblance = (a: string, b: string): number => (isStart(a, b) ? 1 : likeness(a, b));

/** Shared words over the smaller word count. */
function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const smaller = Math.min(left.size, right.size);
  return smaller === 0 ? 0 : [...left].filter((word) => right.has(word)).length / smaller;
}

const wordsOf = (slugged: string): ReadonlySet<string> => new Set(slugged.split('-').filter(Boolean));
