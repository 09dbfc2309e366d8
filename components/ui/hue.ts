import type { CSSProperties } from 'react';

/** How many hues the streams share, in the order of the table. */
const hues = 8;

/** The CSS colour of the stream at an index of the table; grey where the index is none. */
export const hueOf = (index: number | undefined): string =>
  index === undefined || index < 0 ? 'var(--faint)' : `var(--hue-${index % hues})`;

/** Hands a lane's hue down to everything inside an element, as `var(--hue)`. */
export const hueStyle = (hue: number | undefined, rest: CSSProperties = {}): CSSProperties => ({
  ...rest,
  ['--hue' as string]: hueOf(hue),
});
