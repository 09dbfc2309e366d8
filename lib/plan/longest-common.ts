/** The longest common subsequence of two sequences of unique keys; O(n log n). */
export function longestCommon<Id>(before: readonly Id[], after: readonly Id[]): readonly Id[] {
  const rank = new Map(before.map((id, at) => [id, at]));
  const common = after.filter((id) => rank.has(id));
  const at = (index: number) => rank.get(common[index] as Id) ?? 0;
  // From the end: the longest run that starts at each element, by the largest rank that starts one of each length.
  const largest: number[] = [];
  const starting: number[][] = [];
  for (let index = common.length - 1; index >= 0; index--) {
    let low = 0;
    let high = largest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((largest[middle] ?? 0) > at(index)) low = middle + 1;
      else high = middle;
    }
    largest[low] = at(index);
    (starting[low] ??= []).push(index);
  }
  // Of those that start a run long enough, the last in the new order is the earliest in the old one.
  const found: Id[] = [];
  let from = 0;
  let above = -1;
  for (const indexes of starting.reverse()) {
    const pick = indexes.find((index) => index >= from && at(index) > above) ?? 0;
    found.push(common[pick] as Id);
    above = at(pick);
    from = pick + 1;
  }
  return found;
}
