import { quoteChunk, streamTitle } from '../../notation/names';
import { enumerate, quoted } from '../../notation/words';
import { pathsMeet } from '../globs';
import { ownedPaths } from '../paths';
import { strays } from '../strays';
import type { Finding, Rule } from '../rule';
import type { Chunk, Plan, Stream } from '../../plan/types';
import type { Stray } from '../strays';

/** A chunk writes a path that nobody owns, and its stream says what it owns. */
export const outsidePath: Rule = {
  code: 'outside-path',
  severity: 'warning',
  find: (plan, context) => {
    const byChunk = new Map<Chunk, Stray[]>();
    for (const stray of strays(plan, context))
      if (!stray.owner && stray.rivals.length === 0 && ownedPaths(stray.stream.owns).length > 0)
        byChunk.set(stray.chunk, [...(byChunk.get(stray.chunk) ?? []), stray]);
    return [...byChunk.values()].flatMap((all) => outside(plan, all));
  },
  crowd: (count, total) =>
    `${count} of ${total} chunks name paths that nobody owns, outside of what their streams own; say under Owns whose they are.`,
};

function outside(plan: Plan, all: readonly Stray[]): readonly Finding[] {
  const [first] = all;
  if (!first) return [];
  const { chunk, stream } = first;
  const paths = all.map(({ path }) => path);
  const name = quoted(streamTitle(stream));
  return [
    {
      message: `${quoteChunk(chunk)} names ${enumerate(paths.map((path) => `“${path}”`))}, outside of what ${name} owns; let ${name} own ${paths.length > 1 ? 'them' : 'it'}, or leave the work to who does.`,
      at: [chunk.id, stream.id],
      fixes: owning(plan, stream, paths),
    },
  ];
}

/** What it owns and the paths behind it, where no other stream's could meet them. */
function owning(plan: Plan, stream: Stream, paths: readonly string[]): NonNullable<Finding['fixes']> {
  const others = plan.streams.filter((other) => other !== stream).flatMap(({ owns }) => ownedPaths(owns));
  if (paths.some((path) => others.some((other) => pathsMeet(path, other)))) return [];
  const mark = stream.owns.includes('`') ? '`' : '';
  const added = paths.map((path) => `${mark}${path}${mark}`).join(', ');
  return [
    {
      title: `Add ${paths.length > 1 ? 'them' : 'it'} to what ${quoted(streamTitle(stream))} owns`,
      commands: [{ type: 'stream.edit', stream: stream.id, owns: `${stream.owns}, ${added}` }],
    },
  ];
}
