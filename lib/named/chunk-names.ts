import { phaseName, phaseNumber, quoteChunk } from '../notation/names';
import { plain } from '../notation/plain';
import { resolveName } from '../notation/references';
import { readTitle } from '../notation/title';
import { chunksOf, phaseOf } from '../plan/lookup';
import { fail, ok } from '../plan/types';
import { kindWords } from './kinds';
import { readPhase } from './phase-names';
import { ambiguousName, shown, unknownName, wrongShape } from './refusal';
import { hasShape } from './shape';
import { whichChunk } from './which-chunk';
import type { Chunk, ChunkId, PhaseId, Plan, Result } from '../plan/types';
import type { At } from './refusal';

/** A chunk as an object says it. */
interface ChunkForm {
  readonly chunk?: unknown;
  readonly phase?: unknown;
  readonly token?: unknown;
  readonly nth?: unknown;
}

/** Whether a value says by its keys that it means a chunk; what the keys hold is the reader's to refuse. */
export const isChunkForm = (value: unknown): value is ChunkForm =>
  hasShape(value, ['chunk'], ['phase', 'token', 'nth']) || hasShape(value, ['phase', 'nth']);

/**
 * A chunk by the rule of references: id token, issue id, title in either wording, slug; also by a title that reads as
 * a phase, since none is wanted. `{"chunk": …, "phase": …, "nth": …}` tells chunks of one name apart: the phase's
 * own, and of several the nth, from 1; without a name, the nth chunk of the phase. `{"chunk": …, "token": …}` is what
 * `check --json` writes.
 */
export function readChunk(value: unknown, at: At): Result<ChunkId> {
  if (typeof value === 'string') return chosen(at, value, { name: value });
  if (!isChunkForm(value)) return wrongShape(at, value, kindWords.chunk);
  const { chunk, phase, token, nth } = value;
  const name = typeof token === 'string' ? token : chunk;
  if ((name !== undefined && typeof name !== 'string') || !(nth === undefined || isPlace(nth)))
    return wrongShape(at, value, kindWords.chunk);
  const inside = phase === undefined ? undefined : readPhase(phase, { ...at, field: `${at.field}.phase` });
  if (inside?.ok === false) return inside;
  return chosen(at, value, {
    ...(name !== undefined && { name }),
    ...(inside && { phase: inside.value }),
    ...(nth !== undefined && { nth }),
  });
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

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

interface Wanted {
  readonly name?: string;
  readonly phase?: PhaseId;
  readonly nth?: number;
}

function chosen(at: At, value: unknown, { name, phase, nth }: Wanted): Result<ChunkId> {
  const { plan } = at;
  const among = chunksOf(plan).filter(({ id }) => phase === undefined || phaseOf(plan, id)?.id === phase);
  const named = name === undefined ? undefined : new Set(chunksTitled(plan, name));
  const found = among.filter(({ id }) => named?.has(id) !== false);
  const [first, ...more] = found;
  if (!first && name !== undefined) return nothingCalled(at, name, among);
  const only = nth === undefined ? first : found[nth - 1];
  if (only && (nth !== undefined || more.length === 0)) return ok(only.id);
  if (nth !== undefined) {
    const where = phase === undefined ? 'the plan' : phaseName(plan, phase);
    const many =
      found.length === 0 ? 'no chunks' : found.length === 1 ? 'one chunk' : `${found.length} chunks`;
    return fail(
      'unknown-name',
      `“${at.field}” is ${shown(value)}, but ${where} has ${many}${name === undefined ? '' : ' of that name'}.`,
    );
  }
  return ambiguousName(
    at,
    'chunks',
    name,
    found.map((chunk) => `${quoteChunk(chunk)} in ${phaseNumber(phaseOf(plan, chunk.id))}`),
    whichChunk(plan, name ?? '', found, (other) => chunksNamed(plan, other).length === 1),
  );
}

function nothingCalled(at: At, name: string, among: readonly Chunk[]): Result<never> {
  if (plain(name) === '' && among.some((chunk) => plain(labelOf(chunk)) === ''))
    return fail(
      'unknown-name',
      `“${at.field}” is ${shown(name)}, which is no name; {"phase": …, "nth": …} means a chunk without a title by its place in its phase, from 1.`,
    );
  return unknownName(at, 'chunk', name, among.map(labelOf), among.flatMap(rowLabelOf));
}

/** The chunks that a name means where nothing but a chunk is wanted. */
function chunksTitled(plan: Plan, name: string): readonly ChunkId[] {
  const named = chunksNamed(plan, name);
  if (named.length > 0) return named;
  const same = (title: string | undefined) =>
    title !== undefined && plain(title).toLowerCase() === plain(name).toLowerCase();
  return plain(name) === ''
    ? []
    : chunksOf(plan)
        .filter(({ title, row }) => same(title) || same(row?.title))
        .map(({ id }) => id);
}

/** The chunks that a name means; a title copied with its issue id and note is a name, too. */
export function chunksNamed(plan: Plan, name: string): readonly ChunkId[] {
  // In the first phase no phase is the one before, so that no name is taken for the barrier.
  const [first] = plan.phases;
  if (!first || name.trim() === '') return [];
  const target = resolveName(plan, name, first.id);
  if (target.on === 'chunk') return [target.chunk];
  if (target.on === 'ambiguous') return target.chunks;
  const { title } = readTitle(name);
  const bare = name.slice(0, title.end).trim();
  return bare !== '' && bare !== name.trim() ? chunksNamed(plan, bare) : [];
}

/** A chunk's title as it may be written, with its id token. */
const labelOf = ({ token = '', title }: Pick<Chunk, 'token' | 'title'>): string => `${token} ${title}`.trim();

/** The other wording of its title, in its row. */
const rowLabelOf = ({ row, title }: Chunk): readonly string[] =>
  row && row.title !== title ? [labelOf(row)] : [];
