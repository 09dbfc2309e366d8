import { hunks } from '../../compare/hunks';
import type { Three } from '../../merge/referee';

/** A line as it stands in the base and on both sides; undefined where it does not. */
export type Row = Three<string | undefined>;

/** Three texts line beside line, endings and all, so that a line can be taken out of all three at once. */
export function rowsOf(texts: Three<string>): readonly Row[] {
  const [base, mine, theirs] = texts.map(linesOf) as unknown as Three<readonly string[]>;
  const [own, other] = [beside(base, mine), beside(base, theirs)];
  return [...base, undefined].flatMap((line, at): readonly Row[] => [
    ...(own.before.get(at) ?? []).map((words): Row => [undefined, words, undefined]),
    ...(other.before.get(at) ?? []).map((words): Row => [undefined, undefined, words]),
    ...(line === undefined ? [] : [[line, own.kept.get(at), other.kept.get(at)] as const]),
  ]);
}

/** The texts that rows make up. */
export const textsOf = (rows: readonly Row[]): Three<string> =>
  [0, 1, 2].map((side) => rows.map((row) => row[side] ?? '').join('')) as unknown as Three<string>;

const linesOf = (text: string): readonly string[] =>
  text.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g)?.filter((line) => line !== '') ?? [];

/** A side's lines by those of the base: what it kept, and what it put before. */
function beside(base: readonly string[], side: readonly string[]) {
  const kept = new Map<number, string>();
  const before = new Map<number, readonly string[]>();
  let [at, own] = [0, 0];
  for (const { same, gone, came } of hunks(base, side)) {
    for (let step = 0; step < same; step++) kept.set(at++, side[own++] ?? '');
    if (came > 0) before.set(at, [...(before.get(at) ?? []), ...side.slice(own, own + came)]);
    at += gone;
    own += came;
  }
  return { kept, before };
}
