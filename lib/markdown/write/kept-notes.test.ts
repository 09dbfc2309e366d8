import { describe, expect, it } from 'vitest';
import { apply } from '../../commands/apply';
import { edited } from '../../testing/edited';
import { parse } from '../parse';
import { print } from '../print';

/** A phase's section after its notes are set, and whether it reads as set. */
function noted(section: string, notes: (old: string) => string | null, eol = '\n'): string {
  const head = `## Execution Plan\n\n`;
  const document = parse((head + section).replaceAll('\n', eol));
  const [phase] = document.plan.phases;
  if (!phase) throw new Error('no phase');
  const next = apply(document.plan, { type: 'phase.edit', phase: phase.id, notes: notes(phase.notes ?? '') });
  if (!next.ok) throw new Error(next.error.message);
  const { text } = print(document, next.value.plan);
  expect(parse(text).plan.phases[0]?.notes).toBe(next.value.plan.phases[0]?.notes);
  expect(text.startsWith(head.replaceAll('\n', eol))).toBe(true);
  return text.replaceAll(eol, '\n').slice(head.length);
}

const SECTION = `### Phase 1: Base

First words.

| Chunk | Stream | Outcome | Depends On |
|-------|--------|---------|------------|
| One | — | It works | — |


1. ordered

2. list

**Details:**

- [ ] **One**

Again.

Again.

### Phase 2: Rest
`;

describe('a phase’s notes', () => {
  it.each(['\n', '\r\n'])(
    'change where they stand, block by block, with lines that end as the file’s',
    (eol) => {
      const now = noted(SECTION, (old) => old.replace('First words.', 'Other words,\nand more.'), eol);
      expect(now).toBe(SECTION.replace('First words.', 'Other words,\nand more.'));
    },
  );

  it('keep a block that holds blank lines whole while another comes behind it', () => {
    const now = noted(SECTION, (old) => old.replace('2. list', '2. list\n\nNew words.'));
    expect(now).toBe(SECTION.replace('2. list\n', '2. list\n\nNew words.\n'));
  });

  it('lose one block with the blank lines behind it', () => {
    expect(noted(SECTION, (old) => old.replace('1. ordered\n\n2. list\n\n', ''))).toBe(
      SECTION.replace('1. ordered\n\n2. list\n\n', ''),
    );
    expect(noted(SECTION, (old) => old.replace('First words.\n\n', ''))).toBe(
      SECTION.replace('First words.\n\n', ''),
    );
  });

  it('lose one of two that say the same', () => {
    expect(noted(SECTION, (old) => old.replace('Again.\n\nAgain.', 'Again.'))).toBe(
      SECTION.replace('Again.\n\nAgain.\n', 'Again.\n'),
    );
  });

  it('go with the blank lines behind them, and leave table and items', () => {
    expect(noted(SECTION, () => null)).toBe(`### Phase 1: Base

| Chunk | Stream | Outcome | Depends On |
|-------|--------|---------|------------|
| One | — | It works | — |


- [ ] **One**

### Phase 2: Rest
`);
  });

  it('that are the first come below the heading, one blank line apart', () => {
    const bare = '### Phase 1: Base\n- [ ] **One**\n\n### Phase 2: Rest\n';
    expect(noted(bare, () => 'Words.\n\nMore.')).toBe(
      '### Phase 1: Base\n\nWords.\n\nMore.\n\n- [ ] **One**\n\n### Phase 2: Rest\n',
    );
    const airy = '### Phase 1: Base\n\n- [ ] **One**\n\n### Phase 2: Rest\n';
    expect(noted(airy, () => '\n\nWords.\n')).toBe(
      '### Phase 1: Base\n\nWords.\n\n- [ ] **One**\n\n### Phase 2: Rest\n',
    );
    expect(noted('### Phase 1: Base\n\n| Chunk |\n|---|\n| One |', () => 'Words.')).toBe(
      '### Phase 1: Base\n\nWords.\n\n| Chunk |\n|---|\n| One |',
    );
  });

  it('stand in another order as blocks that go and come', () => {
    const two = '### Phase 1: Base\n\nOne words.\n\nTwo words.\n\n- [ ] **One**\n';
    expect(noted(two, () => 'Two words.\n\nOne words.')).toBe(
      '### Phase 1: Base\n\nTwo words.\n\nOne words.\n\n- [ ] **One**\n',
    );
  });
});

describe('notes typed as a list', () => {
  it.each([
    ['- a\n- b', '- a\n\n- b'],
    ['words\n- a\n  - deeper\n- b', 'words\n\n- a\n  - deeper\n\n- b'],
    ['1. a\n2. b', '1. a\n2. b'],
  ])('%j are notes one by one, as they are read', (typed, written) => {
    expect(noted('### Phase 1: Base\n\n- [ ] **One**\n', () => typed)).toBe(
      `### Phase 1: Base\n\n${written}\n\n- [ ] **One**\n`,
    );
  });
});

describe('a phase that goes while its chunks stay', () => {
  const planWith = (first: string, second: string) =>
    `## Execution Plan\n\n### Phase 1: One\n\n${first}- [ ] **A**\n\n### Phase 2: Two\n\n${second}- [ ] **B**\n`;
  const without = (phase: number, first: string, second: string) =>
    edited(planWith(first, second), { type: 'phase.delete', phase, chunks: 'keep' }).replace(
      /^[^]*?\n\n/,
      '',
    );

  it('leaves its notes to the one that takes them, behind all its chunks', () => {
    expect(without(2, '', 'Mind the gap.\n\n')).toBe(
      '### Phase 1: One\n\n- [ ] **A**\n\n- [ ] **B**\n\nMind the gap.\n',
    );
    expect(without(1, 'Mind the gap.\n\n', 'And the step.\n\n')).toBe(
      '### Phase 1: Two\n\nAnd the step.\n\n- [ ] **A**\n\n- [ ] **B**\n\nMind the gap.\n',
    );
  });

  it.each([
    ['a heading with its table', '#### Deliverables\n\n| What | Who |\n|---|---|\n| Docs | Us |\n\n'],
    ['a fence', '```sh\nnpm ci\n\n\n  npm test\n```\n\n'],
    ['a rule and HTML', '<details>\nMore\n</details>\n\n---\n\n'],
    ['a tight list', '- one\n- two\n  - three\n\n'],
    ['code that is set in', '    npm ci\n    npm test\n\n'],
  ])('leaves %s as it is written', (_, notes) => {
    expect(without(2, '', notes)).toBe(
      `### Phase 1: One\n\n- [ ] **A**\n\n- [ ] **B**\n\n${notes.trimEnd()}\n`,
    );
  });

  it('takes them along where that is asked, and where nobody can take them', () => {
    const plan = planWith('', '#### Deliverables\n\nDocs.\n\n');
    const gone = { type: 'phase.delete', phase: 2, chunks: 'delete', notes: 'delete' };
    expect(edited(plan, gone)).toBe('## Execution Plan\n\n### Phase 1: One\n\n- [ ] **A**\n');
  });

  it('says a label that both have once', () => {
    expect(without(2, '**Details:**\n\n', '**Details:**\n\n')).not.toMatch(/Details[^]*Details/);
  });
});
