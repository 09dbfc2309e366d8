import { expect, it } from 'vitest';
import { parse } from '../parse';
import { canonicalSubtasks, indented } from './subtasks';

/** The sub-tasks of the one item of a phase. */
function subtasks(...lines: readonly string[]) {
  const { plan, source } = parse(
    `## Execution Plan\n\n### Phase 1: A\n\n- [ ] **One**\n\n${lines.join('\n')}\n`,
  );
  const [chunk] = plan.phases[0]?.chunks ?? [];
  const own = chunk && source.items.get(chunk.id);
  if (!chunk || !own) throw new RangeError('No item');
  return canonicalSubtasks(source, own, chunk.subtasks).split('\n');
}

it('are one tight list of bullets, nested ones set in, each done sign an x', () => {
  expect(subtasks('  * a', '', '  * [✓] b', '      + [ ] c', '        on')).toEqual([
    '  - a',
    '  - [x] b',
    '    - [ ] c on',
  ]);
});

it('of an ordered list keep their numbers', () => {
  expect(subtasks('  3. a', '     - b', '  4. [X] c')).toEqual(['  3. a', '     - b', '  4. [x] c']);
});

it('with more in them than words keep their lines, but for signs that say done', () => {
  expect(subtasks('   - [✔] a', '     ```', '     code', '     ```')).toEqual([
    '  - [x] a',
    '    ```',
    '    code',
    '    ```',
  ]);
});

it('are moved from one indentation to another, lines that stand out of it too', () => {
  expect(indented('- a\n    b\n c', '   ', '  ')).toBe('  - a\n   b\n  c');
});
