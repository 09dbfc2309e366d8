import { describe, expect, it } from 'vitest';
import { chunk, phase, planOf, row } from '../../testing/small-plan';
import { withoutStreamColumns, withStreamColumns } from './stream-columns';

const bare = ['Chunk', 'Outcome'];
const columns = ['Chunk', 'Stream', 'Outcome'];
const withTable = (headers: readonly string[]) =>
  phase(1, [chunk(1, { row: row(1, { columns: headers }) }), chunk(2)], { columns: headers });
/** A phase that has no table yet: the row it got will bring one. */
const moved = (headers: readonly string[]) => phase(2, [chunk(3, { row: row(3, { columns: headers }) })]);

describe('Stream columns', () => {
  it('come to each table, also to one that a row will bring', () => {
    const plan = planOf({ phases: [withTable(bare), moved(bare), phase(3)] });
    expect(withStreamColumns(plan)).toStrictEqual({
      ...plan,
      phases: [withTable(columns), moved(columns), phase(3)],
    });
  });

  it('go from each table in which no row names a stream', () => {
    const named = phase(
      4,
      [
        chunk(4, { row: row(4, { stream: { unknown: 'qa' }, columns }) }),
        chunk(5, { row: row(5, { columns }) }),
      ],
      { columns },
    );
    const plan = planOf({ phases: [withTable(columns), moved(columns), phase(3), named] });
    expect(withoutStreamColumns(plan)).toStrictEqual({
      ...plan,
      phases: [withTable(bare), moved(bare), phase(3), named],
    });
  });
});
