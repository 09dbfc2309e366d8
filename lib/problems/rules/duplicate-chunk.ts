import { firstFree } from '../../notation/first-free';
import { quoteChunk } from '../../notation/names';
import { plain } from '../../notation/plain';
import { slug } from '../../notation/slug';
import { quote } from '../../notation/words';
import { chunksOf } from '../../plan/lookup';
import { ofChunk } from '../of-chunk';
import type { Chunk, Plan } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** Two chunks of one title or one id token: references and trackers cannot tell them apart. */
export const duplicateChunk: Rule = {
  code: 'duplicate-chunk',
  severity: 'error',
  find: (plan) => [
    ...repeated(
      plan,
      tokenOf,
      (chunk, key) => `Two chunks have the id ${quote(key)}; give ${quoteChunk(chunk)} one of its own.`,
    ),
    ...repeated(
      plan,
      titleOf,
      (chunk) =>
        `Two chunks are called ${quote(chunk.title)}; rename one so that others can wait for it by name.`,
      renaming(plan),
    ),
  ],
};

const titleOf = ofChunk(({ title }) => plain(title));
const tokenOf = ({ token, row }: Chunk): string => token ?? row?.token ?? '';

function repeated(
  plan: Plan,
  keyOf: (chunk: Chunk) => string,
  say: (chunk: Chunk, key: string) => string,
  fix?: (chunk: Chunk) => NonNullable<Finding['fixes']>,
): readonly Finding[] {
  const first = new Map<string, Chunk>();
  return chunksOf(plan).flatMap((chunk) => {
    const key = keyOf(chunk);
    const earlier = first.get(key.toLowerCase());
    if (earlier && key !== '')
      return [{ message: say(chunk, key), at: [chunk.id, earlier.id], ...(fix && { fixes: fix(chunk) }) }];
    first.set(key.toLowerCase(), chunk);
    return [];
  });
}

/** The later one gets its title with the first number that no other has. */
function renaming(plan: Plan): (chunk: Chunk) => NonNullable<Finding['fixes']> {
  const taken = new Set(
    chunksOf(plan).flatMap(({ title, row }) => (row ? [slug(title), slug(row.title)] : [slug(title)])),
  );
  return ({ id, title }) => {
    const free = firstFree(title, (tried) => !taken.has(slug(tried)));
    return [
      {
        title: `Call the second ${quote(free)}`,
        commands: [{ type: 'chunk.rename', chunk: id, title: free }],
      },
    ];
  };
}
