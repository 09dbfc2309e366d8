import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';
import { format } from '../format';
import { parse } from '../parse';

const HEAD = '| Chunk | Stream | Outcome | Depends On |\n|---|---|---|---|';
const plan = (first: string, second: string) => `## Execution Plan

### Work Streams

| Stream | Responsibility | Owns | Skills |
|---|---|---|---|
| api | a | a/ | — |
| web | b | b/ | — |

### Phase 1: Base

${first}

### Phase 2: Rest

${second}
`;
const LAST = `${HEAD}\n| Zed | api | done | — |`;
/** What stands in both phases after commands. */
const phases = (first: string, second: string, ...commands: readonly unknown[]) =>
  edited(plan(first, second), ...commands)
    .split('### Phase 2: Rest\n\n')
    .map((part) => part.replace(/^[^]*### Phase 1: Base\n\n/, '').trimEnd());
/** One row below the usual head, after commands. */
const row = (before: string, ...commands: readonly unknown[]) =>
  phases(`${HEAD}\n${before}\n| Two | web | looks | — |`, LAST, ...commands)[0]?.split('\n')[2];

const says = (summary: string | null) => ({ type: 'chunk.edit', chunk: 'One', summary });
const called = (chunk: string, title: string) => ({ type: 'chunk.rename', chunk, title });

describe('a cell in a table set in columns', () => {
  const table = (...rows: readonly string[]) =>
    [
      '| Chunk    | Stream | Outcome     | Depends On |',
      '|----------|--------|-------------|------------|',
      ...rows,
      '| Two      | web    | looks       | —          |',
    ].join('\n');
  const before = table('| One      | api    | works       | —          |');

  it.each([
    ['fewer words', says('ok'), '| One      | api    | ok          | —          |'],
    ['words that fill it', says('works well!'), '| One      | api    | works well! | —          |'],
    ['one letter too many', says('works well!!'), '| One      | api    | works well!! | —          |'],
    ['far too many', says('works all day long'), '| One      | api    | works all day long | —          |'],
    ['another title', called('One', 'Unity'), '| Unity    | api    | works       | —          |'],
    [
      'another stream',
      { type: 'chunk.move', chunk: 'One', stream: 'web' },
      '| One      | web    | works       | —          |',
    ],
    [
      'a first dependency',
      { type: 'dependency.add', chunk: 'One', on: 'Two' },
      '| One      | api    | works       | two        |',
    ],
  ])('takes %s and keeps its width while it can', (_, command, after) => {
    expect(phases(before, LAST, command)[0]).toBe(table(after));
  });

  it('is laid out for the columns of a table of another order', () => {
    const other = '| Outcome | Chunk | Stream | Depends On |\n|---|---|---|---|\n| x | Three | api | — |';
    expect(phases(other, before, { type: 'chunk.move', chunk: 'Three', phase: 2 })[1]).toBe(
      `${before}\n| Three    | api    | x           | —          |`,
    );
  });
});

describe('a cell keeps the white space around it', () => {
  it.each([
    ['|One|api|works|—|', '|One|api|longer|—|'],
    ['|One|api||—|', '|One|api|longer|—|'],
    ['| One | api | | — |', '| One | api | longer | — |'],
    ['| One | api |    | — |', '| One | api | longer | — |'],
    ['|  One  |  api  |  works  |  —  |', '|  One  |  api  |  longer  |  —  |'],
    ['| One | api |\tworks\t| — |', '| One | api |\tlonger\t| — |'],
  ])('%s', (before, after) => {
    expect(row(before, says('longer'))).toBe(after);
  });

  it('and says none by a dash', () => {
    expect(row('| One | api | works | — |', says(null))).toBe('| One | api | — | — |');
  });
});

describe('a row that is shorter than its head', () => {
  it.each([
    ['| One | api |', '| One | api | longer |'],
    ['| One | api', '| One | api | longer |'],
    ['| One | api \\|', '| One | api \\| | longer |'],
    ['| One |', '| One | | longer |'],
  ])('grows as far as it has to: %s', (before, after) => {
    expect(row(before, says('longer'))).toBe(after);
  });

  it('grows to its last column for a dependency, and not for what it says already', () => {
    expect(row('| One |', { type: 'dependency.add', chunk: 'One', on: 'Two' })).toBe('| One | | | two |');
    expect(row('| One |', called('One', 'Unity'))).toBe('| Unity |');
  });
});

describe('a row without a first pipe', () => {
  const bare = (title: string) =>
    `Chunk | Stream | Outcome\n---|---|---\n${title} | api | works\nTwo | web | x`;

  it.each([
    ['Unity', 'Unity | api | works'],
    ['- Unity', '| - Unity | api | works'],
    ['# Unity', '| # Unity | api | works'],
  ])('gets one only where its words would open something else: %s', (title, after) => {
    expect(phases(bare('One'), LAST, called('One', title))[0]?.split('\n')[2]).toBe(after);
  });

  it('needs none for what stands in another cell, and a piped row none more', () => {
    expect(phases(bare('One'), LAST, says('- works'))[0]?.split('\n')[2]).toBe('One | api | - works');
    expect(row('| One | api | works | — |', called('One', '- Unity'))).toBe('| - Unity | api | works | — |');
  });
});

describe('a row that comes into a table of other columns', () => {
  const other = '| Depends On | Chunk | Risk | Stream |\n|---|---|---|---|\n| — | **Zed** | low | api |';
  const first = `${HEAD}
| One | api | wor\\|ks | Two & **Two** |
| Two | web | x | — |
| **Three** (NS-1) | api | x | — |`;
  const into = (...commands: readonly unknown[]) => phases(first, other, ...commands)[1];

  it('takes its cells along as they are written, and what has no column into its item', () => {
    expect(into({ type: 'chunk.move', chunk: 'One', phase: 2 })).toBe(`${other}
| Two & **Two** | One | — | api |

- [ ] **One**

  Outcome: wor|ks
  Stream: api`);
  });

  it('takes a new name in the manner of its old one', () => {
    expect(into({ type: 'chunk.move', chunk: 'Three', phase: 2 }, called('Three', 'Tree | x'))).toBe(`${other}
| — | **Tree \\| x** (NS-1) | — | api |

- [ ] **Tree | x** (NS-1)

  Outcome: x
  Stream: api`);
  });

  it('takes its bytes along where only the stream is another', () => {
    const [, second] = phases(first, LAST, {
      type: 'chunk.move',
      chunk: 'One',
      phase: 2,
      stream: 'web',
    });
    expect(second).toBe(`${LAST}\n| One | web | wor\\|ks | Two & **Two** |`);
  });

  it('is indented as that table is', () => {
    const indented = LAST.replace(/^/gm, '  ');
    const row = '| Three | api | x | — |';
    const move = (chunk: string) => ({ type: 'chunk.move', chunk, phase: 2 });
    expect(phases(`${HEAD}\n${row}`, indented, move('Three'))[1]).toBe(`${indented}\n  ${row}`);
    expect(phases(`${indented}\n  ${row}`, `${HEAD}\n| Four | api | x | — |`, move('Three'))[1]).toBe(
      `${HEAD}\n| Four | api | x | — |\n${row}`,
    );
  });
});

describe('the parts of a title in its cell', () => {
  it.each([
    ['| **One** *(odd)* | api | x | — |', called('One', 'Unity'), '| **Unity** *(odd)* | api | x | — |'],
    ['| __One__ (NS-1) | api | x | — |', called('One', '_unity'), '| _unity (NS-1) | api | x | — |'],
    [
      '| **One** *(odd)* | api | x | — |',
      { type: 'chunk.edit', chunk: 'One', note: 'odd | even' },
      '| **One** (odd \\| even) | api | x | — |',
    ],
    [
      '| **One** *(odd)* | api | x | — |',
      { type: 'chunk.edit', chunk: 'One', issue: 'NS-1' },
      '| **One** (NS-1) *(odd)* | api | x | — |',
    ],
    [
      '| **C2**: One (NS-2) | api | x | — |',
      { type: 'chunk.edit', chunk: 'C2', issue: 'NS-22' },
      '| **C2**: One (NS-22) | api | x | — |',
    ],
    [
      '| **C2**: One (NS-2) | api | x | — |',
      { type: 'chunk.edit', chunk: 'C2', issue: null },
      '| **C2**: One | api | x | — |',
    ],
    ['| A \\| B | api | x | — |', called('A | B', 'A | C'), '| A \\| C | api | x | — |'],
  ])('%s', (before, command, after) => {
    expect(row(before, command)).toBe(after);
  });

  it('and a term with a pipe stays beside one that comes', () => {
    const table = `${HEAD}\n| A \\| B | api | x | — |\n| One | api | x | A \\| B |\n| Two | api | x | — |`;
    expect(phases(table, LAST, { type: 'dependency.add', chunk: 'One', on: 'Two' })[0]).toBe(
      table.replace('x | A \\| B |', 'x | A \\| B + two |'),
    );
  });
});

describe('an issue id that the row alone says', () => {
  const before = `${HEAD}\n| **One** (NS-1) | api | x | — |\n\n- [ ] **One**`;
  const issued = (issue: string | null) =>
    phases(before, LAST, { type: 'chunk.edit', chunk: 'One', issue })[0];

  it('is set, and taken away, where it stands', () => {
    expect(issued('NS-5')).toBe(before.replace('NS-1', 'NS-5'));
    expect(issued(null)).toBe(before.replace(' (NS-1)', ''));
  });
});

describe('a summary in a phase whose table has no column for it', () => {
  const bare = '| Chunk | Depends On |\n|---|---|\n| Zed | — |\n\n- [ ] **Zed**';
  const there = { type: 'chunk.move', chunks: ['One'], phase: 2 };
  const both = `${HEAD}\n| One | api | short | — |\n| Two | api | b | — |\n\n- [ ] **One**\n  Outcome: long\n  Stream: api`;

  it('stands in the item beside the outcome', () => {
    expect(phases(both, bare, there)[1]).toBe(
      `${bare.replace('\n\n', '\n| One | — |\n\n')}\n\n- [ ] **One**\n  Outcome: long\n  Stream: api\n  Summary: short`,
    );
  });

  it('is the row’s again when that is read, and goes back into its cell', () => {
    const moved = edited(plan(both, bare), there);
    const back = { ...there, phase: 1, place: { before: 'Two' } };
    const now = parse(moved).plan.phases[1]?.chunks[1];
    expect([now?.row?.summary, now?.outcome, now?.extra]).toEqual(['short', 'long', []]);
    expect(edited(moved, back)).toContain('| One | api | short | — |');
    expect(edited(moved, back)).not.toContain('Summary');
    expect(edited(moved, { type: 'chunk.edit', chunk: 'One', summary: 'brief' })).toBe(
      moved.replace('Summary: short', 'Summary: brief'),
    );
    const document = parse(moved);
    expect(format(document, document.plan)).toMatchObject({
      ok: true,
      value: expect.stringContaining('  Summary: short') as string,
    });
  });
});
