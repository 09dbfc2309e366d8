import { columnKey, columnsOf } from '../notation/columns';
import { chunkFields, textKeys } from '../plan/fields';
import { phaseOf } from '../plan/lookup';
import { fail } from '../plan/types';
import { readCells, readCellsOrNull } from './values';
import type { ChunkId, Result } from '../plan/types';
import type { At } from './refusal';

type Ways = Readonly<Record<string, string>>;

const BOTH: Ways = {
  chunk: 'chunk.rename',
  stream: 'chunk.move',
  'depends on': 'dependency.add and dependency.remove',
  skills: 'the “skills” of chunk.edit',
};
const FIELDS: Ways = {
  ...BOTH,
  ...Object.fromEntries(
    textKeys(chunkFields).map((key) => [chunkFields[key].label, `the “${key}” of chunk.edit`]),
  ),
};
const CELLS: Ways = { ...BOTH, outcome: 'the “summary” of chunk.edit' };

/** Fields of an item beside those the format names; null takes one away. Refused: what a command of its own sets. */
export function readChunkFields(value: unknown, at: At): Result<Readonly<Record<string, string | null>>> {
  const fields = readCellsOrNull(value, at);
  return (fields.ok ? withOwnWay(fields.value, at, FIELDS) : undefined) ?? fields;
}

/** Cells of a row in columns of the document's own; one of them may be called Skills. Refused likewise. */
export function readChunkCells(value: unknown, at: At): Result<Readonly<Record<string, string>>> {
  const cells = readCells(value, at);
  if (!cells.ok) return cells;
  const chunk = at.known['chunk'] as ChunkId | undefined;
  const phase = chunk && phaseOf(at.plan, chunk);
  const { skills = '', ...others } = CELLS;
  const hasSkills = phase && columnsOf(phase)?.some((header) => columnKey(header) === 'skills') === true;
  return withOwnWay(cells.value, at, hasSkills === true ? others : { ...others, skills }) ?? cells;
}

function withOwnWay(given: object, { field }: At, ways: Ways): Result<never> | undefined {
  const label = Object.keys(given).find((key) => Object.hasOwn(ways, columnKey(key)));
  return label === undefined
    ? undefined
    : fail('own-way', `“${field}” cannot set “${label}”: ${ways[columnKey(label)] ?? ''} would.`);
}
