import { expect, it } from 'vitest';
import { format } from './format';
import { parse } from './parse';

/** A plan's section in canonical form. */
function formatted(text: string): string {
  const document = parse(text);
  const result = format(document, document.plan);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const plan = (body: string) => `## Execution Plan\n\n${body}`;

it.each([
  ['notes in a list stay as close as they are', '- one\n- two\n  more\n- three\n\n- [ ] **A**\n'],
  [
    'sub-tasks with numbers keep them',
    '- [ ] **A**\n\n  1. first\n  2. second\n     3) third\n     - fourth\n',
  ],
  ['numbers begin where they did', '- [ ] **A**\n\n  7. first\n  8. second\n'],
  ['boxes are not added', '- **C3 Third**\n'],
])('%s', (_, items) => {
  const text = plan(`### Phase 1: A\n\n${items}`);
  expect(formatted(text)).toBe(text);
});

it.each([
  ['- [ ] **C2.** Second.\n', '- [ ] **C2 Second**\n'],
  ['- **C2** Second:\n', '- **C2 Second**\n'],
])('a stop that only ends the title of %j goes', (item, canonical) => {
  expect(formatted(plan(`### Phase 1: A\n\n${item}`))).toBe(plan(`### Phase 1: A\n\n${canonical}`));
});

it.each([
  '',
  '\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '\n \n',
  '\n\n## Notes\n\nlast words',
  '\n\n## Notes\n\nlast words\n\n',
])('a file that ends with %j still does', (end) => {
  const text = plan(`### Phase 1: A\n\n- [ ] **A**${end}`);
  expect(formatted(text).endsWith(`**A**${end}`)).toBe(true);
});

it('a table gets no column that would hold nothing, and one that holds something', () => {
  const streams = '### Work Streams\n\n| Stream | Owns |\n|--------|------|\n| api | a/ |\n\n';
  const chunks = (head: string, row: string) =>
    `### Phase 1: A\n\n${head}\n${row}\n\n- [ ] **A**\n\n  Outcome: done\n`;
  const bare = plan(streams + chunks('| Chunk | Outcome |\n|-------|---------|', '| A | done |'));
  expect(formatted(bare)).toBe(bare);
  const waits = '\n### Phase 2: B\n\n| Chunk |\n|-------|\n| B |\n\n- [ ] **B**\n\n  Depends On: a\n';
  expect(formatted(bare + waits)).toContain('| Chunk | Depends On |\n|-------|------------|\n| B | a |\n');
});
