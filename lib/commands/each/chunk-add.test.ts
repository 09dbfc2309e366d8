import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { boxless, chunk, phase, planOf, row, stream } from '../../testing/small-plan';
import type { Command } from '../../plan/command';
import type { Phase, PhaseId, Plan, Stream } from '../../plan/types';

type Add = Extract<Command, { type: 'chunk.add' }>;
const add = (to: PhaseId, title: string, how: Partial<Add> = {}): Add => ({
  type: 'chunk.add',
  id: 'c30',
  phase: to,
  title,
  ...how,
});
const streams = [stream(1, 'api', { skills: ['go', 'sql'] }), stream(2, 'web')];
const having = (phases: readonly Phase[], of: readonly Stream[] = streams) => planOf({ streams: of, phases });
const order = (plan: Plan) => plan.phases.map(({ chunks }) => chunks.map(({ id }) => id).join(' '));
/** The new chunk. */
const added = (plan: Plan, ...given: Parameters<typeof add>) =>
  applied(plan, add(...given))
    .phases.flatMap(({ chunks }) => chunks)
    .find(({ id }) => id === 'c30');

const one = phase(1, [
  chunk(11, { stream: 's1' }),
  chunk(12, { stream: 's2' }),
  chunk(13, { stream: 's1' }),
  chunk(14, { stream: 's2' }),
]);
const plan = having([one, phase(2, [chunk(15)])]);
const fresh = { title: 'Fresh' };

describe('chunk.add', () => {
  it('adds an open item behind the last card of its cell', () => {
    const [c11, c12, c13, c14] = one.chunks;
    const c30 = chunk(30, { title: 'Fresh', stream: 's1' });
    expect(applied(plan, add('p1', ' Fresh \n', { stream: 's1' }))).toStrictEqual({
      ...plan,
      phases: [{ ...one, chunks: [c11, c12, c13, c30, c14] }, plan.phases[1]],
      lastOrdinal: 30,
    });
  });

  it('adds it at the end where its cell is empty, and with a stream that the table lacks', () => {
    expect(order(applied(plan, add('p1', 'Fresh')))).toEqual(['c11 c12 c13 c14 c30', 'c15']);
    expect(added(plan, 'p1', 'Fresh', { stream: { unknown: 'ops' } })).toStrictEqual(
      chunk(30, { ...fresh, stream: { unknown: 'ops' } }),
    );
    expect(added(plan, 'p1', 'Fresh', { stream: null })).toStrictEqual(chunk(30, fresh));
    const first = having([phase(1, [chunk(11, { stream: 's1' }), chunk(12), chunk(13)])]);
    expect(order(applied(first, add('p1', 'Fresh', { stream: 's1' })))).toEqual(['c11 c30 c12 c13']);
  });

  it('adds it where a place is named', () => {
    const placed = (place: Add['place']) =>
      order(applied(plan, add('p1', 'Fresh', { stream: 's2', ...(place && { place }) })))[0];
    expect(placed({ after: 'c11' })).toBe('c11 c30 c12 c13 c14');
    expect(placed({ before: 'c11' })).toBe('c30 c11 c12 c13 c14');
    // A chunk of another phase is no place in this one.
    expect(placed({ before: 'c15' })).toBe('c11 c12 c13 c14 c30');
  });

  it('is undone by deleting it', () => {
    const back = { type: 'chunk.delete', chunks: ['c30'], references: 'bridge' } as const;
    expect(applied(plan, add('p1', 'Fresh', { stream: 's2' }), back)).toStrictEqual({
      ...plan,
      lastOrdinal: 30,
    });
  });

  it('takes over what a title says of issue id, note and token', () => {
    expect(added(plan, 'p2', 'C7 Fresh (NS-3) (now)')).toStrictEqual(
      chunk(30, { ...fresh, token: 'C7', issue: 'NS-3', note: '(now)' }),
    );
  });
});

it('chunk.add refuses a title that the new id would change the reading of', () => {
  const numbered = having([phase(1, [chunk(11, { token: 'C1' })])]);
  expect(refusal(numbered, add('p1', 'Login (web) (later)')).code).toBe('unreadable-title');
  expect(added(plan, 'p2', 'Login (web) (later)')?.title).toBe('Login (web)');
});

describe('the manner of a chunk that is added', () => {
  it('has no row in a phase whose chunks have none, whatever those before it have', () => {
    const rowed = phase(1, [chunk(11, { row: row(11) })], { columns: ['Chunk', 'Outcome'] });
    expect(added(having([rowed, phase(2, [chunk(12)])]), 'p2', 'Fresh')?.row).toBeUndefined();
  });

  it('states skills in an empty phase as the items before it do, rows alone aside', () => {
    const skilled = chunk(11, { skills: [] });
    const { done: _done, ...only } = chunk(12, { item: false, row: row(12) });
    const empty = having([phase(1, [skilled, only]), phase(2), phase(3, [chunk(13)]), phase(4, [chunk(14)])]);
    expect(added(empty, 'p2', 'Fresh')?.skills).toEqual([]);
    const plain = having([
      phase(1, [chunk(11), only]),
      phase(2),
      phase(3, [chunk(13, { skills: [] })]),
      phase(4),
    ]);
    expect(added(plain, 'p2', 'Fresh')?.skills).toBeUndefined();
  });

  it('is that of the last of its cell: the next id, no box', () => {
    const mixed = having([
      phase(1, [boxless(11, { token: 'C4', stream: 's1' }), chunk(12, { token: 'T09' })]),
    ]);
    expect(added(mixed, 'p1', 'Fresh', { stream: 's2' })).toStrictEqual(
      chunk(30, { ...fresh, token: 'T10', stream: 's2' }),
    );
    expect(added(mixed, 'p1', 'Fresh', { stream: 's1' })).toStrictEqual(
      boxless(30, { title: 'Fresh', token: 'C5', stream: 's1' }),
    );
  });

  it('has a field for skills, its stream’s or none, where the item beside it has one or there is none yet', () => {
    const skilled = phase(1, [chunk(11, { stream: 's1', skills: [] }), chunk(12, { stream: 's2' })]);
    const skills = (own: Phase, said: Parameters<typeof add>[2]) =>
      added(having([own]), 'p1', 'Fresh', said)?.skills;
    expect(skills(skilled, { stream: 's1' })).toEqual(['go', 'sql']);
    expect(skills(skilled, { stream: 's2' })).toBeUndefined();
    expect(skills(phase(1), { stream: 's1' })).toEqual(['go', 'sql']);
    expect(skills(phase(1), {})).toEqual([]);
    const tabled = { ...chunk(13, { stream: 's1' }), item: false };
    expect(skills(phase(1, [...skilled.chunks, tabled]), { stream: 's1' })).toEqual(['go', 'sql']);
  });

  it('has an id of the phase’s number where the phase is empty and ids have two parts', () => {
    const dotted = having([phase(5, [chunk(11, { token: 'C5.2' })]), phase(6), phase(7)]);
    expect(added(dotted, 'p6', 'Fresh')?.token).toBe('C6.1');
    expect(added(dotted, 'p5', 'Fresh')?.token).toBe('C5.3');
    const deep = having([phase(1, [chunk(11, { token: 'T1.2.4' })]), phase(2)]);
    expect(added(deep, 'p2', 'Fresh')?.token).toBe('T1.2.5');
  });

  it('has no id where chunks share theirs', () => {
    const shared = having([phase(1, [chunk(11, { token: 'C1' }), chunk(12, { token: 'C1' })])]);
    expect(added(shared, 'p1', 'Fresh')?.token).toBeUndefined();
  });

  it('is that of its phase, of the phase before, or of the first chunk of the plan', () => {
    const mixed = having([
      phase(1),
      phase(2, [chunk(11, { token: 'A1' }), chunk(14, { token: 'E1' }), chunk(12, { token: 'B1' })]),
      phase(3),
      phase(4, [chunk(13, { token: 'D1' })]),
    ]);
    expect(added(mixed, 'p2', 'Fresh', { stream: 's1' })?.token).toBe('B2');
    expect(added(mixed, 'p3', 'Fresh')?.token).toBe('B2');
    expect(added(mixed, 'p1', 'Fresh')?.token).toBe('A2');
    expect(added(mixed, 'p4', 'Fresh')?.token).toBe('D2');
  });

  it('writes the barrier out where most chunks do, and never in the first phase', () => {
    const barred = { waitsForBarrier: true };
    const waits =
      (...phases: readonly Phase[]) =>
      (to: PhaseId) =>
        added(having(phases), to, 'Fresh')?.waitsForBarrier;
    const most = phase(2, [chunk(12, barred), chunk(13, barred), chunk(14)]);
    const half = phase(3, [chunk(15, barred), chunk(16)]);
    const asked = waits(phase(1, [chunk(11, barred)]), most, half, phase(4));
    expect([asked('p1'), asked('p2'), asked('p3'), asked('p4')]).toEqual([false, true, false, true]);
    expect(waits(phase(1, [chunk(11, barred)]), phase(2))('p2')).toBe(false);
  });

  it('gives it a row with its name and stream where the phase has a table', () => {
    const columns = ['Chunk', 'Stream'];
    const tabled = phase(1, [chunk(11, { token: 'C1', row: row(11, { token: 'C1' }) })], { columns });
    expect(added(having([tabled]), 'p1', 'Fresh (NS-3)', { stream: 's2' })).toStrictEqual(
      chunk(30, {
        ...fresh,
        token: 'C2',
        issue: 'NS-3',
        stream: 's2',
        row: row(30, { token: 'C2', title: 'Fresh', stream: 's2', columns }),
      }),
    );
    expect(added(having([{ ...tabled, chunks: [chunk(11)] }]), 'p1', 'Fresh')).toStrictEqual(
      chunk(30, { ...fresh, row: row(30, { title: 'Fresh', columns }) }),
    );
  });

  it('gives it the table of the nearest phase with chunks in an empty phase, those before first', () => {
    const table = (ordinal: number, header: string) =>
      phase(ordinal, [chunk(10 + ordinal, { row: row(10 + ordinal, { columns: ['Chunk', header] }) })]);
    const headers = (to: PhaseId, ...phases: readonly Phase[]) =>
      added(having(phases), to, 'Fresh')?.row?.columns;
    expect(headers('p3', table(1, 'A'), table(2, 'B'), phase(3), table(4, 'D'))).toEqual(['Chunk', 'B']);
    expect(headers('p1', phase(1), phase(2), table(3, 'C'), table(4, 'D'))).toEqual(['Chunk', 'C']);
    expect(headers('p2', phase(1, [chunk(11)]), phase(2), table(3, 'C'))).toBeUndefined();
    expect(headers('p1', phase(1, [chunk(11)]), table(2, 'B'))).toBeUndefined();
    expect(headers('p1', phase(1))).toEqual(['Chunk', 'Stream', 'Outcome', 'Depends On']);
  });

  it('gives the table of an empty phase its own headers', () => {
    const columns = ['Chunk', 'Size'];
    expect(
      added(having([phase(1, [], { columns }), phase(2, [chunk(11)])]), 'p1', 'Fresh')?.row,
    ).toStrictEqual(row(30, { title: 'Fresh', columns }));
  });
});

describe('chunk.add refuses', () => {
  it('a phase or stream that is gone, and an id that is taken', () => {
    expect(refusal(plan, add('p9', 'Fresh'))).toEqual({
      code: 'unknown-phase',
      message: 'The phase for the new chunk is not in the plan any more.',
    });
    expect(refusal(plan, add('p1', 'Fresh', { stream: 's9' }))).toEqual({
      code: 'unknown-stream',
      message: 'The stream for the new chunk is not in the plan any more.',
    });
    expect(refusal(plan, add('p1', 'Fresh', { id: 'c15' }))).toEqual({
      code: 'known-id',
      message: 'A chunk with this id is in the plan already.',
    });
  });

  it('a title without words, and one that cannot stand behind an id', () => {
    expect(refusal(plan, add('p1', '—'))).toEqual({
      code: 'empty-title',
      message: 'A chunk needs a title with at least one letter or digit.',
    });
  });
});
