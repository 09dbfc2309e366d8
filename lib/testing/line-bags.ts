/** What the lines of a text say: blank ones and indentation aside. */
export const saidLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Lines that a text has more often than another, wherever they stand; blank ones and indentation aside. */
export function lineBags(
  before: string,
  after: string,
): { readonly lost: readonly string[]; readonly gained: readonly string[] } {
  const lost = [...saidLines(before)];
  const gained = saidLines(after).filter((line) => {
    const at = lost.indexOf(line);
    if (at >= 0) lost.splice(at, 1);
    return at < 0;
  });
  return { lost, gained };
}
