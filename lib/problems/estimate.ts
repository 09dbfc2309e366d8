import { ofChunk } from './of-chunk';
import type { Chunk } from '../plan/types';

const LABEL =
  /^(?:est\.?|estimates?|estimated(?: time| hours)?|effort|time|duration|hours)(?: \((?:h|hours?|d|days?)\))?$/i;
const VALUE =
  /(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:[.,]\d+)?))?\s*(m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?)?\b/i;
/** A day of work. */
const DAY = 8;

/**
 * What a chunk is said to take, in hours: an `Est.` column or field such as `2h`, `30 min`, `1.5 d`, `2-3h` (the
 * longer counts). A bare number means hours. Undefined where nothing is said.
 */
export const estimatedHours: (chunk: Chunk) => number | undefined = ofChunk(({ extra, row }) => {
  const estimate = [...extra, ...(row?.extra ?? [])].find(
    ({ label, value }) => LABEL.test(label.trim()) && /\d/.test(value),
  );
  const [, from, to, unit = ''] = VALUE.exec(estimate?.value ?? '') ?? [];
  if (!estimate || from === undefined) return undefined;
  const amount = Number((to ?? from).replace(',', '.'));
  const meant = unit || (/\((d)/i.exec(estimate.label)?.[1] ?? 'h');
  // Nothing takes no time: a 0 says that nobody knows.
  if (amount === 0) return undefined;
  return /^m/i.test(meant) ? amount / 60 : /^d/i.test(meant) ? amount * DAY : amount;
});
