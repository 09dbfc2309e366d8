import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { boxless, chunk, lone, phase, planOf, row } from '../../testing/small-plan';
import type { Chunk, ChunkId } from '../../plan/types';

const duplicate = (id: ChunkId, as: ChunkId = 'c30') =>
  ({ type: 'chunk.duplicate', chunk: id, id: as }) as const;
const copyIn = (chunks: readonly Chunk[], id: ChunkId) =>
  applied(planOf({ phases: [phase(1, chunks)] }), duplicate(id)).phases[0]?.chunks.find(
    (of) => of.id === 'c30',
  );

const c11 = chunk(11, {
  token: 'C1',
  title: 'Sign-in',
  issue: 'NS-1',
  note: '(see x)',
  done: true,
  stream: { unknown: 'web' },
  outcome: 'They sign in',
  skills: ['go'],
  subtasks: [
    { text: 'A', done: true, subtasks: [{ text: 'A1', done: true, subtasks: [] }] },
    { text: 'B', subtasks: [] },
  ],
  extra: [{ label: 'Note', value: 'Soon' }],
  waitsForBarrier: true,
  dependsOn: [{ on: 'unresolved', text: 'Foo' }],
  row: row(11, {
    token: 'C1',
    title: 'Sign in',
    issue: 'NS-2',
    note: '(see y)',
    summary: 'Signed in',
    extra: [{ label: 'Est', value: '3h' }],
  }),
});
const c12 = chunk(12, { token: 'C4', title: 'Report', dependsOn: [{ on: 'chunk', chunk: 'c11' }] });
const plan = planOf({ phases: [phase(1, [c11, c12]), phase(2, [chunk(13)])] });

describe('chunk.duplicate', () => {
  it('puts a copy directly behind: undone, without issue id, with a name of its own; nothing waits for it', () => {
    const { issue: _item, ...kept } = c11;
    const copy: Chunk = {
      ...kept,
      id: 'c30',
      token: 'C5',
      title: 'Sign-in copy',
      done: false,
      subtasks: [
        { text: 'A', done: false, subtasks: [{ text: 'A1', done: false, subtasks: [] }] },
        { text: 'B', subtasks: [] },
      ],
      row: row(11, {
        token: 'C5',
        title: 'Sign-in copy',
        note: '(see y)',
        summary: 'Signed in',
        extra: [{ label: 'Est', value: '3h' }],
      }),
    };
    expect(applied(plan, duplicate('c11'))).toStrictEqual({
      ...plan,
      phases: [phase(1, [c11, copy, c12]), phase(2, [chunk(13)])],
      lastOrdinal: 30,
    });
  });

  it('is undone by deleting the copy', () => {
    const back = { type: 'chunk.delete', chunks: ['c30'], references: 'bridge' } as const;
    expect(applied(plan, duplicate('c11'), back)).toStrictEqual({ ...plan, lastOrdinal: 30 });
  });

  it('takes the first title that no chunk has, in row or item, however it is set', () => {
    const taken = [
      chunk(11, { title: '**Sum**' }),
      chunk(12, { title: '`sum copy`' }),
      chunk(13, { token: 'T1', title: 'Total', row: row(13, { token: 'T1', title: 'Sum copy 2' }) }),
    ];
    expect(copyIn(taken, 'c11')).toStrictEqual(chunk(30, { title: 'Sum copy 3' }));
  });

  it('has no id beside a chunk without one, and no box', () => {
    expect(copyIn([boxless(11)], 'c11')).toStrictEqual(boxless(30, { title: 'Chunk 11 copy' }));
  });

  it('copies a row that stands alone', () => {
    expect(copyIn([lone(11, { issue: 'NS-1', summary: 'Sum' })], 'c11')).toStrictEqual(
      lone(30, { title: 'Chunk 11 copy', summary: 'Sum' }),
    );
  });

  it('refuses a chunk that is gone, and an id that is taken', () => {
    expect(refusal(plan, duplicate('c99'))).toEqual({
      code: 'unknown-chunk',
      message: 'The chunk to copy is not in the plan any more.',
    });
    expect(refusal(plan, duplicate('c11', 'c13'))).toEqual({
      code: 'known-id',
      message: 'A chunk with this id is in the plan already.',
    });
  });
});
