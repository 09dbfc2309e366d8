import { longestCommon } from '../plan/longest-common';

/** Where two lists differ between two members that they have in common: indexes of each. */
export interface Gap {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The stretches between what two lists of unique keys have in common, in order, empty ones too. */
export function gaps(before: readonly string[], after: readonly string[]): readonly Gap[] {
  const [inBefore, inAfter] = [before, after].map((list) => new Map(list.map((key, at) => [key, at]))) as [
    Map<string, number>,
    Map<string, number>,
  ];
  let [left, right] = [0, 0];
  return [...longestCommon(before, after), undefined].map((key) => {
    const [endLeft, endRight] =
      key === undefined ? [before.length, after.length] : [inBefore.get(key) ?? 0, inAfter.get(key) ?? 0];
    const gap = { from: range(left, endLeft), to: range(right, endRight) };
    [left, right] = [endLeft + 1, endRight + 1];
    return gap;
  });
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
