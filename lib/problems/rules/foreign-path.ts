import { quoteChunk, streamTitle } from '../../notation/names';
import { enumerate, quoted } from '../../notation/words';
import { strays } from '../strays';
import type { Finding, Rule } from '../rule';
import type { Chunk, Stream } from '../../plan/types';
import type { Stray } from '../strays';

/** A chunk writes a path that another stream owns and its own does not. */
export const foreignPath: Rule = {
  code: 'foreign-path',
  severity: 'warning',
  find: (plan, context) => {
    const byChunk = new Map<Chunk, Stray[]>();
    for (const stray of strays(plan, context))
      if (stray.owner) byChunk.set(stray.chunk, [...(byChunk.get(stray.chunk) ?? []), stray]);
    return [...byChunk.values()].flatMap(foreign);
  },
};

function foreign(all: readonly Stray[]): readonly Finding[] {
  const owners = new Map<Stream, Stray[]>();
  for (const stray of all)
    if (stray.owner) owners.set(stray.owner, [...(owners.get(stray.owner) ?? []), stray]);
  return [...owners].flatMap(([owner, found]) => {
    const [first] = found;
    if (!first) return [];
    const { chunk, phase, isAll } = first;
    const name = quoted(streamTitle(owner));
    return [
      {
        message: `${quoteChunk(chunk)} names ${enumerate(found.map(({ path }) => `“${path}”`))}, which ${name} owns; move the work to ${name}, or say what it needs from there.`,
        at: [chunk.id, owner.id],
        fixes: isAll
          ? [
              {
                title: `Move it to ${name}`,
                commands: [
                  { type: 'chunk.move', chunks: [chunk.id], phase: phase.id, stream: owner.id } as const,
                ],
              },
            ]
          : [],
      },
    ];
  });
}
