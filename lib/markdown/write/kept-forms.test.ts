import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';
import { lineChanges } from '../../testing/line-changes';

/** The lines that commands in plain JSON take away and put in, all of them. */
function lines(text: string, ...commands: readonly unknown[]): readonly string[] {
  const { removed, added } = lineChanges(text, edited(text, ...commands));
  return [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
}

const plan = (heading: string, ...handoffs: readonly string[]) => `## Execution Plan

### Work Streams

| Stream | Responsibility | Owns | Skills | Lead |
|--------|----------------|------|--------|------|
| api | Server | src/ | go, sql | Ada |
| web | Pages | app/ | — | |
| a\\|b | Both | ab/ | — | |

${heading}

- [ ] **Set up**

### Phase 2: Rest (blocked by Phase 1)

- [ ] **Finish**

### Communication

| From | To | When | What | Channel |
|------|----|------|------|---------|
${handoffs.join('\n')}
`;

describe('a cell with several names', () => {
  const rename = { type: 'stream.rename', stream: 'web', name: 'site' };
  it.each([
    ['| api | web & a\\|b | After Phase 1 | x | |', '| api | site & a\\|b | After Phase 1 | x | |'],
    ['| api | a\\|b+web | After Phase 1 | x | |', '| api | a\\|b+site | After Phase 1 | x | |'],
    ['| web , api | a\\|b | After Phase 1 | x | |', '| site , api | a\\|b | After Phase 1 | x | |'],
    ['| api | Web | After Phase 1 | web | |', '| api | site | After Phase 1 | web | |'],
  ])('keeps what stands between them: %s', (before, after) => {
    expect(lines(plan('### Phase 1: Base', before), rename).slice(-1)).toEqual([`+ ${after}`]);
  });

  it('is parted as before where one comes or goes', () => {
    const row = '| api | web & a\\|b | After Phase 1 | x | |';
    const to = (names: readonly string[]) => ({ type: 'handoff.edit', handoff: 1, to: names });
    expect(lines(plan('### Phase 1: Base', row), to(['a|b']))).toEqual([
      `- ${row}`,
      '+ | api | a\\|b | After Phase 1 | x | |',
    ]);
    expect(lines(plan('### Phase 1: Base', row), to(['web', 'a|b', 'api']))).toEqual([
      `- ${row}`,
      '+ | api | web & a\\|b & api | After Phase 1 | x | |',
    ]);
  });
});

describe('names of a cell', () => {
  it('keep their marks and what parts them where another of them is renamed', () => {
    const rename = { type: 'stream.rename', stream: 'api', name: 'core' };
    expect(lines(plan('### Phase 1: Base', '| **api**, `web` & nobody | all | x | y |'), rename)).toContain(
      '+ | **core**, `web` & nobody | all | x | y |',
    );
  });
});

describe('the status in a padded cell', () => {
  const meta = (cell: string) =>
    `## Meta\n\n| Key | Value |\n|---|---|\n| Status |${cell}|\n\n## Execution Plan\n\n### Phase 1: A\n\n- [ ] **A**\n`;
  it.each([
    [' draft      ', 'done', ' done       '],
    [' draft      ', 'in-progress', ' in-progress '],
    [' draft  ', 'in-progress', ' in-progress '],
    [' draft ', 'done', ' done '],
    ['draft', 'done', 'done'],
  ])('%j as %s', (before, status, after) => {
    expect(edited(meta(before), { type: 'plan.status', status })).toBe(meta(after));
  });
});

describe('a handoff', () => {
  const row = '| api | web | after  the *Set up* | Shapes \\| types | #team |';
  it('keeps its other cells when one changes, and those of columns without a name too', () => {
    expect(
      lines(plan('### Phase 1: Base', row), { type: 'handoff.edit', handoff: 1, what: 'Schemas' }),
    ).toEqual([`- ${row}`, '+ | api | web | after  the *Set up* | Schemas | #team |']);
    const cells = { Channel: '#other' };
    expect(lines(plan('### Phase 1: Base', row), { type: 'handoff.edit', handoff: 1, cells })).toEqual([
      `- ${row}`,
      '+ | api | web | after  the *Set up* | Shapes \\| types | #other |',
    ]);
  });

  it('that is new is written in the columns there are', () => {
    const more = { type: 'handoff.add', from: 'web', to: 'all', when: 'During Phase 2', what: 'a | b' };
    expect(lines(plan('### Phase 1: Base', row), more)).toEqual([
      '+ | web | all | During Phase 2 | a \\| b |  |',
    ]);
  });

  it('says its moment anew only where its own words mean it no more', () => {
    const moment = '| api | web | after set up | x | |';
    const rename = { type: 'chunk.rename', chunk: 'Set up', title: 'Begin' };
    expect(lines(plan('### Phase 1: Base', moment), rename)).toEqual([
      '- - [ ] **Set up**',
      `- ${moment}`,
      '+ - [ ] **Begin**',
      '+ | api | web | After Begin | x | |',
    ]);
    const number = { type: 'phase.add', name: 'Zero', index: 0 };
    expect(lines(plan('### Phase 1: Base', '| api | web | after phase 2 | x | |'), number)).toContain(
      '+ | api | web | After Phase 3 | x | |',
    );
  });
});

describe('a stream', () => {
  it('keeps its other cells, those without a name of the format too', () => {
    const edit = { type: 'stream.edit', stream: 'api', owns: 'lib/' };
    expect(lines(plan('### Phase 1: Base'), edit)).toEqual([
      '- | api | Server | src/ | go, sql | Ada |',
      '+ | api | Server | lib/ | go, sql | Ada |',
    ]);
  });

  it('that is new leaves what it does not say empty', () => {
    expect(lines(plan('### Phase 1: Base'), { type: 'stream.add', name: 'ops', owns: 'ops/' })).toEqual([
      '+ | ops |  | ops/ | — |  |',
    ]);
  });
});

describe('a phase’s heading', () => {
  const named = { type: 'phase.edit', phase: 1, name: 'New' };
  const said = (annotation: string | null) => ({ type: 'phase.edit', phase: 1, annotation });
  it.each([
    ['### Phase 1', named, '### Phase 1: New'],
    ['### Phase 1:Base', named, '### Phase 1: New'],
    ['### Phase 1 — Base', named, '### Phase 1 — New'],
    ['### Phase 1: Base(parallel)', named, '### Phase 1: New (parallel)'],
    ['### Phase 1: Base (parallel) ###', named, '### Phase 1: New (parallel) ###'],
    ['### **Phase 1: Base**', named, '### **Phase 1: New**'],
    ['### **Phase 1: Base** (parallel)', named, '### **Phase 1: New** (parallel)'],
    ['### **Phase 1: Base (parallel)**', said(null), '### **Phase 1: Base**'],
    ['### __Phase 1: Base__', said('parallel'), '### __Phase 1: Base (parallel)__'],
    ['### **Phase 1** Base', named, '### **Phase 1** New'],
    ['### **Phase 1:** Base', named, '### **Phase 1:** New'],
    ['### **Phase 1**', named, '### **Phase 1** New'],
    ['### Phase 1: Base  (parallel)', said(null), '### Phase 1: Base'],
    ['### Phase 1: Base (parallel) ##', said(null), '### Phase 1: Base ##'],
    ['### Phase 1: Base(parallel)', said(null), '### Phase 1: Base'],
    ['### Phase 1:  Base  (parallel)', said('sequential'), '### Phase 1:  Base  (sequential)'],
    ['### Phase 1: Base ##', said('parallel'), '### Phase 1: Base (parallel) ##'],
    ['### Phase 1: Base', said('parallel, web first'), '### Phase 1: Base (parallel, web first)'],
  ])('%s is changed in place', (before, command, after) => {
    expect(lines(plan(before), command)).toEqual([`- ${before}`, `+ ${after}`]);
  });

  it('keeps its own words while its number changes', () => {
    const before = '### Phase 1 —  Base  ( parallel ,web )  ##';
    expect(lines(plan(before), { type: 'phase.add', name: 'Zero', index: 0 })).toContain(
      '+ ### Phase 2 —  Base  ( parallel ,web )  ##',
    );
  });
});

describe('a table that gets another column', () => {
  it('keeps its head, its rules and its cells', () => {
    const text = `## Execution Plan

### Phase 1: Base

|Chunk |  Depends On  |Est. \\| h|
|:---|:---:| --: |
|Set up|—|2|

- [ ] **Set up**
`;
    expect(lines(text, { type: 'stream.add', name: 'api', adopt: true })).toEqual(
      expect.arrayContaining([
        '+ |Chunk | Stream |  Depends On  |Est. \\| h|',
        '+ |:---|--------|:---:| --: |',
      ]),
    );
  });
});

describe('a name in a heading’s parenthesis', () => {
  const rename = { type: 'stream.rename', stream: 'web', name: 'site' };
  it.each([
    ['### Phase 1: Base (web)', '### Phase 1: Base (site)'],
    ['### Phase 1: Base (web, then api)', '### Phase 1: Base (site, then api)'],
    ['### Phase 1: Base (parallel — web leads)', '### Phase 1: Base (parallel — site leads)'],
  ])('follows its stream: %s', (before, after) => {
    expect(lines(plan(before), rename)).toEqual(expect.arrayContaining([`- ${before}`, `+ ${after}`]));
  });

  it.each(['### Phase 1: Base (webmail)', '### Phase 1: Base (Web)', '### Phase 1: web'])(
    'that is no stream’s as written stays: %s',
    (heading) => expect(lines(plan(heading), rename).join()).not.toContain('Phase 1'),
  );
});

describe('a heading that names a stream which goes', () => {
  const gone = (words: string, to: string | null) =>
    edited(plan(`### Phase 1: Base (${words})`), { type: 'stream.delete', stream: 'api', to })
      .split('\n')
      .find((line) => line.startsWith('### Phase 1'));

  it.each([
    ['api', 'web', '### Phase 1: Base (web)'],
    ['parallel — api stream', 'web', '### Phase 1: Base (parallel — web stream)'],
    ['parallel — api stream', null, '### Phase 1: Base (parallel — api stream)'],
    ['api stream', null, '### Phase 1: Base (api stream)'],
    ['api', null, '### Phase 1: Base'],
    ['api and web', null, '### Phase 1: Base (api and web)'],
  ])('(%s) to %s', (words, to, heading) => {
    expect(gone(words, to)).toBe(heading);
  });
});

describe('a chunk that has only a row', () => {
  const table = '| Chunk | Outcome | Est. |\n|---|---|---|\n| C1 One (NS-1) *(see x)* | It works | 2h |\n';
  const text = (rest: string) =>
    `## Execution Plan\n\n### Phase 1: Base\n\n${table}\n### Phase 2: Rest\n\n${rest}`;

  it('brings its token, issue and note into the item it gets', () => {
    expect(lines(text('- [ ] **C2 Two**\n'), { type: 'chunk.complete', chunk: 'C1' })).toContain(
      '+ - [ ] **C1 One** (NS-1) *(see x)*',
    );
  });

  it('keeps its parts when one changes', () => {
    expect(lines(text(''), { type: 'chunk.rename', chunk: 'C1', title: 'Other' })).toContain(
      '+ | C1 Other (NS-1) *(see x)* | It works | 2h |',
    );
    expect(lines(text(''), { type: 'chunk.edit', chunk: 'C1', note: null })).toContain(
      '+ | C1 One (NS-1) | It works | 2h |',
    );
  });

  it('goes under the head of a table that has no row yet', () => {
    const head = '| Est. | Chunk | Owner |\n|---|---|---|\n';
    const now = edited(text(head), { type: 'chunk.move', chunk: 'C1', phase: 2 });
    expect(now).toContain(`### Phase 2: Rest\n\n${head}| 2h | C1 One (NS-1) *(see x)* | — |\n`);
    expect(now).toContain('  Outcome: It works');
  });
});
