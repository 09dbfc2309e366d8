/** Words that say none: their place is taken by the sign for it. */
const NOTHING = new Set(['none', 'n', 'a']);

/**
 * Whether a text has every word of another, as often as that has it; case and marks aside. What is written anew in a
 * canonical spelling is held against what stood there, so that no word goes.
 */
export function keepsWords(then: string, now: string): boolean {
  if (then === now) return true;
  const left = new Map<string, number>();
  for (const word of wordsOf(now)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(then).every((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0 || NOTHING.has(word);
  });
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}\p{M}\p{So}]+/gu) ?? [];
