/** Pixels; every line is as high as every other, so that a place is a product. */
export const lineHeight = 18;

/** Up to this many lines all are drawn: the browser's own search and a screen reader then find each of them. */
const drawnWhole = 1_500;

/** Lines beyond the edges of what is seen, so that a quick scroll shows text and not paper. */
const margin = 40;

/**
 * The lines to draw, from the first to before the last, by 0-based index.
 * `top` and `height` are the scroll position and the height of the view in pixels.
 */
export function linesInView(
  count: number,
  top: number,
  height: number,
): { readonly from: number; readonly to: number } {
  if (count <= drawnWhole) return { from: 0, to: count };
  // In steps of a margin, so that scrolling by a line or two draws nothing new.
  const first = Math.floor(top / lineHeight / margin) * margin;
  const shown = Math.ceil(height / lineHeight);
  return { from: Math.max(0, first - margin), to: Math.min(count, first + shown + 2 * margin) };
}
