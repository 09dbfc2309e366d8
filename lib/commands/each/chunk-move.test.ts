import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf, row, stream } from '../../testing/small-plan';
import type { Command } from '../../plan/command';
import type { ChunkId, PhaseId } from '../../plan/types';

type Move = Extract<Command, { type: 'chunk.move' }>;
const move = (chunks: readonly ChunkId[], to: PhaseId, how: Partial<Move> = {}): Move => ({
  type: 'chunk.move',
  chunks,
  phase: to,
  ...how,
});

const c13 = chunk(13, {
  token: 'C13',
  done: true,
  stream: 's2',
  waitsForBarrier: true,
  dependsOn: [{ on: 'chunk', chunk: 'c11' }],
  row: row(13, { token: 'C13', stream: 's2', summary: 'Three' }),
});
const c16 = chunk(16, { dependsOn: [{ on: 'chunk', chunk: 'c13' }] });
const one = phase(1, [chunk(11, { stream: 's1' }), chunk(12, { stream: 's2' })]);
const two = phase(2, [c13, chunk(14), chunk(15, { stream: 's1' })]);
const three = phase(3, [c16]);
const plan = planOf({ streams: [stream(1, 'api'), stream(2, 'web')], phases: [one, two, three] });

/** The chunks of each phase, in order, after a move. */
const order = (...given: Parameters<typeof move>) =>
  applied(plan, move(...given)).phases.map(({ chunks }) => chunks.map(({ id }) => id).join(' '));

describe('chunk.move', () => {
  it('leaves a phase the very same that it takes nothing from and brings nothing to', () => {
    expect(applied(plan, move(['c13'], 'p3')).phases[0]).toBe(one);
    expect(applied(plan, move(['c14'], 'p2', { place: { after: 'c13' } })).phases[2]).toBe(three);
  });

  it('takes a chunk as it is to the end of another phase, and nothing else changes', () => {
    expect(applied(plan, move(['c13'], 'p3'))).toStrictEqual({
      ...plan,
      phases: [one, { ...two, chunks: two.chunks.slice(1) }, { ...three, chunks: [c16, c13] }],
    });
  });

  it('puts a chunk before or after another, in its phase or in a different one', () => {
    expect(order(['c15'], 'p2', { place: { before: 'c14' } })).toEqual(['c11 c12', 'c13 c15 c14', 'c16']);
    expect(order(['c13'], 'p2', { place: { after: 'c14' } })).toEqual(['c11 c12', 'c14 c13 c15', 'c16']);
    expect(order(['c16'], 'p1', { place: { before: 'c11' } })).toEqual(['c16 c11 c12', 'c13 c14 c15', '']);
    expect(order(['c16'], 'p1', { place: { after: 'c11' } })).toEqual(['c11 c16 c12', 'c13 c14 c15', '']);
  });

  it('moves several as one, in the order of the plan', () => {
    expect(order(['c16', 'c14', 'c11'], 'p2', { place: { after: 'c15' } })).toEqual([
      'c12',
      'c13 c15 c11 c14 c16',
      '',
    ]);
  });

  it('leaves those of the phase where they stand if no place is named, and brings the others behind', () => {
    expect(order(['c13', 'c11'], 'p2')).toEqual(['c12', 'c13 c14 c15 c11', 'c16']);
    expect(applied(plan, move(['c13'], 'p2'))).toStrictEqual(plan);
  });

  it('goes behind the neighbour above where the place is named by a chunk that moves too', () => {
    expect(order(['c14', 'c11'], 'p2', { place: { after: 'c14' } })).toEqual([
      'c12',
      'c13 c11 c14 c15',
      'c16',
    ]);
    expect(order(['c15', 'c14'], 'p2', { place: { before: 'c15' } })).toEqual([
      'c11 c12',
      'c13 c14 c15',
      'c16',
    ]);
    expect(order(['c13', 'c16'], 'p2', { place: { after: 'c13' } })).toEqual([
      'c11 c12',
      'c13 c16 c14 c15',
      '',
    ]);
  });

  it('goes to the end where the place is named by a chunk of another phase', () => {
    expect(order(['c16'], 'p2', { place: { before: 'c11' } })).toEqual(['c11 c12', 'c13 c14 c15 c16', '']);
    expect(order(['c16', 'c11'], 'p2', { place: { after: 'c11' } })).toEqual([
      'c12',
      'c13 c14 c15 c11 c16',
      '',
    ]);
  });

  it('puts row and item on a stream, on a name the table lacks, or on none', () => {
    const moved = (to: Move['stream']) =>
      applied(plan, move(['c13'], 'p2', to === undefined ? {} : { stream: to })).phases;
    const on = (said: object) => [one, { ...two, chunks: [said, ...two.chunks.slice(1)] }, three];
    expect(moved('s1')).toStrictEqual(on({ ...c13, stream: 's1', row: { ...c13.row, stream: 's1' } }));
    const ops = { unknown: 'ops' };
    expect(moved(ops)).toStrictEqual(on({ ...c13, stream: ops, row: { ...c13.row, stream: ops } }));
    const { stream: _item, ...bare } = c13;
    expect(moved(null)).toStrictEqual(on({ ...bare, row: row(13, { token: 'C13', summary: 'Three' }) }));
  });

  it('gives a chunk without a row a stream, and the others keep theirs', () => {
    const { phases } = applied(plan, move(['c14'], 'p3', { stream: 's1' }));
    expect(phases[2]?.chunks).toStrictEqual([c16, chunk(14, { stream: 's1' })]);
    expect(phases[0]).toStrictEqual(one);
  });

  it('is undone by moving back: the very same plan', () => {
    expect(
      applied(
        plan,
        move(['c14'], 'p1', { stream: 's2', place: { before: 'c12' } }),
        move(['c14'], 'p2', { stream: null, place: { after: 'c13' } }),
      ),
    ).toStrictEqual(plan);
    expect(
      applied(plan, move(['c13'], 'p1'), move(['c13'], 'p2', { place: { before: 'c14' } })),
    ).toStrictEqual(plan);
  });

  it('refuses what is not in the plan any more', () => {
    expect(refusal(plan, move(['c11'], 'p9'))).toEqual({
      code: 'unknown-phase',
      message: 'The phase to move to is not in the plan any more.',
    });
    expect(refusal(plan, move(['c11', 'c99'], 'p2'))).toEqual({
      code: 'unknown-chunk',
      message: 'A chunk to be moved is not in the plan any more.',
    });
    expect(refusal(plan, move(['c11'], 'p2', { stream: 's9' }))).toEqual({
      code: 'unknown-stream',
      message: 'The stream to move to is not in the plan any more.',
    });
  });
});
