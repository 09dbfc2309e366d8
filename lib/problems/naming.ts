import { plain } from '../notation/plain';
import { streamName } from '../plan/lookup';
import type { Chunk, Handoff, Phase, Plan, StreamRef } from '../plan/types';

const LONGEST = 60;

/** A name as messages quote it: in plain words, cut where it would swallow the sentence. */
export function quote(name: string): string {
  const words = plain(name);
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words}”`;
}

/** A chunk as messages name it: its id token, where it has one, and its title. */
export function nameOf({ token = '', title }: Chunk): string {
  const name = `${token} ${title}`.trim();
  return name === '' ? 'A chunk without a title' : quote(name);
}

/** A phase as messages name it: its number alone, as in `Depends On`. */
export const phaseName = (phase: Phase): string => `Phase ${phase.number}`;

/** A stream as messages name it, whether the table has it or not. */
export const quoteStream = (plan: Plan, ref: StreamRef): string => quote(streamName(plan, ref));

/** “a”, “b” and “c”; from the fourth on only how many more. */
export function enumerate(names: readonly string[], most = 3): string {
  if (names.length > most + 1) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
  const last = names[names.length - 1] ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** A name with the first number behind it, from 2 on, that makes it free. */
export function firstFree(name: string, isFree: (tried: string) => boolean): string {
  let number = 2;
  while (!isFree(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}

/** A handoff as messages name it: by who hands to whom. */
export function handoffName(plan: Plan, { from, to }: Handoff): string {
  const names = (refs: readonly StreamRef[]) => enumerate(refs.map((ref) => quoteStream(plan, ref)));
  return `The handoff from ${names(from) || 'nobody'} to ${to === 'all' ? 'all' : names(to) || 'nobody'}`;
}
