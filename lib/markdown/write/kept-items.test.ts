import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';

const phases = (first: string, second: string) =>
  `## Execution Plan\n\n### Phase 1: Base\n\n${first}\n\n### Phase 2: Rest\n\n${second}\n`;
/** The items of both phases after commands, as lines. */
const items = (first: string, second: string, ...commands: readonly unknown[]) =>
  edited(phases(first, second), ...commands)
    .split('### Phase 2: Rest\n\n')
    .map((part) => part.replace(/^[^]*### Phase 1: Base\n\n/, '').trimEnd());

describe('a tick', () => {
  it.each([
    ['- [ ] **One**', '- [x] **One**'],
    ['*   [ ] One', '*   [x] One'],
    ['- **C1** One', '- [x] **C1** One'],
    ['+   **One** — words', '+   [x] **One** — words'],
  ])('of %s is in its box, or brings one', (before, after) => {
    expect(items(before, '', { type: 'chunk.tick', chunk: 'One' })[0]).toBe(after);
  });

  it('taken back leaves the box', () => {
    expect(items('- [X] **One**', '', { type: 'chunk.tick', chunk: 'One', done: false })[0]).toBe(
      '- [ ] **One**',
    );
  });
});

describe('an item that moves', () => {
  const deep = `  - [ ] **One**
    Outcome: words
lazy words

    - step
      - deep

      two`;
  const flat = '- [ ] **Two**';
  it('is indented as a whole for the list it comes into', () => {
    expect(items(deep, flat, { type: 'chunk.move', chunk: 'One', phase: 2 })[1]).toBe(`- [ ] **Two**

- [ ] **One**
  Outcome: words
lazy words

  - step
    - deep

    two`);
    expect(
      items('- [ ] **Two**\n  Skills: a\n\n- [ ] **Four**', '  - [ ] **Three**', {
        type: 'chunk.move',
        chunk: 'Two',
        phase: 2,
      })[1],
    ).toBe('  - [ ] **Three**\n\n  - [ ] **Two**\n    Skills: a');
  });

  it('inside its own list keeps its indentation', () => {
    const before = ' - [ ] **One**\n- [ ] **Two**';
    expect(
      items(before, '', { type: 'chunk.move', chunk: 'Two', phase: 1, place: { before: 'One' } })[0],
    ).toBe(' - [ ] **Two**\n - [ ] **One**');
  });
});

describe('the stream of a chunk', () => {
  const plan = (table: string, list: string) => `## Execution Plan

### Work Streams

| Stream | Responsibility | Owns | Skills |
|--------|----------------|------|--------|
| api | Server | src/ | — |
| web | Pages | app/ | — |

### Phase 1: Base

${table}${list}
`;
  const said = '| Chunk | Stream |\n|---|---|\n| One | api |\n\n';
  const unsaid = '| Chunk | Outcome |\n|---|---|\n| One | x |\n\n';
  const move = { type: 'chunk.move', chunk: 'One', stream: 'web' };

  it('is said where it was: in the row alone, in both, in the item alone', () => {
    const bare = '- [ ] **One**\n  Skills: a';
    expect(edited(plan(said, bare), move)).toBe(plan(said.replace('api', 'web'), bare));
    const both = `${bare}\n  Stream: api`;
    expect(edited(plan(said, both), move)).toBe(plan(said.replace('api', 'web'), both.replace('api', 'web')));
    expect(edited(plan(unsaid, both), move)).toBe(plan(unsaid, both.replace('api', 'web')));
    expect(edited(plan('', both), move)).toBe(plan('', both.replace('api', 'web')));
  });

  it('that nothing said yet gets a field where no row can say it', () => {
    const bare = '- [ ] **One**\n  Skills: a';
    const states = '- [ ] **One**\n  Stream: web\n  Skills: a';
    expect(edited(plan(unsaid, bare), move)).toBe(plan(unsaid, states));
    expect(edited(plan('', bare), move)).toBe(plan('', states));
  });

  it('that is taken away is none in the row, and goes from the item with its line', () => {
    const none = { type: 'chunk.move', chunk: 'One', stream: null };
    const both = '- [ ] **One**\n  Stream: api';
    expect(edited(plan(said, both), none)).toBe(plan(said.replace('api', '—'), '- [ ] **One**'));
  });
});

describe('other fields', () => {
  const table = '| Chunk | Est. | Owner |\n|---|---|---|\n| Two | 1h | me |\n\n';
  it('change one by one', () => {
    const one = '- [ ] **One**\n  Est.: 2h\n  Owner: you';
    const set = { type: 'chunk.edit', chunk: 'One', fields: { Owner: 'her' } };
    expect(items(table + one, '', set)[0]).toBe(table + one.replace('you', 'her'));
    const none = { type: 'chunk.edit', chunk: 'One', fields: { 'Est.': null } };
    expect(items(table + one, '', none)[0]).toBe(`${table}- [ ] **One**\n  Owner: you`);
  });
});

describe('sub-tasks that are the first', () => {
  const steps = { type: 'chunk.edit', chunk: 'One', subtasks: ['step'] };
  it.each([
    ['- [ ] **One**\n  Outcome: x', '- [ ] **One**\n  Outcome: x\n  - step'],
    ['- [ ] **One**\n\n  Outcome: x', '- [ ] **One**\n\n  Outcome: x\n\n  - step'],
    [
      '- [ ] **One** — words\n\n- [ ] **Two**\n\n  Skills: a',
      '- [ ] **One** — words\n\n  - step\n\n- [ ] **Two**\n\n  Skills: a',
    ],
    [
      '- [ ] **One** — words\n- [ ] **Two**\n  Skills: a',
      '- [ ] **One** — words\n  - step\n- [ ] **Two**\n  Skills: a',
    ],
  ])('come as the fields stand: %j', (before, after) => {
    expect(items(before, '', steps)[0]).toBe(after);
  });
});
