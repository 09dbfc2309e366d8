import { firstFree } from '../../notation/first-free';
import { slug } from '../../notation/slug';
import { quote } from '../../notation/words';
import { chunksOf } from '../../plan/lookup';
import { twins } from '../twins';
import type { Chunk, Plan } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** Two chunks of one title and without ids that differ: references and trackers cannot tell them apart. */
export const duplicateChunk: Rule = {
  code: 'duplicate-chunk',
  severity: 'error',
  find: (plan) => {
    const fixes = renaming(plan);
    return twins(plan).flatMap(({ chunk, earlier, areTold }) =>
      areTold
        ? []
        : [
            {
              message: `Two chunks are called ${quote(chunk.title)}; rename one so that others can wait for it by name.`,
              at: [chunk.id, earlier.id],
              fixes: fixes(chunk),
            },
          ],
    );
  },
};

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
