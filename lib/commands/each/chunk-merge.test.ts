import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { boxless, chunk, handoff, lone, phase, planOf, row } from '../../testing/small-plan';
import type { Chunk, ChunkId, Phase } from '../../plan/types';

const merge = (kept: ChunkId, other: ChunkId) => ({ type: 'chunk.merge', chunk: kept, other }) as const;
const on = (id: ChunkId) => ({ on: 'chunk', chunk: id }) as const;
const onFirst = { on: 'phase', phase: 'p1' } as const;
/** What the first of two chunks of one phase has become, the second merged into it. */
const united = (kept: Chunk, other: Chunk, said: Partial<Phase> = {}) =>
  applied(planOf({ phases: [phase(1, [kept, other], said)] }), merge(kept.id, other.id)).phases[0]?.chunks;
const est = (value: string) => ({ label: 'Est', value });
const step = (text: string) => ({ text, subtasks: [] });

const columns = ['Chunk', 'Outcome', 'Est'];
const kept = chunk(12, {
  token: 'C2',
  issue: 'NS-2',
  note: '(x)',
  done: true,
  stream: { unknown: 'web' },
  outcome: 'One works',
  skills: ['go', 'sql'],
  subtasks: [step('A'), step('B')],
  extra: [
    { label: 'Note', value: 'Soon' },
    { label: 'Size', value: 'L' },
  ],
  dependsOn: [on('c11'), on('c13')],
  row: row(12, {
    token: 'C2',
    note: '(r)',
    stream: { unknown: 'web' },
    summary: 'One',
    extra: [est('3h')],
    columns,
  }),
});
const other = chunk(13, {
  token: 'C3',
  issue: 'NS-3',
  note: '(y)',
  done: true,
  stream: { unknown: 'api' },
  outcome: 'Two works.',
  skills: ['sql', 'css'],
  subtasks: [step('B')],
  extra: [
    { label: 'note', value: 'Late' },
    { label: 'Size', value: 'L' },
    { label: 'Who', value: 'Us' },
  ],
  waitsForBarrier: true,
  dependsOn: [on('c12'), on('c11'), onFirst],
  row: row(13, { token: 'C3', note: '(s)', summary: 'Two', extra: [est('5h')], columns }),
});
const [c10, c11] = [phase(1, [chunk(10)]), chunk(11)];
const waits = chunk(14, { dependsOn: [on('c13'), on('c11'), on('c12')] });
const late = { verb: 'after', of: 'c13' } as const;
const plan = planOf({
  phases: [c10, phase(2, [c11, kept, other]), phase(3, [waits])],
  handoffs: [handoff(1, [], 'all', { when: late })],
});

describe('chunk.merge', () => {
  it('says once what the other’s item and its row say alike, where no table holds the row', () => {
    const saying = (outcome: string, own: object = {}) => chunk(12, { outcome, ...own });
    const rowed = { ...chunk(13, { outcome: 'Two.' }), row: row(13, { summary: 'Two.' }) };
    const merged = applied(
      planOf({ phases: [phase(1, [saying('One.')]), phase(2, [rowed], { columns: ['Chunk', 'Outcome'] })] }),
      merge('c12', 'c13'),
    );
    expect(merged.phases[0]?.chunks).toStrictEqual([saying('One. Two.')]);
  });

  it('takes all facts of the other in behind its own, and who waited for either waits for it', () => {
    const { phases, handoffs } = applied(plan, merge('c12', 'c13'));
    expect(phases).toStrictEqual([
      c10,
      phase(2, [
        c11,
        {
          ...kept,
          note: '(x; y; with NS-3)',
          outcome: 'One works. Two works.',
          skills: ['go', 'sql', 'css'],
          subtasks: [step('A'), step('B'), step('B')],
          extra: [
            { label: 'Note', value: 'Soon. Late' },
            { label: 'Size', value: 'L' },
            { label: 'Who', value: 'Us' },
          ],
          waitsForBarrier: true,
          dependsOn: [on('c11'), onFirst],
          row: row(12, {
            token: 'C2',
            note: '(r; s)',
            stream: { unknown: 'web' },
            summary: 'One; Two',
            extra: [est('3h; 5h')],
            columns,
          }),
        },
      ]),
      phase(3, [chunk(14, { dependsOn: [on('c12'), on('c11')] })]),
    ]);
    expect(phases[0]).toBe(c10);
    expect(handoffs).toStrictEqual([handoff(1, [], 'all', { when: { verb: 'after', of: 'c12' } })]);
  });

  it('says once what both say, and takes what only the other says', () => {
    const same = { outcome: 'It works', note: '(x)', issue: 'NS-1', extra: [est('3h')] };
    expect(united(chunk(11, same), chunk(12, same))).toStrictEqual([chunk(11, same)]);
    const said = { ...same, skills: ['go'], stream: { unknown: 'web' } };
    expect(united(chunk(11), chunk(12, said))).toStrictEqual([chunk(11, said)]);
    expect(united(chunk(11, said), chunk(12))).toStrictEqual([chunk(11, said)]);
    const none = { extra: [est('—')], skills: [] };
    expect(united(chunk(11, none), chunk(12, same))).toStrictEqual([chunk(11, { ...same, skills: [] })]);
    expect(united(chunk(11, same), chunk(12, { extra: [est('—')] }))).toStrictEqual([chunk(11, same)]);
  });

  it('is done only if both were, and has a box as it had one', () => {
    const done = { done: true };
    expect(united(chunk(11, done), chunk(12, done))).toStrictEqual([chunk(11, done)]);
    expect(united(chunk(11, done), chunk(12))).toStrictEqual([chunk(11)]);
    expect(united(chunk(11), chunk(12, done))).toStrictEqual([chunk(11)]);
    expect(united(chunk(11, done), boxless(12))).toStrictEqual([chunk(11, done)]);
    expect(united(boxless(11), chunk(12, done))).toStrictEqual([boxless(11)]);
  });

  it('is marked as the one that is left to do, the kept one first', () => {
    const [begun, blocked] = [{ mark: '-' }, { mark: '!' }];
    expect(united(chunk(11, begun), chunk(12, { done: true }))).toStrictEqual([chunk(11, begun)]);
    expect(united(chunk(11, { done: true }), chunk(12, blocked))).toStrictEqual([chunk(11, blocked)]);
    expect(united(chunk(11, begun), chunk(12, blocked))).toStrictEqual([chunk(11, begun)]);
    expect(united(boxless(11), chunk(12, blocked))).toStrictEqual([boxless(11)]);
  });

  it('waits for its own barrier alone where the other stood in another phase', () => {
    const apart = planOf({
      phases: [c10, phase(2, [chunk(11)]), phase(3, [chunk(12, { waitsForBarrier: true, outcome: 'Two' })])],
    });
    expect(applied(apart, merge('c11', 'c12')).phases).toStrictEqual([
      c10,
      phase(2, [chunk(11, { outcome: 'Two' })]),
      phase(3, []),
    ]);
    expect(applied(apart, merge('c12', 'c11')).phases).toStrictEqual([
      c10,
      phase(2, []),
      phase(3, [chunk(12, { waitsForBarrier: true, outcome: 'Two' })]),
    ]);
  });

  it('puts notes in one parenthesis, and leaves one alone as it is set', () => {
    const noted = (note: string) => ({ note });
    expect(united(chunk(11, noted('*(x)*')), chunk(12, noted('_(y)_')))).toStrictEqual([
      chunk(11, noted('(x; y)')),
    ]);
    expect(united(chunk(11), chunk(12, noted('*(x)*')))).toStrictEqual([chunk(11, noted('*(x)*'))]);
  });

  it('keeps outcomes apart as sentences, whatever ends them', () => {
    expect(united(chunk(11, { outcome: 'v1.2 works' }), chunk(12, { outcome: 'B' }))).toStrictEqual([
      chunk(11, { outcome: 'v1.2 works. B' }),
    ]);
    for (const end of ['.', '!', '?', '…'])
      expect(united(chunk(11, { outcome: `A${end}` }), chunk(12, { outcome: 'B' }))).toStrictEqual([
        chunk(11, { outcome: `A${end} B` }),
      ]);
  });
});

describe('chunk.merge of a row or an item alone', () => {
  it('takes the row of the other into its table, named as it is', () => {
    const web = { stream: { unknown: 'web' } };
    expect(
      united(chunk(11, { token: 'C1' }), lone(12, { ...web, summary: 'Two' }), { columns }),
    ).toStrictEqual([
      chunk(11, { token: 'C1', ...web, row: row(11, { token: 'C1', ...web, summary: 'Two' }) }),
    ]);
    const summed = chunk(11, { row: row(11, { summary: 'One' }) });
    expect(united(summed, chunk(12, { row: row(12) }))).toStrictEqual([summed]);
    expect(
      united(chunk(11, { row: row(11) }), chunk(12, { row: row(12, { summary: 'One' }) })),
    ).toStrictEqual([summed]);
    const silent = chunk(11, { ...web, row: row(11) });
    expect(united(silent, chunk(12, web))).toStrictEqual([silent]);
    const own = { stream: { unknown: 'api' }, row: row(11, { stream: { unknown: 'api' }, columns }) };
    expect(united(chunk(11, own), chunk(12, web))).toStrictEqual([chunk(11, own)]);
  });

  it('says in the item what a row said, in a phase without a table', () => {
    const gone = lone(12, { summary: 'Two', extra: [est('3h'), { label: 'Who', value: '—' }] });
    const apart = planOf({ phases: [phase(1, [chunk(11)]), phase(2, [gone])] });
    expect(applied(apart, merge('c11', 'c12')).phases).toStrictEqual([
      phase(1, [chunk(11, { outcome: 'Two', extra: [est('3h')] })]),
      phase(2, []),
    ]);
  });

  it('gives a row the item of the other, ticked as that was', () => {
    const item = chunk(12, { done: true, outcome: 'Two', skills: ['go'] });
    const whole = { row: row(11), outcome: 'Two', skills: ['go'] };
    expect(united(lone(11), item)).toStrictEqual([chunk(11, { ...whole, done: true })]);
    expect(united(lone(11), { ...item, done: false })).toStrictEqual([chunk(11, whole)]);
    expect(united(lone(11), boxless(12))).toStrictEqual([chunk(11, { row: row(11) })]);
  });

  it('leaves two rows a row, which says issue id and note', () => {
    const one = lone(11, { note: '(x)', summary: 'One', stream: { unknown: 'web' } });
    const two = lone(12, { note: '(y)', issue: 'NS-2', summary: 'Two' });
    expect(united(one, two)).toStrictEqual([
      lone(11, { note: '(x; y)', issue: 'NS-2', summary: 'One; Two', stream: { unknown: 'web' } }),
    ]);
    const bare = lone(11);
    expect(united(bare, lone(12, { stream: { unknown: 'web' } }))).toStrictEqual([
      lone(11, { stream: { unknown: 'web' } }),
    ]);
  });
});

describe('chunk.merge loses no words', () => {
  it('of an issue id that only a row says', () => {
    const [own, more] = [row(11, { issue: 'NS-1' }), row(12, { issue: 'NS-2' })];
    expect(united(chunk(11, { row: row(11) }), chunk(12, { row: more }))).toStrictEqual([
      chunk(11, { issue: 'NS-2', row: row(11) }),
    ]);
    expect(united(chunk(11, { row: own }), chunk(12, { row: more }))).toStrictEqual([
      chunk(11, { note: '(with NS-2)', row: own }),
    ]);
    expect(united(chunk(11, { issue: 'NS-1' }), chunk(12, { issue: 'NS-3', row: more }))).toStrictEqual([
      chunk(11, { issue: 'NS-1', note: '(with NS-3)', row: row(11, { issue: 'NS-2' }) }),
    ]);
    expect(
      united(chunk(11, { issue: 'NS-1', row: own }), chunk(12, { issue: 'NS-3', row: more })),
    ).toStrictEqual([chunk(11, { issue: 'NS-1', note: '(with NS-3; with NS-2)', row: own })]);
  });

  it('of a row that comes into a phase without a table, beside its item', () => {
    const other = chunk(12, {
      outcome: 'It works',
      note: '(x)',
      row: row(12, { summary: 'Two', note: '(r)' }),
    });
    const apart = planOf({ phases: [phase(1, [chunk(11)]), phase(2, [other])] });
    expect(applied(apart, merge('c11', 'c12')).phases[0]?.chunks).toStrictEqual([
      chunk(11, { outcome: 'It works. Two', note: '(x; r)' }),
    ]);
  });

  it('of other text, behind its own, in chunks and in sub-tasks', () => {
    const step = (text: string, block: string) => ({ text, blocks: [block], subtasks: [] });
    expect(
      united(
        chunk(11, { blocks: ['> a'], subtasks: [step('A', '> b')] }),
        chunk(12, { blocks: ['```\nx\n```'], subtasks: [step('A', '> c')] }),
      ),
    ).toStrictEqual([
      chunk(11, { blocks: ['> a', '```\nx\n```'], subtasks: [step('A', '> b'), step('A', '> c')] }),
    ]);
  });

  it('of a note that no parenthesis can hold beside another', () => {
    expect(united(chunk(11, { note: '(x)' }), chunk(12, { note: 'a) and (b' }))).toStrictEqual([
      chunk(11, { note: '(x)', blocks: ['a) and (b'] }),
    ]);
  });
});

describe('chunk.merge refuses', () => {
  it('a chunk that is gone, and a chunk and itself', () => {
    for (const gone of [merge('c99', 'c12'), merge('c12', 'c99')])
      expect(refusal(plan, gone)).toEqual({
        code: 'unknown-chunk',
        message: 'A chunk to be merged is not in the plan any more.',
      });
    expect(refusal(plan, merge('c12', 'c12'))).toEqual({
      code: 'same-chunk',
      message: 'A chunk cannot be merged with itself.',
    });
  });

  it('a note or an issue id that would stand behind no title', () => {
    const untitled = chunk(11, { token: 'C1', title: '' });
    const message =
      'A note or an issue id stands behind a title, and “C1 Untitled” has none yet. Give it one first.';
    for (const said of [{ note: '(x)' }, { issue: 'NS-1' }]) {
      const pair = planOf({ phases: [phase(1, [untitled, chunk(12, said)])] });
      expect(refusal(pair, merge('c11', 'c12'))).toEqual({ code: 'no-title', message });
    }
    expect(united(untitled, chunk(12))).toStrictEqual([untitled]);
  });
});
