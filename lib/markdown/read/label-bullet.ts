import { boldSpan } from '../../notation/span';
import { readTitle } from '../../notation/title';

/**
 * Whether a bullet's words, `from` to `to`, open with a label: bold that ends in a colon or has one right behind it, as
 * in `**Status:** open`. Bold that opens with an id token names a chunk, whatever its sign.
 */
export function opensWithLabel(text: string, from: number, to: number): boolean {
  const bold = boldSpan(text, from, to);
  if (!bold || readTitle(text, bold.start + 2, bold.end - 2).token) return false;
  return (
    /[:：]\s*$/.test(text.slice(bold.start + 2, bold.end - 2)) || /^[:：]/.test(text.slice(bold.end, to))
  );
}
