import { describe, expect, it } from 'vitest';
import { applied } from '../../testing/applied';
import { edited } from '../../testing/edited';
import { parse } from '../parse';
import { verify } from '../verify';
import type { Command } from '../../plan/command';

const FENCE = '  ```sh\n  npm ci\n\n    npm test\n  ```\n';
const QUOTE = '  > Once more\n  > with feeling\n';
const TABLE = '  | a | b |\n  | - | - |\n  | 1 | 2 |\n';
const planOf = (...items: readonly string[]): string =>
  `## Execution Plan\n\n### Phase 1: Base\n\n${items.join('\n')}`;

/** The plan's items after a command that must read again as the plan. */
function after(text: string, command: Command): string {
  const document = parse(text);
  const written = verify(document, applied(document.plan, command));
  if (!written.ok) throw new Error(written.error.message);
  return written.value.replace(planOf(), '');
}

describe('the blocks of a chunk', () => {
  it.each([
    ['a fence', FENCE],
    ['a quote', QUOTE],
    ['a table', TABLE],
    ['words of no field', '  Ask first.\n  Then ask again.\n'],
    ['a heading', '  #### By hand\n'],
    ['HTML', '  <details>\n  <summary>More</summary>\n  </details>\n'],
  ])('go along into the chunk it is merged into: %s', (_, block) => {
    const text = planOf('- [ ] **One**\n\n  - a\n', `- [ ] **Two**\n\n${block}`);
    expect(after(text, { type: 'chunk.merge', chunk: 'c1', other: 'c2' })).toBe(
      `- [ ] **One**\n\n  - a\n\n${block}`,
    );
  });

  it('go along into its copy, before its sub-tasks', () => {
    const item = `- [ ] **One**\n\n  Outcome: x\n\n  - a\n\n${FENCE}`;
    expect(after(planOf(item), { type: 'chunk.duplicate', chunk: 'c1', id: 'c9' })).toBe(
      `${item}\n- [ ] **One copy**\n\n  Outcome: x\n\n${FENCE}\n  - a\n`,
    );
  });

  it('stay in a tight list too, apart from what they could run into', () => {
    const item = `- [ ] **One**\n  Outcome: x\n  - a\n\n${QUOTE}`;
    expect(after(planOf(item), { type: 'chunk.duplicate', chunk: 'c1', id: 'c9' })).toBe(
      `${item}\n- [ ] **One copy**\n  Outcome: x\n\n${QUOTE}\n  - a\n`,
    );
  });

  it('are set in for the item they come to, and end as its file’s lines do', () => {
    const text = planOf(
      '1. Not a chunk\n',
      '  - [ ] **One**\n',
      '\n  - [ ] **Two**\n\n    ~~~\n      x\n    ~~~\n',
    );
    expect(after(text.replace(/\n/g, '\r\n'), { type: 'chunk.merge', chunk: 'c1', other: 'c2' })).toContain(
      '  - [ ] **One**\r\n\r\n    ~~~\r\n      x\r\n    ~~~\r\n',
    );
  });

  it('keep code that a tab sets in', () => {
    const text = planOf('- [ ] **One**\n', '- [ ] **Two**\n\n\t  code\n\t    more\n');
    expect(after(text, { type: 'chunk.merge', chunk: 'c1', other: 'c2' })).toBe(
      '- [ ] **One**\n\n      code\n        more\n',
    );
  });

  it('stand where they were while other things change', () => {
    const text = planOf(`- [ ] **One**\n  Ask first.\n  Stream: a\n  Then ask.\n\n${FENCE}\n  - a\n`);
    expect(edited(text, { type: 'chunk.edit', chunk: 'One', skills: ['go'], subtasks: ['a', 'b'] })).toBe(
      text.replace('Stream: a\n', 'Stream: a\n  Skills: go\n').replace('- a\n', '- a\n  - b\n'),
    );
  });
});

describe('the blocks of a sub-task', () => {
  const step = '  - [ ] a\n\n    ```sh\n    npm ci\n    ```\n    - deeper\n\n      words\n';

  it('go along with it into the chunk that is split off', () => {
    const text = planOf(`- [ ] **One**\n\n${step}  - b\n`);
    const split = { type: 'chunk.split', chunk: 'c1', id: 'c9', title: 'New', subtasks: [0] } as const;
    expect(after(text, split)).toBe(
      '- [ ] **One**\n\n  - b\n\n- [ ] **New**\n\n  - [ ] a\n\n    ```sh\n    npm ci\n    ```\n\n    - deeper\n\n      words\n',
    );
  });

  it('go along with it into the chunk it is merged into', () => {
    const text = planOf('- [ ] **One**\n\n  - z\n', `- [ ] **Two**\n\n${step}`);
    expect(after(text, { type: 'chunk.merge', chunk: 'c1', other: 'c2' })).toBe(
      '- [ ] **One**\n\n  - z\n  - [ ] a\n\n    ```sh\n    npm ci\n    ```\n\n    - deeper\n\n      words\n',
    );
  });

  it('that opens with them instead of words stay as they are written', () => {
    const opens = '  - ```\n    code\n    ```\n\n    words\n  - - x\n  - > quote\n';
    const [one, two] = ['- [ ] **One**\n\n  - z\n', `- [ ] **Two**\n\n${opens}`];
    expect(after(planOf(one, two), { type: 'chunk.merge', chunk: 'c1', other: 'c2' })).toBe(
      one + opens.replace('- - x', '- \n    - x'),
    );
  });

  it('stay when the sub-tasks are told anew without them, by words, else by place', () => {
    const text = planOf(`- [ ] **One**\n\n${step}  - b\n\n    > c\n`);
    const subtasks = ['new', { text: 'a', subtasks: ['deeper'] }, 'b reworded'];
    expect(edited(text, { type: 'chunk.edit', chunk: 'One', subtasks })).toBe(
      text.replace('  - [ ] a', '  - new\n  - a').replace('- b', '- b reworded'),
    );
  });

  it('go where they are told to be none', () => {
    const text = planOf(`- [ ] **One**\n\n  - a\n\n    > c\n\n    words\n  - b\n`);
    const told = (blocks: readonly string[]) => [{ text: 'a', blocks }, 'b'];
    const edit = (blocks: readonly string[]) =>
      edited(text, { type: 'chunk.edit', chunk: 'One', subtasks: told(blocks) });
    expect(edit([])).toBe(planOf('- [ ] **One**\n\n  - a\n\n  - b\n'));
    expect(edit(['words', '> d'])).toBe(planOf('- [ ] **One**\n\n  - a\n\n    words\n\n    > d\n  - b\n'));
  });
});
