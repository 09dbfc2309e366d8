import { describe, expect, it } from 'vitest';
import { applied, going, refusal } from '../../testing/applied';
import { chunk, lone, phase, planOf, row } from '../../testing/small-plan';
import type { Command } from '../../plan/command';
import type { Chunk, ChunkId, Plan } from '../../plan/types';

type Said = Omit<Extract<Command, { type: 'chunk.edit' }>, 'type' | 'chunk'>;
const edit = (said: Said, id: ChunkId = 'c12') => ({ type: 'chunk.edit', chunk: id, ...said }) as const;

const columns = ['Chunk', 'Stream', 'Outcome', 'Depends On', 'Est'];
const row12 = row(12, { summary: 'Signed in', extra: [{ label: 'Est', value: '3h' }], columns });
const c12 = chunk(12, {
  issue: 'NS-1',
  note: '(see x)',
  outcome: 'They sign in',
  skills: ['go'],
  subtasks: [{ text: 'A', done: true, subtasks: [] }],
  extra: [{ label: 'Note', value: 'Soon' }],
  row: row12,
});
const row11 = lone(11, { issue: 'NS-3', note: '(y)', summary: 'Old', columns });
const neighbour = chunk(13, { outcome: 'Next', skills: [] });
const bare = phase(2, [chunk(14)]);
const plan: Plan = planOf({ phases: [phase(1, [row11, c12, neighbour], { columns }), bare] });
/** The plan with a chunk in the place of its second, or of its first. */
const holding = (second: Chunk, first: Chunk = row11): Plan => ({
  ...plan,
  phases: [phase(1, [first, second, neighbour], { columns }), bare],
});
const without = (key: keyof Chunk): Chunk =>
  Object.fromEntries(Object.entries(c12).filter(([name]) => name !== key)) as unknown as Chunk;

describe('chunk.edit', () => {
  it('changes nothing where nothing is said', () => {
    expect(applied(plan, edit({}))).toStrictEqual(plan);
  });

  it('sets the outcome in one line; null, no words or a word for none take it away', () => {
    expect(applied(plan, edit({ outcome: ' All\n sign  in ' }))).toStrictEqual(
      holding({ ...c12, outcome: 'All sign in' }),
    );
    for (const outcome of [null, ' ', 'none'])
      expect(applied(plan, edit({ outcome }))).toStrictEqual(holding(without('outcome')));
  });

  it('sets the skills, each said by itself; an empty list says none, null takes the field away', () => {
    expect(applied(plan, edit({ skills: ['sql, go \n lang', '—', 'css'] }))).toStrictEqual(
      holding({ ...c12, skills: ['sql', 'go lang', 'css'] }),
    );
    expect(applied(plan, edit({ skills: [] }))).toStrictEqual(holding({ ...c12, skills: [] }));
    expect(applied(plan, edit({ skills: null }))).toStrictEqual(holding(without('skills')));
  });

  it('sets the issue id in the item, or where the row alone says one', () => {
    expect(applied(plan, edit({ issue: ' NS-7 ' }))).toStrictEqual(holding({ ...c12, issue: 'NS-7' }));
    for (const issue of [null, ''])
      expect(applied(plan, edit({ issue }))).toStrictEqual(holding(without('issue')));
    const rowed = holding({ ...without('issue'), row: { ...row12, issue: 'NS-2' } });
    expect(applied(rowed, edit({ issue: 'NS-7' }))).toStrictEqual(
      holding({ ...without('issue'), row: { ...row12, issue: 'NS-7' } }),
    );
    expect(applied(rowed, edit({ issue: null }))).toStrictEqual(holding(without('issue')));
    const both = { ...c12, row: { ...row12, issue: 'NS-2' } };
    expect(applied(holding(both), edit({ issue: 'NS-7' }))).toStrictEqual(
      holding({ ...both, issue: 'NS-7' }),
    );
  });

  it('sets the note in parentheses, or takes it away', () => {
    expect(applied(plan, edit({ note: 'see z' }))).toStrictEqual(holding({ ...c12, note: '(see z)' }));
    for (const note of [null, ' '])
      expect(applied(plan, edit({ note }))).toStrictEqual(holding(without('note')));
  });

  it('sets the sub-tasks in one line each, those without words aside', () => {
    const typed = [
      {
        text: ' A\n a ',
        done: false,
        subtasks: [
          { text: ' ', subtasks: [] },
          { text: ' b ', subtasks: [] },
        ],
      },
      { text: '', done: true, subtasks: [] },
      { text: 'm', done: false, mark: '!', subtasks: [] },
      { text: 'n', done: false, mark: '✓', subtasks: [] },
      { text: 'c', subtasks: [] },
    ];
    expect(applied(plan, edit({ subtasks: typed }))).toStrictEqual(
      holding({
        ...c12,
        subtasks: [
          { text: 'A a', done: false, subtasks: [{ text: 'b', subtasks: [] }] },
          { text: 'm', done: false, mark: '!', subtasks: [] },
          { text: 'n', done: true, subtasks: [] },
          { text: 'c', subtasks: [] },
        ],
      }),
    );
  });

  it('keeps what stands in sub-tasks beside their words, and tells what goes of it', () => {
    const step = (text: string, ...blocks: readonly string[]) => ({ text, blocks, subtasks: [] });
    const held = holding({ ...c12, subtasks: [step('A', '> a\n> b'), step('B', '> c'), step('', '> d')] });
    const says = (...texts: readonly string[]) =>
      edit({ subtasks: texts.map((text) => ({ text, subtasks: [] })) });
    const told = (lines: number) => [{ what: 'other text in sub-tasks of “Chunk 12”', lines }];
    expect(going(held, says('A', 'B'))).toEqual(told(1));
    expect(going(held, says('B'))).toEqual(told(3));
    expect(going(held, edit({ subtasks: [] }))).toEqual(told(4));
    expect(going(held, edit({ outcome: 'x' }))).toEqual([]);
    const typed = [step('B', '> c'), { ...step('', '> d'), done: true }, step(' '), step('A', 'new')];
    const wordless = { ...step('', '> e'), subtasks: [{ text: 'x', subtasks: [] }] };
    expect(applied(held, edit({ subtasks: [wordless] }))).toStrictEqual(
      holding({ ...c12, subtasks: [wordless] }),
    );
    expect(going(held, edit({ subtasks: typed }))).toEqual(told(2));
    expect(applied(held, edit({ subtasks: typed }))).toStrictEqual(
      holding({ ...c12, subtasks: [step('B', '> c'), step('', '> d'), step('A', 'new')] }),
    );
  });

  it('tells one of two alike texts that go, where the other stays', () => {
    const step = { text: 'A', blocks: ['> a'], subtasks: [] };
    const held = holding({ ...c12, subtasks: [step, step] });
    expect(going(held, edit({ subtasks: [{ text: 'A', subtasks: [] }] }))).toEqual([
      { what: 'other text in sub-tasks of “Chunk 12”', lines: 1 },
    ]);
  });

  it('sets an estimate, though no column is called so', () => {
    expect(
      applied(planOf({ phases: [bare] }), edit({ fields: { estimate: '2h' } }, 'c14')).phases[0],
    ).toStrictEqual(phase(2, [chunk(14, { extra: [{ label: 'Estimate', value: '2h' }] })]));
  });

  it('sets what the row says: its summary and its other cells', () => {
    expect(applied(plan, edit({ summary: ' In\n' }))).toStrictEqual(
      holding({ ...c12, row: { ...row12, summary: 'In' } }),
    );
    const { summary: _summary, ...silent } = row12;
    expect(applied(plan, edit({ summary: null }))).toStrictEqual(holding({ ...c12, row: silent }));
    expect(applied(plan, edit({ cells: { est: '5h' } }))).toStrictEqual(
      holding({ ...c12, row: { ...row12, extra: [{ label: 'Est', value: '5h' }] } }),
    );
  });

  it('sets other fields of the item: a note, or what a column of the plan is called', () => {
    expect(applied(plan, edit({ fields: { note: 'A · b', est: '5h' } }))).toStrictEqual(
      holding({
        ...c12,
        extra: [
          { label: 'Note', value: 'A · b' },
          { label: 'Est', value: '5h' },
        ],
      }),
    );
    expect(applied(plan, edit({ fields: { Note: null } }))).toStrictEqual(holding({ ...c12, extra: [] }));
  });

  it('sets outcome, issue id and note of a row that stands alone in the row', () => {
    const said = { outcome: 'New', issue: 'NS-7', note: 'z' };
    expect(applied(plan, edit(said, 'c11'))).toStrictEqual(
      holding(c12, lone(11, { issue: 'NS-7', note: '(z)', summary: 'New', columns })),
    );
    expect(applied(plan, edit({ outcome: 'New' }, 'c11'))).toStrictEqual(
      holding(c12, lone(11, { issue: 'NS-3', note: '(y)', summary: 'New', columns })),
    );
    expect(applied(plan, edit({ outcome: null, issue: null, note: null }, 'c11'))).toStrictEqual(
      holding(c12, lone(11, { columns })),
    );
  });

  it('is undone by the words from before: the very same plan', () => {
    const back = { outcome: 'They sign in', skills: ['go'], note: '(see x)', fields: { Note: 'Soon' } };
    expect(
      applied(plan, edit({ outcome: null, skills: null, note: 'z', fields: { Note: null } }), edit(back)),
    ).toStrictEqual(plan);
  });
});

const unreadable = (words: string) => ({
  code: 'unreadable-value',
  message: `“${words}” cannot be written here: “·” parts the fields of a line.`,
});

describe('chunk.edit refuses', () => {
  it('a chunk that is gone', () => {
    expect(refusal(plan, edit({ outcome: 'x' }, 'c99'))).toEqual({
      code: 'unknown-chunk',
      message: 'The chunk to edit is not in the plan any more.',
    });
  });

  it('an issue id and a note that would not be read as one', () => {
    expect(refusal(plan, edit({ issue: 'soon' }))).toEqual({
      code: 'no-issue-id',
      message: '“soon” is no issue id. One looks like NS-101: capitals, a dash, a number.',
    });
    expect(refusal(plan, edit({ note: 'open (x' }))).toEqual({
      code: 'unreadable-note',
      message:
        '“open (x” cannot stand behind a title as a note: close its parentheses, and keep issue ids in their own field.',
    });
  });

  it('what would part the fields of a line', () => {
    expect(refusal(plan, edit({ skills: ['go', 'a·b'] }))).toEqual(unreadable('a·b'));
    expect(refusal(plan, edit({ fields: { Est: null, Note: 'x', est: '3 · 4' } }))).toEqual(
      unreadable('3 · 4'),
    );
    expect(refusal(plan, edit({ fields: { Note: 'x · Skills: go' } }))).toEqual(unreadable('x · Skills: go'));
    expect(applied(plan, edit({ cells: { Est: '3 · 4' } }))).toBeDefined();
    expect(refusal(plan, edit({ cells: { Est: 'x · Skills: go' } }))).toEqual({
      code: 'unreadable-value',
      message:
        '“x · Skills: go” would be read as two fields where the chunk’s item has to hold it. Write it without “·” or “:”.',
    });
  });

  it('a mark of a sub-task that can stand in no box', () => {
    const subtasks = [{ text: 'a', subtasks: [{ text: 'b', done: false, mark: 'LOW', subtasks: [] }] }];
    expect(refusal(plan, edit({ subtasks }))).toEqual({
      code: 'no-sign',
      message:
        '“LOW” is no sign of a box. Give one sign that is no letter and no digit, or a word: open, done, in progress, deferred, blocked and unclear.',
    });
  });

  it('what only an item or only a row could hold', () => {
    for (const said of [{ skills: [] }, { subtasks: [] }, { fields: { Note: 'x' } }])
      expect(refusal(plan, edit(said, 'c11'))).toEqual({
        code: 'no-item',
        message:
          '“Chunk 11” has only a table row, which holds no skills, sub-tasks or other fields. Add its checklist item first.',
      });
    for (const said of [{ summary: null }, { cells: { Est: 'x' } }])
      expect(refusal(plan, edit(said, 'c13'))).toEqual({
        code: 'no-row',
        message: '“Chunk 13” has no table row to write it in. Add its row first.',
      });
  });

  it('a field or cell for which there is no place', () => {
    expect(refusal(plan, edit({ fields: { Outcome: 'x' } }))).toEqual({
      code: 'unknown-column',
      message: 'There is no place called “Outcome” here; there is “Note”, “Est”.',
    });
    expect(refusal(plan, edit({ cells: { Note: 'x' } }))).toEqual({
      code: 'unknown-column',
      message: 'There is no place called “Note” here; there is “Est”.',
    });
  });

  it('a note or an issue id behind no title', () => {
    const untitled = planOf({ phases: [phase(1, [chunk(12, { token: 'C1', title: '' })])] });
    for (const said of [{ note: 'x' }, { issue: 'NS-1' }])
      expect(refusal(untitled, edit(said))).toEqual({
        code: 'no-title',
        message:
          'A note or an issue id stands behind a title, and this chunk has none yet. Give it one first.',
      });
    expect(applied(untitled, edit({ note: null, issue: null }))).toStrictEqual(untitled);
    const issued = planOf({ phases: [phase(1, [chunk(12, { title: '', issue: 'NS-1' })])] });
    expect(applied(issued, edit({ issue: 'NS-2' })).phases[0]?.chunks[0]?.issue).toBe('NS-2');
  });

  it('to take away the note behind a title that ends in what would be read as one', () => {
    const ending = planOf({ phases: [phase(1, [chunk(12, { title: 'Sign-in (web)', note: '(x)' })])] });
    expect(refusal(ending, edit({ note: null }))).toEqual({
      code: 'title-ends-in-note',
      message:
        'Without its note, the “(web)” that ends the title would be read as one. Reword the title first.',
    });
    for (const said of [{ note: 'y' }, { outcome: 'They sign in' }])
      expect(applied(ending, edit(said))).toBeDefined();
  });
});
