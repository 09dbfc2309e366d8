import { quoteChunk } from '../../notation/names';
import { quote } from '../../notation/words';
import { unknownTerms } from '../unknown-terms';
import type { Rule } from '../rule';

/** Under Dependencies or Blocked by stands something that is no part of the plan, which nothing can wait for. */
export const dependencyInWords: Rule = {
  code: 'dependency-in-words',
  severity: 'advice',
  find: (plan, context) =>
    unknownTerms(plan, context).flatMap(({ chunk, text, loose }) =>
      loose
        ? [
            {
              message: `${quoteChunk(chunk)} is said to wait for ${quote(text)}, which is no chunk or phase of the plan; name one, or leave it as words.`,
              at: [chunk.id],
            },
          ]
        : [],
    ),
};
