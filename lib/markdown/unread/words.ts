import { plain } from '../../notation/plain';
import type { UnreadPart } from '../../plan/types';

/** A part that could not be read as found, by the offset at which it begins. */
export type Unread = Omit<UnreadPart, 'line'> & { readonly start: number };

const LONGEST = 60;

/** In plain words, cut where it would swallow the sentence. */
export function quoted(markdown: string): string {
  const words = plain(markdown);
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words}”`;
}
