/** How much of two names has to agree before one is offered for the other: 1 is equal. Found by trying typos. */
const ENOUGH = 0.5;
/** From here on, one is most likely the other with a slip of the pen: `fronted`, but not `backend-db` for `backend-api`. */
export const SLIP = 0.8;

type Grams = ReadonlySet<string>;

// While a card is dragged the same names are compared again and again; forgotten all at once when it grows.
const known = new Map<string, Grams>();
const MOST_KNOWN = 10_000;

function grams(name: string): Grams {
  const found = known.get(name);
  if (found) return found;
  const padded = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const built = new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, built);
  return built;
}

/** How alike two names are by the letter pairs they share (Dice's coefficient), from 0 to 1. */
function likeness(a: Grams, b: Grams): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/**
 * The entry whose name is most like the text, the first of equals; undefined if none is near enough.
 * @param enough how much has to agree, from 0 to 1
 */
export function nearest<T>(
  entries: readonly (readonly [name: string, entry: T])[],
  text: string,
  enough = ENOUGH,
): T | undefined {
  const wanted = grams(text);
  let best: { readonly entry: T; readonly score: number } | undefined;
  for (const [name, entry] of entries) {
    const score = likeness(wanted, grams(name));
    if (score >= enough && score > (best?.score ?? 0)) best = { entry, score };
  }
  return best?.entry;
}
