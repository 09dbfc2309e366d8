import { unmarked } from './plain';

/** A title as references write it: Unicode letters and digits in lower case, everything else one `-`. */
export const slug = (title: string): string =>
  unmarked(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
