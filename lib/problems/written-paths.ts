import { chunksOf } from '../plan/lookup';
import { firstFolder, mentionedPaths } from './mentioned-paths';
import { clean, ownership } from './ownership';
import { ownedPaths } from './paths';
import type { Chunk, ChunkId, Plan, SpecContext, Subtask } from '../plan/types';

const NO_REFERENCES: readonly string[] = [];

/**
 * The paths that each chunk's words say it writes: title, outcome, summary and sub-tasks, each path once. A bare file
 * name stands for the one path that ends in it, of those that are owned, listed under Reference Files or named in the
 * plan; where there is none, or no telling which, it says nothing. What nobody owns and the spec refers to is read.
 */
export function writtenPaths(plan: Plan, context: SpecContext): ReadonlyMap<ChunkId, readonly string[]> {
  const { references = NO_REFERENCES } = context;
  const folders = foldersIn(plan.streams, references);
  const owned = plan.streams.flatMap(({ owns }) => ownedPaths(owns));
  const named = chunksOf(plan).flatMap((chunk) => mentions(chunk, folders));
  const byName = endings([
    ...owned,
    ...references,
    ...named.filter((path) => firstFolder(path) !== undefined),
  ]);
  const referred = new Set(references.map(clean));
  const { ownersOf } = ownership(plan);
  return new Map(
    chunksOf(plan).map((chunk) => {
      const paths = mentions(chunk, folders).flatMap((path) => {
        if (firstFolder(path) !== undefined || path.includes('*')) return [path];
        const all = byName.get(path.replace(/^\.\//, '')) ?? [];
        const own = all.filter((one) => ownersOf(one).some(({ id }) => id === chunk.stream));
        const [only, ...more] = own.length > 0 ? own : all;
        return only !== undefined && more.length === 0 ? [only] : [];
      });
      const once = new Map(paths.map((path) => [clean(path), path]));
      return [
        chunk.id,
        [...once].flatMap(([key, path]) => (referred.has(key) && ownersOf(path).length === 0 ? [] : [path])),
      ] as const;
    }),
  );
}

/** Paths by the file name they end in, each once. */
function endings(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const path of new Map(paths.map((path) => [clean(path), path])).values()) {
    const name = path.endsWith('/') ? undefined : path.split('/').at(-1);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), path]);
  }
  return found;
}

interface Folders {
  readonly references: readonly string[];
  readonly found: ReadonlySet<string>;
}
const folderCache = new WeakMap<Plan['streams'], Folders>();

/** The same set again for the same streams and references: what was found in a chunk is kept as long as the set is. */
function foldersIn(streams: Plan['streams'], references: readonly string[]): ReadonlySet<string> {
  const known = folderCache.get(streams);
  if (known?.references === references) return known.found;
  const paths = [...streams.flatMap(({ owns }) => ownedPaths(owns)), ...references];
  const found = new Set(paths.flatMap((path) => firstFolder(path) ?? []));
  folderCache.set(streams, { references, found });
  return found;
}

const mentionCache = new WeakMap<
  Chunk,
  { readonly folders: ReadonlySet<string>; readonly found: readonly string[] }
>();

function mentions(chunk: Chunk, folders: ReadonlySet<string>): readonly string[] {
  const known = mentionCache.get(chunk);
  if (known?.folders === folders) return known.found;
  const { title, outcome = '', row, subtasks } = chunk;
  const words = [title, outcome, row?.title ?? '', row?.summary ?? '', ...texts(subtasks)];
  const found = [...new Set(words.flatMap((text) => mentionedPaths(text, folders)))];
  mentionCache.set(chunk, { folders, found });
  return found;
}

const texts = (subtasks: readonly Subtask[]): readonly string[] =>
  subtasks.flatMap(({ text, subtasks: inner }) => [text, ...texts(inner)]);
