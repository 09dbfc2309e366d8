import { phaseNumber, quoteChunk, streamTitle } from '../../notation/names';
import { enumerate, quoted } from '../../notation/words';
import { clean } from '../ownership';
import { strays } from '../strays';
import type { Rule } from '../rule';
import type { Stray } from '../strays';

/** Chunks of two streams write one path in the same phase, and no stream owns it. */
export const contestedPath: Rule = {
  code: 'contested-path',
  severity: 'warning',
  find: (plan, context) => {
    const groups = new Map<string, Stray[]>();
    for (const stray of strays(plan, context))
      if (stray.rivals.length > 0) {
        const key = `${stray.phase.id} ${clean(stray.path)}`;
        groups.set(key, [...(groups.get(key) ?? []), stray]);
      }
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const chunks = group.map(({ chunk }) => quoteChunk(chunk));
      const names = [...new Set(group.map(({ stream }) => quoted(streamTitle(stream))))];
      return [
        {
          message: `${enumerate(chunks)} name “${first.path}” in ${phaseNumber(first.phase)}, which no stream owns; let one of ${enumerate(names)} own it.`,
          at: group.map(({ chunk }) => chunk.id),
        },
      ];
    });
  },
};
