import { chunksOf } from '../../plan/lookup';
import { plain } from '../../plan/plain';
import { nameOf, quote } from '../naming';
import { ofChunk } from '../of-chunk';
import type { Finding, Rule } from '../rule';
import type { Chunk, Plan } from '../../plan/types';

/** Two chunks of one title or one id token: references and trackers cannot tell them apart. */
export const duplicateChunk: Rule = {
  code: 'duplicate-chunk',
  severity: 'error',
  find: (plan) => [
    ...repeated(
      plan,
      tokenOf,
      (chunk, key) => `Two chunks have the id ${quote(key)}; give ${nameOf(chunk)} one of its own.`,
    ),
    ...repeated(
      plan,
      titleOf,
      (chunk) =>
        `Two chunks are called ${quote(chunk.title)}; rename one so that others can wait for it by name.`,
    ),
  ],
};

const titleOf = ofChunk(({ title }) => plain(title));
const tokenOf = ({ token, row }: Chunk): string => token ?? row?.token ?? '';

function repeated(
  plan: Plan,
  keyOf: (chunk: Chunk) => string,
  say: (chunk: Chunk, key: string) => string,
): readonly Finding[] {
  const first = new Map<string, Chunk>();
  return chunksOf(plan).flatMap((chunk) => {
    const key = keyOf(chunk);
    const earlier = first.get(key.toLowerCase());
    if (earlier && key !== '') return [{ message: say(chunk, key), at: [chunk.id, earlier.id] }];
    first.set(key.toLowerCase(), chunk);
    return [];
  });
}
