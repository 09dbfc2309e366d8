import { quoteChunk } from '../../notation/names';
import { chunksOf } from '../../plan/lookup';
import type { Rule } from '../rule';

/** A chunk waits for itself. */
export const selfDependency: Rule = {
  code: 'self-dependency',
  severity: 'error',
  find: (plan) =>
    chunksOf(plan).flatMap((chunk) =>
      chunk.dependsOn
        .filter((dependency) => dependency.on === 'chunk' && dependency.chunk === chunk.id)
        .map((dependency) => ({
          message: `${quoteChunk(chunk)} waits for itself and so can never start; remove that dependency.`,
          at: [chunk.id],
          fixes: [
            {
              title: 'Stop waiting for itself',
              commands: [{ type: 'dependency.remove', chunk: chunk.id, on: dependency }],
            },
          ],
        })),
    ),
};
