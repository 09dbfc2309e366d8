import { isChunkId, lookup } from '../plan/lookup';
import { chunkTitle } from './names';
import { plain } from './plain';
import { resolveName, spell } from './references';
import type { Chunk, Plan, When } from '../plan/types';

/** `After Phase N`, `After <chunk>`, `During Phase N`; anything else stays as written. */
export function readWhen(plan: Plan, text: string): When {
  const match = /^(after|during) (.+)$/i.exec(plain(text));
  const verb = match?.[1]?.toLowerCase() === 'during' ? 'during' : 'after';
  const last = plan.phases.at(-1);
  if (!match?.[2] || !last) return { text };
  const number = /^phase (\d+)$/i.exec(match[2])?.[1];
  const phases = plan.phases.filter((phase) => phase.number === Number(number));
  if (phases.length === 1 && phases[0]) return { verb, of: phases[0].id };
  const target = number === undefined ? resolveName(plan, match[2], last.id) : undefined;
  return target?.on === 'chunk' ? { verb, of: target.chunk } : { text };
}

/** A moment for people: a chunk by its title; other words as written. */
export const sayWhen = (plan: Plan, when: When): string =>
  'text' in when ? when.text : said(plan, when, chunkTitle);

/** The same in plain words. */
export const whenWords = (plan: Plan, when: When): string =>
  'text' in when ? plain(when.text) : sayWhen(plan, when);

/** A moment as a document writes it, in words that read as the same: a chunk by its id token, else by its title. */
export function writeWhen(plan: Plan, when: When): string {
  if ('text' in when) return when.text;
  const last = plan.phases.at(-1);
  const readsBack = (words: string) => {
    const read = readWhen(plan, words);
    return 'of' in read && read.of === when.of;
  };
  const names: readonly ((chunk: Chunk) => string | undefined)[] = [
    ({ token, row }) => token ?? row?.token,
    ({ title }) => title,
    () => last && spell(plan, `chunk:${when.of}`, last.id),
  ];
  const written = names.map((name) => said(plan, when, name));
  return written.find(readsBack) ?? said(plan, when, (chunk) => chunk.title);
}

function said(
  plan: Plan,
  { verb, of }: Exclude<When, { text: string }>,
  name: (chunk: Chunk) => string | undefined,
): string {
  const { phases, chunks } = lookup(plan);
  const chunk = isChunkId(of) ? chunks.get(of)?.chunk : undefined;
  const named = isChunkId(of) ? chunk && name(chunk) : `Phase ${phases.get(of)?.phase.number ?? '?'}`;
  return `${verb === 'after' ? 'After' : 'During'} ${named ?? '?'}`;
}
