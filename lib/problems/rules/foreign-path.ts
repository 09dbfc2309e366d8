import { quoteChunk, streamTitle } from '../../notation/names';
import { enumerate, quote } from '../../notation/words';
import { ofChunk } from '../of-chunk';
import { ownership } from '../ownership';
import { mentionedPaths } from '../paths';
import type { Finding, Rule } from '../rule';
import type { Chunk, Phase, Plan, Stream, Subtask } from '../../plan/types';

/** A chunk names a path that another stream owns and its own does not. */
export const foreignPath: Rule = {
  code: 'foreign-path',
  severity: 'warning',
  find: (plan) =>
    plan.phases.flatMap((phase) => phase.chunks.flatMap((chunk) => foreign(plan, phase, chunk))),
};

function foreign(plan: Plan, phase: Phase, chunk: Chunk): readonly Finding[] {
  if (typeof chunk.stream !== 'string') return [];
  const owners = new Map<Stream, string[]>();
  for (const path of mentions(chunk)) {
    const streams = ownership(plan).ownersOf(path);
    const [owner] = streams;
    if (!owner || streams.some(({ id }) => id === chunk.stream)) continue;
    owners.set(owner, [...(owners.get(owner) ?? []), path]);
  }
  return [...owners].map(([owner, paths]) => ({
    message: `${quoteChunk(chunk)} names ${enumerate(paths.map((path) => `“${path}”`))}, which ${quote(streamTitle(owner))} owns; move the work to ${quote(streamTitle(owner))}, or say what it needs from there.`,
    at: [chunk.id, owner.id],
    // Where it names paths of several, no move would do.
    fixes:
      owners.size > 1
        ? []
        : [
            {
              title: `Move it to ${quote(streamTitle(owner))}`,
              commands: [{ type: 'chunk.move', chunks: [chunk.id], phase: phase.id, stream: owner.id }],
            },
          ],
  }));
}

const mentions = ofChunk((chunk) => [
  ...new Set(
    [chunk.title, chunk.outcome ?? '', chunk.row?.summary ?? '', ...texts(chunk.subtasks)].flatMap(
      mentionedPaths,
    ),
  ),
]);

const texts = (subtasks: readonly Subtask[]): readonly string[] =>
  subtasks.flatMap(({ text, subtasks: inner }) => [text, ...texts(inner)]);
