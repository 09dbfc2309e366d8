import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';

const phase = (name: string) => ({ type: 'phase.add', name });
const handoff = { type: 'handoff.add', from: 'api', to: 'all', when: 'After Phase 1', what: 'x' };
const STREAMS = '| Stream | Responsibility | Owns | Skills |\n|---|---|---|---|\n';
const HANDOFFS = '| From | To | When | What |\n|---|---|---|---|\n';
const HANDOFF = '| api | all | After Phase 1 | x |\n';
const CHUNK = '- [ ] **One**\n';

describe('a text without a plan', () => {
  it.each([
    ['# Mail\n\nWords.\n', '# Mail\n\nWords.\n\n## Execution Plan\n\n### Phase 1: A\n'],
    ['# Mail\n\nWords.\n\n\n', '# Mail\n\nWords.\n\n## Execution Plan\n\n### Phase 1: A\n\n\n'],
    ['# Mail\r\n', '# Mail\r\n\r\n## Execution Plan\r\n\r\n### Phase 1: A\r\n'],
    ['', '## Execution Plan\n\n### Phase 1: A\n'],
  ])('gets one at its end: %j', (before, after) => {
    expect(edited(before, phase('A'))).toBe(after);
  });

  it('gets it with streams, table and item', () => {
    expect(
      edited(
        'Words.\n',
        { type: 'stream.add', name: 'api' },
        phase('A'),
        { type: 'chunk.add', phase: 1, title: 'One', stream: 'api' },
        handoff,
      ),
    ).toBe(`Words.

## Execution Plan

### Work Streams

| Stream | Responsibility | Owns | Skills |
|--------|---------------|------|--------|
| api |  |  | — |

### Phase 1: A

| Chunk | Stream | Outcome | Depends On |
|-------|--------|---------|------------|
| One | api | — | — |

- [ ] **One**

  Stream: api
  Skills: —

### Communication

| From | To | When | What |
|------|----|------|------|
${HANDOFF}`);
  });
});

describe('a plan’s heading with nothing under it', () => {
  it.each([
    ['## Execution Plan\n', '## Execution Plan\n\n### Phase 1: A\n'],
    [
      '## Execution Plan\n\n## Notes\n\nWords.\n',
      '## Execution Plan\n\n### Phase 1: A\n\n## Notes\n\nWords.\n',
    ],
    [
      `## Execution Plan\n\n### Work Streams\n\n${STREAMS}\n## Notes\n`,
      `## Execution Plan\n\n### Work Streams\n\n${STREAMS}\n### Phase 1: A\n\n## Notes\n`,
    ],
  ])('gets a first phase: %j', (before, after) => {
    expect(edited(before, phase('A'))).toBe(after);
  });
});

describe('the section of the streams', () => {
  const plan = (section: string) =>
    `## Execution Plan\n\n${section}### Phase 1: A\n\n${CHUNK}\n### Phase 2: B\n\n- [ ] **Two**\n`;
  const drop = { type: 'streams.drop' };

  it('goes with the last of them, where it says nothing else', () => {
    expect(edited(plan(`### Work Streams\n\n${STREAMS}| api | a | a/ | — |\n\n`), drop)).toBe(plan(''));
  });

  it('keeps its other words', () => {
    const said = (table: string, below: string) => plan(`### Work Streams\n\nWhy four.\n\n${table}${below}`);
    const table = `${STREAMS}| api | a | a/ | — |\n\n`;
    expect(edited(said(table, ''), drop)).toBe(said('', ''));
    expect(edited(plan(`### Work Streams\n\n${table}And so on.\n\n`), drop)).toBe(
      plan('### Work Streams\n\nAnd so on.\n\n'),
    );
  });

  it('stays as a table without rows', () => {
    const empty = plan(`### Work Streams\n\n${STREAMS}\n`);
    expect(edited(empty, { type: 'chunk.tick', chunk: 'One' })).toBe(empty.replace('[ ] **One', '[x] **One'));
  });

  it('comes before the phases, and its table into a section that has none', () => {
    const added = `### Work Streams\n\n| Stream | Responsibility | Owns | Skills |\n|--------|---------------|------|--------|\n| api |  |  | — |\n\n`;
    const stream = { type: 'stream.add', name: 'api', adopt: true };
    const joined = (text: string) => text.replace(/\*\*(One|Two)\*\*\n/g, '**$1**\n\n  Stream: api\n');
    expect(edited(plan(''), stream)).toBe(joined(plan(added)));
    expect(edited(plan('### Work Streams\n\nSoon.\n\n'), stream)).toBe(
      joined(plan(added.replace('Streams\n', 'Streams\n\nSoon.\n'))),
    );
  });
});

describe('the section of handoffs', () => {
  const plan = (section: string, more = '') =>
    `## Execution Plan\n\n### Work Streams\n\n${STREAMS}| api | a | a/ | — |\n\n### Phase 1: A\n\n${CHUNK}${section}${more}`;
  it.each(['', '\n## Notes\n\nWords.\n'])('comes behind the phases, before what follows: %j', (more) => {
    expect(edited(plan('', more), handoff)).toBe(
      plan(`\n### Communication\n\n| From | To | When | What |\n|---|---|---|---|\n${HANDOFF}`, more),
    );
  });

  it('goes with its last row, but for what else it says', () => {
    const section = (words: string) => plan(`\n### Communication\n\n${words}`, '\n## Notes\n');
    const gone = { type: 'handoff.delete', handoff: 1 };
    expect(edited(section(HANDOFFS + HANDOFF), gone)).toBe(plan('', '\n## Notes\n'));
    expect(edited(section(`Talk.\n\n${HANDOFFS}${HANDOFF}`), gone)).toBe(section('Talk.\n'));
  });

  it('goes again when it came with a handoff that is deleted later', () => {
    const added = edited(plan('', '\n## Notes\n'), handoff);
    expect(added).toContain('### Communication');
    expect(edited(added, { type: 'handoff.delete', handoff: 1 })).toBe(plan('', '\n## Notes\n'));
  });

  it('may stand before the phases', () => {
    const section = (rows: string) =>
      `## Execution Plan\n\n### Communication\n\n${HANDOFFS}${rows}\n### Phase 1: A\n\n${CHUNK}\n### Work Streams\n\n${STREAMS}| api | a | a/ | — |\n`;
    expect(edited(section(HANDOFF), handoff)).toBe(section(HANDOFF + HANDOFF));
    expect(edited(section(HANDOFF), { type: 'stream.edit', stream: 'api', owns: 'b/' })).toBe(
      section(HANDOFF).replace('a/', 'b/'),
    );
  });
});

describe('the sections of phases', () => {
  const section = (number: number, name: string) => `### Phase ${number}: ${name}\n\n- [ ] **${name}1**\n`;
  const plan = (...names: readonly string[]) =>
    `## Execution Plan\n\n${names.map((name, at) => section(at + 1, name)).join('\n')}\n## Notes\n`;
  const gone = (of: string) => ({ type: 'phase.delete', phase: of, chunks: 'delete' });

  it.each([
    ['the first', [gone('A')], ['B', 'C']],
    ['the last', [gone('C')], ['A', 'B']],
    ['one between', [gone('B')], ['A', 'C']],
    ['two', [gone('A'), gone('B')], ['C']],
  ])('go with %s', (_, commands, names) => {
    expect(edited(plan('A', 'B', 'C'), ...commands)).toBe(plan(...names));
  });

  it('all go, and one comes', () => {
    expect(edited(plan('A', 'B'), gone('A'), gone('B'), phase('D'))).toBe(
      '## Execution Plan\n\n### Phase 1: D\n\n## Notes\n',
    );
    expect(edited(plan('A', 'B'), gone('A'), gone('B'))).toBe('## Execution Plan\n\n## Notes\n');
  });

  it.each([
    [2, 0, ['C', 'A', 'B']],
    [0, 2, ['B', 'C', 'A']],
    [1, 0, ['B', 'A', 'C']],
  ])('move as they are: from %i to %i', (from, index, names) => {
    expect(edited(plan('A', 'B', 'C'), { type: 'phase.move', phase: from + 1, index })).toBe(plan(...names));
  });

  it.each([
    [0, '### Phase 1: D\n\n### Phase 2: A'],
    [1, '### Phase 2: D\n\n### Phase 3: B'],
    [2, '### Phase 3: D\n\n## Notes'],
  ])('make room for new ones at %i', (index, around) => {
    const now = edited(plan('A', 'B'), { ...phase('D'), index });
    expect(now).toContain(around);
    expect(now.replace(/### Phase \d: D\n\n/, '').replace(/Phase \d/g, '')).toBe(
      plan('A', 'B').replace(/Phase \d/g, ''),
    );
  });
});
