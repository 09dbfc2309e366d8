import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../testing/applied';
import { chunk, handoff, phase, planOf, row, stream } from '../testing/small-plan';
import type { Command } from '../plan/command';
import type { Chunk, Phase } from '../plan/types';

const columns = ['Chunk', 'Outcome'];
/** A chunk with a row and an item of those titles. */
const both = (ordinal: number, rowTitle: string, title = rowTitle) =>
  chunk(ordinal, { title, row: row(ordinal, { title: rowTitle }) });
/** A chunk that is only a row; without a box nobody can tell whether it is done. */
function onlyRow(ordinal: number, title: string, said: Partial<Chunk> = {}): Chunk {
  const { done: _, ...lone } = chunk(ordinal, { title, item: false, row: row(ordinal, { title }), ...said });
  return lone;
}
const table = (ordinal: number, ...chunks: readonly Chunk[]) => phase(ordinal, chunks, { columns });

const move = (ordinal: number, to: number): Command => ({
  type: 'chunk.move',
  chunks: [`c${ordinal}`],
  phase: `p${to}`,
});
const rename = (ordinal: number, title: string): Command => ({
  type: 'chunk.rename',
  chunk: `c${ordinal}`,
  title,
});
const tick = (ordinal: number): Command => ({ type: 'chunk.tick', chunk: `c${ordinal}`, done: true });

describe('a chunk that is only a row', () => {
  const joined = (...chunks: readonly Chunk[]) =>
    applied(planOf({ phases: [table(1, ...chunks), table(2, onlyRow(19, 'Lone'))] }), move(19, 1)).phases;

  it('stands behind the nearest chunk above it that has a row', () => {
    const [one, two, item] = [both(11, 'One'), both(12, 'Two'), chunk(13)];
    expect(joined(one, two, item, chunk(14))).toStrictEqual([
      table(1, one, two, onlyRow(19, 'Lone'), item, chunk(14)),
      table(2),
    ]);
    expect(joined(one, item, two)[0]?.chunks).toStrictEqual([one, item, two, onlyRow(19, 'Lone')]);
  });

  it('stands first where none has one', () => {
    expect(joined(chunk(13), chunk(14))[0]?.chunks).toStrictEqual([
      onlyRow(19, 'Lone'),
      chunk(13),
      chunk(14),
    ]);
  });
});

describe('a row that would be read as another chunk’s', () => {
  const moved = (own: Chunk, ...chunks: readonly Chunk[]) =>
    applied(planOf({ phases: [table(1, ...chunks), table(2, own)] }), move(19, 1)).phases[0]?.chunks;

  it('takes its item’s title: the one that came, and no other', () => {
    expect(
      moved(
        both(19, 'Login page', 'Login page form'),
        both(11, 'Login', 'Login page'),
        both(12, 'Mail', 'Mail box'),
      ),
    ).toStrictEqual([
      both(11, 'Login', 'Login page'),
      both(12, 'Mail', 'Mail box'),
      both(19, 'Login page form'),
    ]);
  });

  it('takes it from a row that came without an item', () => {
    expect(
      moved(onlyRow(19, 'Login'), both(11, 'Login', 'Login page'), both(12, 'Mail', 'Mail box')),
    ).toStrictEqual([both(11, 'Login page'), both(12, 'Mail', 'Mail box'), onlyRow(19, 'Login')]);
  });

  it('stays as it is where all can be told apart, and where nothing came or was renamed', () => {
    expect(moved(both(19, 'Mail', 'Mail box'), both(11, 'Login', 'Login page'))).toStrictEqual([
      both(11, 'Login', 'Login page'),
      both(19, 'Mail', 'Mail box'),
    ]);
    const odd = planOf({ phases: [table(1, both(11, 'Zebra', 'Login'), both(12, 'Login', 'Zebra'))] });
    expect(applied(odd, tick(11)).phases).toStrictEqual([
      table(1, { ...both(11, 'Zebra', 'Login'), done: true }, both(12, 'Login', 'Zebra')),
    ]);
  });

  it('is refused where no title tells them apart, and the twin that came is named', () => {
    const twins = planOf({ phases: [table(4, chunk(12, { title: 'Sign-out' }), both(11, '`Login`'))] });
    expect(refusal(twins, rename(12, '`Login`'))).toEqual({
      code: 'cannot-pair',
      message:
        "In Phase 4 the table row of one chunk would be read as another's: two would be called “Login”. Give them titles that can be told apart first.",
    });
  });

  it('is refused where an item or a row that comes takes another’s half', () => {
    const plan = planOf({ phases: [table(1, both(11, 'Login', 'Login page'), onlyRow(19, 'Login'))] });
    expect(refusal(plan, { type: 'chunk.complete', chunk: 'c19' }).code).toBe('cannot-pair');
    const twin = chunk(12, { title: 'Login page' });
    const lone = planOf({ phases: [table(1, both(11, 'Login', 'Login page'), twin)] });
    expect(refusal(lone, { type: 'chunk.complete', chunk: 'c12' }).code).toBe('cannot-pair');
  });

  it('blames no twins that were there before', () => {
    const dup = [both(11, 'Dup'), both(12, 'Dup')];
    const plan = planOf({
      phases: [
        table(
          1,
          ...dup,
          both(13, 'Auth', 'Auth service for token'),
          both(14, 'Auth flow and token', 'Auth flow'),
          chunk(15),
        ),
      ],
    });
    expect(refusal(plan, rename(15, 'Auth flow and token'))).toEqual({
      code: 'cannot-pair',
      message:
        "In Phase 1 the table row of one chunk would be read as another's. Give them titles that can be told apart first.",
    });
  });

  it('is read with the item that the row gets where the table cannot hold what it says', () => {
    const waits = onlyRow(19, 'Login', { waitsForBarrier: true });
    const [heir, last] = [table(1, both(11, 'Login', 'Login page')), table(3, waits)];
    const plan = (...phases: readonly Phase[]) => planOf({ phases });
    // The first phase has no barrier to write.
    expect(applied(plan(heir, last), move(19, 1)).phases[0]?.chunks).toStrictEqual([
      both(11, 'Login page'),
      waits,
    ]);
    expect(refusal(plan(phase(2), heir, last), move(19, 1)).code).toBe('cannot-pair');
  });
});

describe('a name that others use', () => {
  const onTwin = { on: 'chunk', chunk: 'c12' } as const;
  const waiting = planOf({
    phases: [
      phase(1, [chunk(11, { title: 'Mail' }), chunk(12, { title: 'Login' })]),
      phase(2, [chunk(13, { dependsOn: [onTwin] }), chunk(14)]),
    ],
  });

  it('may not come to mean two', () => {
    expect(refusal(waiting, rename(11, 'Login'))).toEqual({
      code: 'no-unique-name',
      message:
        'Other chunks wait for “Login”, and with this name beside it their references could not tell which is meant. Choose another title.',
    });
    const handed = planOf({
      streams: [stream(1, 'api')],
      phases: [phase(1, [chunk(11, { title: 'Mail' }), chunk(12, { title: 'Login' })])],
      handoffs: [handoff(21, ['s1'], 'all', { when: { verb: 'after', of: 'c12' } })],
    });
    expect(refusal(handed, rename(11, 'Login'))).toEqual({
      code: 'no-unique-name',
      message:
        'A handoff comes after a chunk that would have no name of its own any more. Give the chunk another title first.',
    });
  });

  it('may not lose the id that alone tells it from a twin', () => {
    const named = (id: object) =>
      planOf({
        phases: [
          phase(1, [
            chunk(11, { title: 'Mail' }),
            chunk(12, { title: 'Login', ...id }),
            chunk(14, { title: 'Login' }),
          ]),
          phase(2, [chunk(13, { dependsOn: [onTwin] })]),
        ],
      });
    const issued: Command = { type: 'chunk.edit', chunk: 'c11', issue: 'NS-2' };
    expect(refusal(named({ issue: 'NS-2' }), issued).code).toBe('no-unique-name');
    expect(refusal(named({ token: 'C2' }), rename(11, 'C2 Mail')).code).toBe('no-unique-name');
  });

  it('may not be another’s issue id, while a handoff comes after it', () => {
    const handed = planOf({
      streams: [stream(1, 'api')],
      phases: [phase(1, [chunk(11, { title: 'Mail', issue: 'NS-1' }), chunk(12, { title: 'Login' })])],
      handoffs: [handoff(21, ['s1'], 'all', { when: { verb: 'after', of: 'c12' } })],
    });
    expect(refusal(handed, rename(12, 'NS-1')).code).toBe('no-unique-name');
  });

  it('may be a twin’s where nobody uses it, and where an id tells them apart', () => {
    expect(applied(waiting, rename(11, 'Chunk 14')).phases[0]?.chunks[0]?.title).toBe('Chunk 14');
    const told = planOf({
      phases: [
        phase(1, [chunk(11, { title: 'Mail' }), chunk(12, { title: 'Login', token: 'C2' })]),
        phase(2, [chunk(13, { dependsOn: [onTwin] })]),
      ],
    });
    expect(applied(told, rename(11, 'Login')).phases).toStrictEqual([
      phase(1, [chunk(11, { title: 'Login' }), chunk(12, { title: 'Login', token: 'C2' })]),
      told.phases[1],
    ]);
  });

  const twins = planOf({
    streams: [stream(1, 'api')],
    phases: [
      phase(1, [chunk(11, { title: 'Login' }), chunk(12, { title: 'Login' })]),
      phase(2, [chunk(13, { dependsOn: [onTwin] }), chunk(14)]),
    ],
    handoffs: [handoff(21, ['s1'], 'all', { when: { verb: 'after', of: 'c12' } })],
  });

  it('must tell what another reference could use', () => {
    const chain = planOf({
      phases: [
        phase(1, [chunk(11, { title: 'Login' }), chunk(12, { title: 'Login' })]),
        phase(2, [
          chunk(13, { dependsOn: [onTwin] }),
          chunk(14, { dependsOn: [{ on: 'chunk', chunk: 'c13' }] }),
        ]),
      ],
    });
    expect(refusal(chain, { type: 'chunk.delete', chunks: ['c13'], references: 'bridge' })).toEqual({
      code: 'no-unique-name',
      message:
        '“Login” has no name of its own that another reference to it could use. Give it another title first.',
    });
    const when = { verb: 'after', of: 'c12' } as const;
    const handed = { type: 'handoff.add', ...handoff(22, ['s1'], 'all', { when }) } as const;
    expect(refusal(twins, handed).code).toBe('no-unique-name');
  });

  it('is not blamed where it was so before', () => {
    expect(applied(twins, tick(13)).phases[1]?.chunks[0]).toStrictEqual({
      ...twins.phases[1]?.chunks[0],
      done: true,
    });
    expect(applied(twins, rename(14, 'Other'))).toStrictEqual({
      ...twins,
      phases: [
        twins.phases[0],
        phase(2, [chunk(13, { dependsOn: [onTwin] }), chunk(14, { title: 'Other' })]),
      ],
    });
  });
});
