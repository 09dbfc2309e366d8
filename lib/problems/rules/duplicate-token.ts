import { quoteChunk } from '../../notation/names';
import { quote } from '../../notation/words';
import { chunksOf } from '../../plan/lookup';
import { tokenOf, twins } from '../twins';
import type { Chunk } from '../../plan/types';
import type { Rule } from '../rule';

/** Two chunks have one id token. A term that names it means both, which is a problem of its own. */
export const duplicateToken: Rule = {
  code: 'duplicate-token',
  severity: 'advice',
  find: (plan) => {
    const alike = new Set(twins(plan).flatMap(({ chunk, areTold }) => (areTold ? [] : [chunk])));
    const first = new Map<string, Chunk>();
    return chunksOf(plan).flatMap((chunk) => {
      const token = tokenOf(chunk);
      const earlier = first.get(token);
      if (token === '') return [];
      if (!earlier) first.set(token, chunk);
      // Of one title as well, they are one problem, and a worse one.
      if (!earlier || alike.has(chunk)) return [];
      const written = chunk.token ?? chunk.row?.token ?? '';
      return [
        {
          message: `${quoteChunk(chunk)} has the id ${quote(written)}, as ${quoteChunk(earlier)} has; give it one of its own.`,
          at: [chunk.id, earlier.id],
        },
      ];
    });
  },
};
