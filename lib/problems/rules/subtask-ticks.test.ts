import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { canonicalWith, told } from '../../testing/canonical-with';
import { subtaskTicks } from './subtask-ticks';

const read = (...lines: readonly string[]) =>
  parse(`## Execution Plan\n\n### Phase 1: Base\n\n${lines.join('\n')}\n- [ ] **Z**\n- [ ] **Y**\n`);
const found = (...lines: readonly string[]) => {
  const { plan, context } = read(...lines);
  return subtaskTicks.find(plan, context);
};

describe('subtask-ticks', () => {
  it('finds a ticked chunk with boxes below it that are open, in progress or blocked, however deep', () => {
    expect(found('- [x] **A**', '  - [x] a', '    - [-] b', '  - [ ] c')).toEqual([
      {
        message: '“A” is ticked, but 2 sub-tasks of it are not done; tick what is done, or untick the chunk.',
        at: ['c1'],
        fixes: [
          { title: 'Untick “A”', commands: [{ type: 'chunk.tick', chunk: 'c1', done: false }] },
          {
            title: 'Tick the 2 sub-tasks',
            commands: [
              { type: 'subtask.tick', chunk: 'c1', path: [0, 0], done: true },
              { type: 'subtask.tick', chunk: 'c1', path: [1], done: true },
            ],
          },
        ],
      },
    ]);
    expect(found('- [✓] **A**', '  - [!] a')[0]?.message).toContain('1 sub-task of it is not done');
  });

  it('offers first to tick boxes that nobody touched', () => {
    const titles = found('- [x] **A**', '  - [ ] a', '  - [x] b')[0]?.fixes?.map(({ title }) => title);
    expect(titles).toEqual(['Tick the sub-task', 'Untick “A”']);
  });

  it('finds an open chunk with all boxes below it ticked', () => {
    expect(found('- [ ] **A**', '  - [x] a', '  - [✅] b', '    - [X] c')).toEqual([
      {
        message: 'All sub-tasks of “A” are ticked and it is not; tick it, or untick what is not done.',
        at: ['c1'],
        fixes: [{ title: 'Tick “A”', commands: [{ type: 'chunk.tick', chunk: 'c1', done: true }] }],
      },
    ]);
    expect(found('- [-] **A**', '  - [x] a')).toHaveLength(1);
  });

  it.each([
    ['what is deferred or unclear is left', ['- [x] **A**', '  - [x] a', '  - [~] b', '  - [?] c']],
    ['a box is open', ['- [ ] **A**', '  - [x] a', '  - [ ] b']],
    ['a box below is open', ['- [ ] **A**', '  - [x] a', '    - [ ] b']],
    ['one has no box', ['- [ ] **A**', '  - [x] a', '  - b']],
    ['none has a box', ['- [x] **A**', '  - a', '- [ ] **B**', '  - b']],
    ['there are none', ['- [x] **A**', '- [ ] **B**']],
    ['the chunk has no box', ['- **C1 A**', '  - [x] a']],
  ])('is silent where %s', (_, lines) => {
    expect(found(...lines)).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(subtaskTicks, canonicalWith())).toEqual([]);
  });
});
