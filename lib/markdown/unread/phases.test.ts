import { describe, expect, it } from 'vitest';
import { fixture } from '../../testing/fixtures';
import { parse } from '../parse';

const parts = (text: string): readonly string[] =>
  (parse(text).context.unread ?? []).map(({ line, what, mend }) => `${line}: ${what}; ${mend}`);

const under = (...lines: readonly string[]): readonly string[] =>
  parts(['## Execution Plan', '', ...lines, ''].join('\n'));

const FIRST = ['### Phase 1: Start', '', '- [ ] **A**', '', '  Outcome: It is there.', ''];
const CHUNK = ['', '- [ ] **B**', '', '  Outcome: So is this.'];

describe('headings that look like a phase and read as none', () => {
  it.each([
    ['### Phase 1b: Extra', '### Phase 2: Extra'],
    ['### Phase 1.5: Extra', '### Phase 2: Extra'],
    ['### Phase II: Extra', '### Phase 2: Extra'],
    ['### Phase B (parallel)', '### Phase 2: (parallel)'],
    ['### 🚀 Phase 2: Extra', '### Phase 2: Extra'],
    ['### 🚀 Phase 7: Extra', '### Phase 7: Extra'],
    ['### Phase 3. Extra', '### Phase 3: Extra'],
    ['### 2.1 Phase Two - Extra', '### Phase 2: Extra'],
  ])('tells of “%s”, with or without chunks', (heading, mended) => {
    const words = heading.replace('### ', '');
    const told = `9: the phase “${words}”; write the heading as “${mended}”`;
    expect(under(...FIRST, heading)).toEqual([told]);
    expect(under(...FIRST, heading, ...CHUNK, ...CHUNK)).toEqual([told]);
  });

  it.each([
    [['', '- [ ] **B**', '- [ ] **C**']],
    [['', '- [ ] B']],
    [['', '| Chunk | Outcome |', '|---|---|', '| B | It is there |']],
    [['', '1. [ ] **B**']],
    [['', '#### Tasks', ...CHUNK, '', '#### More tasks', ...CHUNK]],
  ])('tells once of a milestone with chunks below it: %j', (below) => {
    expect(under(...FIRST, '### Milestone B', ...below)).toEqual([
      '9: the chunks below “Milestone B”; write the heading as “### Phase 2: Milestone B”',
    ]);
  });

  it('tells of a heading of any name with chunks below it', () => {
    expect(under(...FIRST, '### 2. Search', ...CHUNK)).toEqual([
      '9: the chunks below “2. Search”; write the heading as “### Phase 2: Search”',
    ]);
  });

  it('tells of each where none is read, counting on', () => {
    expect(under('### Phase I: A', ...CHUNK, '', '### Phase II: B', ...CHUNK)).toEqual([
      '3: the phase “Phase I: A”; write the heading as “### Phase 1: A”',
      '9: the phase “Phase II: B”; write the heading as “### Phase 2: B”',
    ]);
  });

  it('says that the phases behind it are numbered anew, where its number is another’s', () => {
    expect(under(...FIRST, '### Phase 1b: Extra', ...CHUNK, '', '### Phase 2: End')).toEqual([
      '9: the phase “Phase 1b: Extra”; write the heading as “### Phase 2: Extra” and number the phases behind it anew',
    ]);
  });

  it('tells of one inside a phase, which takes its chunks', () => {
    expect(under(...FIRST, '#### Phase 1b: Extra', ...CHUNK)).toEqual([
      '9: the phase “Phase 1b: Extra”, whose chunks count to the phase above it; write the heading as “### Phase 2: Extra”',
    ]);
  });

  it('tells of one beside a plan without a heading of its own, or with nothing below it', () => {
    const told = ['13: the phase “Phase 2b: C”; write the heading as “## Phase 3: C”'];
    const bare = ['## Phase 1: A', ...CHUNK, '', '## Phase 2: B', ...CHUNK, '', '## Phase 2b: C', ...CHUNK];
    expect(parts(bare.join('\n'))).toEqual(told);
    expect(under('Words.', '', '## Phase I: A', ...CHUNK)).toEqual([
      '5: the phase “Phase I: A”; write the heading as “### Phase 1: A”',
    ]);
  });

  it.each([
    ['### Phase overview', '', 'Words.'],
    ['### Phases', '', '| Phase | Days |', '|---|---|', '| 1 | 2 |'],
    ['### Phase a little later', '', 'Words.'],
    ['### Acceptance Criteria', '', '- [ ] **Tests**: all pass', '- [ ] Nothing is slow'],
    ['### Order of work', '', '- [ ] Ask for keys'],
    ['### Critical path', '', '| Chunk | Depends On |', '|---|---|', '| A | — |'],
    ['### Milestone B', '', 'In May.', '', '- Search', '- **Sort**: by date'],
    ['### Notes', '', '1. **Outcome**', '   Outcome: words'],
    ['#### Phase 1b: Extra', '', 'Words.'],
    ['## Acceptance Criteria', '', '- [ ] **Phase 1b: Extra**'],
    ['## Phase 1b: Later, in prose', '', 'Words.'],
  ])('says nothing about other sections: %j', (...lines) => {
    expect(under(...FIRST, ...lines)).toEqual([]);
  });
});

describe('phases in bold', () => {
  it('tells of each with chunks below it', () => {
    expect(under('**Phase 1: Foo**', ...CHUNK, '', '**Phase 2: Bar** (parallel)', ...CHUNK)).toEqual([
      '3: the phase “Phase 1: Foo”, a line in bold and no heading; write it as “### Phase 1: Foo”',
      '9: the phase “Phase 2: Bar (parallel)”, a line in bold and no heading; write it as “### Phase 2: Bar (parallel)”',
    ]);
  });

  it('tells of one inside a phase', () => {
    expect(under(...FIRST, '__Phase 2: Foo__', ...CHUNK)).toEqual([
      '9: the phase “Phase 2: Foo”, a line in bold and no heading; write it as “### Phase 2: Foo”',
    ]);
  });

  it.each([
    ['**Phase 1: Details**', ...CHUNK],
    ['**Details:**', ...CHUNK],
    ['**Phase 2: Later**', '', 'Words.'],
    ['**Phase 2 needs these:**', ...CHUNK],
    ['**Phase 2: Later** comes after it.', ...CHUNK],
  ])('says nothing about a label or a line of prose: %j', (...lines) => {
    expect(under(...FIRST, ...lines)).toEqual([]);
  });
});

describe('chunks in no phase', () => {
  it.each([
    [['- [ ] A', '- [ ] B']],
    [['1. [ ] **A**', '2. [ ] **B**']],
    [['- **A**', '  Outcome: x']],
    [['| Chunk | Outcome |', '|---|---|', '| B | It is there |']],
  ])('tells once of those below the heading of the plan: %j', (lines) => {
    expect(under(...lines)).toEqual([
      '3: chunks that stand in no phase; put a heading such as “### Phase 1: Foundation” above them',
    ]);
    expect(under(...lines, '', ...FIRST)).toEqual([
      '3: chunks that stand in no phase; put them below the heading of their phase',
    ]);
  });

  it('tells of those below the table of streams', () => {
    expect(under('### Work Streams', '', '| Stream |', '|---|', '| api |', ...CHUNK)).toEqual([
      '9: chunks that stand in no phase; put a heading such as “### Phase 1: Foundation” above them',
    ]);
  });

  it.each([['Words.'], ['- A', '- **B**: words'], ['1. First', '2. Second'], ['<!-- - [ ] **A** -->']])(
    'says nothing about prose: %j',
    (...lines) => {
      expect(under(...lines, '', ...FIRST)).toEqual([]);
    },
  );
});

it('tells of tables below such a heading with the heading', () => {
  const table = ['', '| Chunk | Outcome |', '|---|---|', '| C | It is there |'];
  const lines = ['### Phase 1: Start', ...table, '', '#### Phase 1b: Extra', ...table];
  expect(under(...lines).map((told) => told.slice(0, 30))).toEqual(['9: the phase “Phase 1b: Extra”']);
});

it('says nothing about the complete example of the guide', () => {
  expect(parts(fixture('guide-example'))).toEqual([]);
});
