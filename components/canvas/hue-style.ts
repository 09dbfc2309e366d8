import type { CSSProperties } from 'react';
import { hueOf } from '@/components/ui/hue';

/** Hands a lane's hue down to everything inside an element, as `var(--hue)`. */
export const hueStyle = (hue: number | undefined, rest: CSSProperties = {}): CSSProperties => ({
  ...rest,
  ['--hue' as string]: hueOf(hue),
});
