import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../plan/lookup';
import { applied } from '../../testing/applied';
import { edited } from '../../testing/edited';
import { formattedBody } from '../../testing/formatted-body';
import { standing } from '../../layout/standing';
import { parse } from '../parse';
import { print } from '../print';

const planOf = (items: string) =>
  `## Execution Plan\n\n### Phase 1: Base\n\n${items}\n### Phase 2: Rest\n\n- [ ] **Z**\n`;
const read = (items: string) => parse(planOf(items));
const chunks = (items: string) => chunksOf(read(items).plan).slice(0, -1);
const tick = (chunk: string, done: boolean) => ({ type: 'chunk.tick', chunk, done });

describe('a sign of another kind in a box', () => {
  it('is a chunk that is not done: it counts, and the gate stays closed', () => {
    const { plan } = read('- [x] **A**\n- [-] **B**\n');
    expect(plan.phases[0]?.chunks).toMatchObject([
      { title: 'A', done: true },
      { title: 'B', done: false, mark: '-' },
    ]);
    expect(standing(plan).gates.get('p2')).toBe('closed');
  });

  it('stands for the row of its title', () => {
    const rows = '| Chunk | Outcome |\n|---|---|\n| A | x |\n| B | y |\n\n';
    expect(chunks(`${rows}- [x] **A**\n- [-] **B**\n`)).toMatchObject([
      { title: 'A', item: true, row: { title: 'A' } },
      { title: 'B', item: true, row: { title: 'B' } },
    ]);
  });

  it.each(['-', '/', '~', '>', '!', '?', '%', '✘', '🚧', '⚠️', '🇨🇭'])('%s stands for itself', (sign) => {
    const items = `- [${sign}] **A**\n  - [${sign}] step\n* [${sign}] B\n`;
    expect(chunks(items)).toMatchObject([
      { title: 'A', done: false, mark: sign, subtasks: [{ text: 'step', done: false, mark: sign }] },
      { title: 'B', done: false, mark: sign },
    ]);
  });

  it.each(['X', '✓', '✔', '✔️', '✅'])('%s is done', (sign) => {
    const [chunk] = chunks(`- [${sign}] **A**\n  - [${sign}] step\n`);
    expect(chunk).toMatchObject({ done: true, subtasks: [{ text: 'step', done: true }] });
    expect(chunk).not.toHaveProperty('mark');
  });

  it.each([
    '- [P] **A**',
    '- [1] **A**',
    '- [LOW] **A**',
    '- [-](url) words',
    '- [-]: words',
    '- [--] **A**',
  ])('%s is words', (line) => {
    expect(chunks(`${line}\n- [ ] **B**\n  ${line}\n`)).toMatchObject([{ title: 'B', subtasks: [{}] }]);
    expect(chunks(`${line}\n- [ ] **B**\n  ${line}\n`)[0]?.subtasks[0]).not.toHaveProperty('done');
  });

  it('stands before words on the next line too', () => {
    expect(chunks('- [x]\n  **A**\n- [-]\r\n  B\n')).toMatchObject([
      { title: 'A', done: true },
      { title: 'B', mark: '-' },
    ]);
  });
});

describe('a done sign of another kind', () => {
  it.each(['X', '✓', '✔️'])('%s is the same bytes after a tick taken back and set again', (sign) => {
    const text = planOf(`- [${sign}] **A**\n  - [${sign}] step\n`);
    const step = (done: boolean) => ({ type: 'subtask.tick', chunk: 'A', path: 1, done });
    expect(edited(text, tick('A', false), tick('A', true), step(false), step(true))).toBe(text);
    expect(edited(text, tick('A', false), step(false))).toBe(planOf('- [ ] **A**\n  - [ ] step\n'));
  });
});

describe('a tick', () => {
  it('is written over any sign, and one taken back leaves other signs', () => {
    const text = planOf('- [🚧] **A**\n  - [-] step\n');
    const step = (done: boolean) => ({ type: 'subtask.tick', chunk: 'A', path: 1, done });
    expect(edited(text, tick('A', true), step(true))).toBe(planOf('- [x] **A**\n  - [x] step\n'));
    expect(edited(text, tick('A', false), step(false))).toBe(text);
  });
});

describe('format', () => {
  it('keeps signs, and writes x for those that say done', () => {
    expect(formattedBody('- [-] A\n- [✓] **B**\n- [X] C\n')).toBe(
      '- [-] **A**\n\n- [x] **B**\n\n- [x] **C**\n',
    );
  });

  it('does so in sub-tasks, and in those that keep their lines', () => {
    const steps = '  - [!] a\n  - [✅] b\n    - [✔] c\n      ```\n      x\n      ```\n';
    expect(formattedBody(`- [ ] **A**\n${steps}`)).toBe(
      '- [ ] **A**\n\n  - [!] a\n  - [x] b\n    - [x] c\n      ```\n      x\n      ```\n',
    );
  });
});

describe('words that look like a box', () => {
  it.each(['[-] a', '[✓] a', '[ ] a'])('%s are written so that they stay words', (words) => {
    const text = planOf('- [ ] **A**\n  - step\n');
    const written = edited(text, { type: 'chunk.edit', chunk: 'A', subtasks: [words] });
    expect(written).toBe(planOf(`- [ ] **A**\n  - \\${words}\n`));
    expect(chunksOf(parse(written).plan)[0]?.subtasks).toEqual([{ text: words, subtasks: [] }]);
  });
});

it('a copy is open, with its sub-tasks, and a part split off is open', () => {
  const document = read('- [-] **A**\n  - [!] a\n  - [ ] b\n');
  const copied = applied(document.plan, { type: 'chunk.duplicate', chunk: 'c1', id: 'c9' });
  expect(print(document, copied).text).toContain('- [ ] **A copy**\n\n  - [ ] a\n');
  const split = applied(document.plan, {
    type: 'chunk.split',
    chunk: 'c1',
    id: 'c9',
    title: 'C',
    subtasks: [1],
  });
  expect(print(document, split).text).toContain('- [-] **A**\n  - [!] a\n');
  expect(print(document, split).text).toContain('- [ ] **C**\n');
});
