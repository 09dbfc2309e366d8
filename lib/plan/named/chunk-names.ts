import { chunksOf, phaseOf } from '../lookup';
import { resolveTerm } from '../references';
import { readTitle } from '../title';
import { ok } from '../types';
import { kindWords } from './kinds';
import { readPhase } from './phase-names';
import { ambiguousName, unknownName, wrongShape } from './refusal';
import { hasShape } from './shape';
import type { Chunk, ChunkId, Plan, Result } from '../types';
import type { At } from './refusal';

/**
 * A chunk by the rule of references: id token, issue id, title in either wording, slug. `{"chunk": …, "phase": …}`
 * tells chunks of one name apart, and `{"chunk": …, "token": …}` is what `check --json` writes.
 */
export function readChunk(value: unknown, at: At): Result<ChunkId> {
  if (typeof value === 'string') return chunkCalled(value, at);
  if (hasShape(value, ['chunk'], ['phase', 'token'])) {
    const { chunk, phase, token } = value;
    if (typeof token === 'string') return chunkCalled(token, at);
    if (typeof chunk === 'string') {
      if (phase === undefined) return chunkCalled(chunk, at);
      const inside = readPhase(phase, at);
      return inside.ok ? chunkCalled(chunk, at, (id) => phaseOf(at.plan, id)?.id === inside.value) : inside;
    }
  }
  return wrongShape(at, value, kindWords.chunk);
}

/** One chunk, or a list without doubles. */
export function readChunks(value: unknown, at: At): Result<readonly ChunkId[]> {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0) return wrongShape(at, value, kindWords.chunks);
  const ids = new Set<ChunkId>();
  for (const one of list) {
    const id = readChunk(one, at);
    if (!id.ok) return id;
    ids.add(id.value);
  }
  return ok([...ids]);
}

function chunkCalled(name: string, at: At, fits: (id: ChunkId) => boolean = () => true): Result<ChunkId> {
  const { plan } = at;
  const ids = chunksNamed(plan, name).filter(fits);
  const [only, ...more] = ids;
  if (only === undefined)
    return unknownName(
      at,
      'chunk',
      name,
      chunksOf(plan)
        .filter(({ id }) => fits(id))
        .flatMap(namesOf),
    );
  if (more.length === 0) return ok(only);
  const owners = chunksOf(plan).filter(({ id }) => ids.includes(id));
  return ambiguousName(
    at,
    'chunks',
    name,
    owners.map((chunk) => `“${namesOf(chunk)[0] ?? ''}” in Phase ${phaseOf(plan, chunk.id)?.number ?? '?'}`),
    'use an id token or issue id, or {"chunk": …, "phase": …}',
  );
}

/** The chunks that a name means; a title copied with its issue id and note is a name, too. */
export function chunksNamed(plan: Plan, name: string): readonly ChunkId[] {
  // In the first phase no phase is the one before, so that no name is taken for the barrier.
  const [first] = plan.phases;
  if (!first || name.trim() === '') return [];
  const target = resolveTerm(plan, name, first.id);
  if (target.on === 'chunk') return [target.chunk];
  if (target.on === 'ambiguous') return target.chunks;
  const { title } = readTitle(name);
  const bare = name.slice(0, title.end).trim();
  return bare !== '' && bare !== name.trim() ? chunksNamed(plan, bare) : [];
}

/** A chunk's titles as they may be written, with their id tokens. */
const namesOf = (chunk: Chunk): readonly string[] =>
  [chunk, ...(chunk.row && chunk.row.title !== chunk.title ? [chunk.row] : [])].map(({ token = '', title }) =>
    `${token} ${title}`.trim(),
  );
