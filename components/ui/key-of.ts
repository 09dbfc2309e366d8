/**
 * Which key was meant: a named one as the browser names it, a letter as a small one. Where the layout writes no Latin
 * letters, as a Cyrillic or Greek one, it is the letter that the key's place has on a keyboard that does, so that
 * Ctrl+S is Ctrl+S there too. Everywhere else the layout counts: M is where it says M.
 */
export function keyOf({ key, code }: { readonly key: string; readonly code: string }): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  const foreign = /^\p{L}/u.test(key) && !/^\p{Script=Latin}/u.test(key);
  if (place !== undefined && foreign) return place.toLowerCase();
  return key.length === 1 ? key.toLowerCase() : key;
}
