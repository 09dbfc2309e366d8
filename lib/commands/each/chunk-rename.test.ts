import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, lone, phase, planOf, row } from '../../testing/small-plan';
import type { ChunkId } from '../../plan/types';

const rename = (id: ChunkId, title: string) => ({ type: 'chunk.rename', chunk: id, title }) as const;

const waits = chunk(13, { dependsOn: [{ on: 'chunk', chunk: 'c11' }] });
const row11 = row(11, {
  token: 'C1',
  title: 'Sign-in',
  issue: 'NS-2',
  note: '(see y)',
  summary: 'They sign in',
});
const both = chunk(11, {
  token: 'C1',
  title: 'Sign-in flow',
  issue: 'NS-1',
  note: '(see x)',
  stream: { unknown: 'web' },
  row: row11,
});
const row12 = lone(12, { title: 'Report' });
const plan = planOf({ phases: [phase(1, [both, row12, waits])] });
/** The chunks after the first or second is called so. */
const called = (id: ChunkId, title: string) => applied(plan, rename(id, title)).phases[0]?.chunks;

describe('chunk.rename', () => {
  it('gives row and item the title; token, issue id and note stay, and who waits waits on', () => {
    expect(applied(plan, rename('c11', ' Log \n in '))).toStrictEqual({
      ...plan,
      phases: [phase(1, [{ ...both, title: 'Log in', row: { ...row11, title: 'Log in' } }, row12, waits])],
    });
  });

  it('is undone by the old title where row and item said the same', () => {
    const there = applied(plan, rename('c11', 'Log in'));
    expect(applied(there, rename('c11', 'Sign-off'), rename('c11', 'Log in'))).toStrictEqual(there);
    expect(applied(plan, rename('c12', 'Sum'), rename('c12', 'Report'))).toStrictEqual(plan);
  });

  it('sets a typed issue id and a typed note, in the item where there is one', () => {
    expect(called('c11', 'C1 Log in (NS-7) (now)')?.[0]).toStrictEqual({
      ...both,
      title: 'Log in',
      issue: 'NS-7',
      note: '(now)',
      row: { ...row11, title: 'Log in' },
    });
    expect(called('c12', 'Sum (NS-7) (now)')?.[1]).toStrictEqual(
      lone(12, { title: 'Sum', issue: 'NS-7', note: '(now)' }),
    );
    expect(called('c13', 'Sum (NS-7)')?.[2]).toStrictEqual({ ...waits, title: 'Sum', issue: 'NS-7' });
  });

  it('takes a typed token where the chunk has none', () => {
    expect(called('c12', 'C8 Sum')?.[1]).toStrictEqual(lone(12, { token: 'C8', title: 'Sum' }));
    expect(called('c13', 'C8 Sum')?.[2]).toStrictEqual({ ...waits, token: 'C8', title: 'Sum' });
  });

  it('keeps a token that only the row says, where it says it', () => {
    const rowed = chunk(11, { title: 'Sum', row: row(11, { token: 'C1', title: 'Sum' }) });
    const { phases } = applied(planOf({ phases: [phase(1, [rowed])] }), rename('c11', 'C1 Total'));
    expect(phases[0]?.chunks).toStrictEqual([
      chunk(11, { title: 'Total', row: row(11, { token: 'C1', title: 'Total' }) }),
    ]);
  });

  it('refuses a chunk that is gone, another token, and no title at all', () => {
    expect(refusal(plan, rename('c99', 'Sum'))).toEqual({
      code: 'unknown-chunk',
      message: 'The chunk to rename is not in the plan any more.',
    });
    const token = '“C2” reads as an id, and this chunk has the id C1. Start the title with another word.';
    expect(refusal(plan, rename('c11', 'C2 Log in'))).toEqual({ code: 'second-token', message: token });
    expect(refusal(plan, rename('c13', ' — '))).toEqual({
      code: 'empty-title',
      message: 'A chunk needs a title with at least one letter or digit.',
    });
  });

  it('refuses the title of another that others wait for', () => {
    const chain = [chunk(11), chunk(12, { dependsOn: [{ on: 'chunk', chunk: 'c11' }] })];
    expect(refusal(planOf({ phases: [phase(1, chain)] }), rename('c12', 'chunk 11'))).toEqual({
      code: 'no-unique-name',
      message:
        'Other chunks wait for “Chunk 11”, and with this name beside it their references could not tell which is meant. Choose another title.',
    });
  });
});
