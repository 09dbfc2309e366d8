declare global {
  interface Window {
    /** Set before the page loads, it is filled with how often each card was drawn; otherwise nothing is counted. */
    __planlanesCount?: { cards?: Record<string, number> };
  }
}

/** Counts a drawing of a card, if someone asked for it. */
export function countCard(id: string): void {
  const count = typeof window === 'undefined' ? undefined : window.__planlanesCount;
  if (!count) return;
  count.cards ??= {};
  count.cards[id] = (count.cards[id] ?? 0) + 1;
}
