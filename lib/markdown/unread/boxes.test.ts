import { describe, expect, it } from 'vitest';
import { parse } from '../parse';

/** What is said of lines in a phase, and the chunks that are read from them. */
function read(...lines: readonly string[]) {
  const { plan, context } = parse(`## Execution Plan\n\n### Phase 1: Base\n\n${lines.join('\n')}\n`);
  return {
    chunks: plan.phases[0]?.chunks.map(({ title }) => title),
    told: (context.unread ?? []).map(({ line, what, mend, chunk }) => [line, what, mend, chunk]),
  };
}

describe('a bullet that means a box and has none', () => {
  it.each([
    ['- [] **A**', '- [ ] **A**'],
    ['- [x ] **A**', '- [x] **A**'],
    ['- [-]\u00a0**A**', '- [-] **A**'],
    ['-[ ] **A**', '- [ ] **A**'],
    ['*[x] **A**', '- [x] **A**'],
    ['-\u00a0[ ] **A**', '- [ ] **A**'],
    ['- ☐ **A**', '- [ ] **A**'],
    ['☑ **A**', '- [x] **A**'],
    ['1. [ ] **A**', '- [ ] **A**'],
    ['2) [-] **A**', '- [-] **A**'],
    ['1. [] **A**', '- [ ] **A**'],
    ['- [ ]**A**', '- [ ] **A**'],
  ])('%j is told with how to write it', (line, right) => {
    const { chunks, told } = read('- [ ] **Z**', '', line);
    expect(chunks).toEqual(['Z']);
    expect(told).toEqual([
      [
        7,
        expect.stringContaining('which means a box and is none in markdown'),
        `write it as “${right.replaceAll('**', '')}”`,
        { title: 'A' },
      ],
    ]);
    expect(read(right).chunks).toEqual(['A']);
  });

  it('is told line by line, with the id token it would have', () => {
    const { told } = read('1. [ ] C1 First', '2. Words', '3. [x] **C2 Second** — more');
    expect(told.map(([line, , , chunk]) => [line, chunk])).toEqual([
      [5, { token: 'C1', title: 'First' }],
      [7, { token: 'C2', title: 'Second' }],
    ]);
  });

  it.each([
    ['  - [] step', 'step', '- [ ] step'],
    ['  * [x ] step\n    over two lines', 'step over two lines', '* [x] step'],
    ['  1. ☐ step', 'step', '1. [ ] step'],
    ['  - [ ] step\n    - []\u00a0below', 'below', '- [ ] below'],
  ])('is told of a sub-task: %j', (lines, step, right) => {
    const { context } = parse(`## Execution Plan\n\n### Phase 1: Base\n\n- [ ] **Z**\n\n${lines}\n`);
    const line = 7 + (step === 'below' ? 1 : 0);
    expect(context.unread).toEqual([
      {
        line,
        what: expect.stringContaining('which means a box and is none in markdown') as string,
        mend: `write it as “${right}”`,
        subtask: { of: 'c1', text: expect.stringMatching(new RegExp(`^.{2,5}${step}$`, 's')) as string },
      },
    ]);
  });

  it.each(['- [ ] step', '1. [x] step', '- [P] step', '- step'])('the sub-task %j means none', (step) => {
    expect(read('- [ ] **Z**', '', `  ${step}`).told).toEqual([]);
  });

  it.each([
    '- [P] words',
    '- [-](url) words',
    '- [x]: words',
    '- words []',
    '[ ] words',
    '1. words',
    '> - [] a',
  ])('%s means none', (line) => {
    expect(read('- [ ] **Z**', '', line).told).toEqual([]);
  });
});
