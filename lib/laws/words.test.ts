import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { parse } from '../markdown/parse';
import { chunksOf } from '../plan/lookup';
import { documents } from '../testing/documents';
import { fixtures } from '../testing/fixtures';
import { commandFor, gestures } from '../testing/gestures';
import { lostWords } from '../testing/lost-words';
import { runs } from '../testing/runs';

const texts = fc.oneof(
  { weight: 4, arbitrary: documents },
  { weight: 1, arbitrary: fc.constantFrom(...fixtures.map(({ text }) => text)) },
);

describe('no word is lost that a command neither names nor tells of', () => {
  it('over generated documents and gestures', () => {
    fc.assert(
      fc.property(texts, gestures, (text, gesture) => {
        const command = commandFor(parse(text).plan, gesture);
        if (!command) return;
        expect(lostWords(text, command) ?? [], JSON.stringify(command)).toEqual([]);
      }),
      runs(300),
    );
  });
});

const BLOCKS: Readonly<Record<string, string>> = {
  fence: '  ```sh\n  npm ci\n  ```\n',
  quote: '  > Once more\n',
  table: '  | alpha | beta |\n  | - | - |\n  | gamma | delta |\n',
  words: '  Ask first.\n',
  heading: '  #### By hand\n',
  'code below a sub-task': '  - step\n\n    ```\n    deep\n    ```\n',
  'a second parenthesis': '',
};

describe('what stands in a chunk beside its fields', () => {
  const text = (block: string) =>
    `## Execution Plan\n\n### Phase 1: A\n\n- [ ] **C1 One**\n\n  Outcome: x\n\n  - first\n\n- [ ] **C2 Two (web)** (later)\n\n  Outcome: y\n\n${block}\n### Phase 2: B\n\n#### Deliverables\n\n| What | Who |\n| - | - |\n| Docs | Us |\n\n> Mind\n\n- [ ] **C3 Three**\n`;

  it.each(Object.entries(BLOCKS))('goes along: %s', (_, block) => {
    const { plan } = parse(text(block));
    expect(chunksOf(plan)).toHaveLength(3);
    for (const command of [
      { type: 'chunk.merge', chunk: 'c1', other: 'c2' },
      { type: 'chunk.merge', chunk: 'c3', other: 'c2' },
      { type: 'chunk.duplicate', chunk: 'c2', id: 'c9' },
      { type: 'chunk.move', chunks: ['c2'], phase: 'p2' },
      { type: 'phase.delete', phase: 'p1', chunks: 'keep', references: 'remove' },
      { type: 'phase.delete', phase: 'p2', chunks: 'keep', references: 'remove' },
      { type: 'phase.delete', phase: 'p2', chunks: 'delete', references: 'remove' },
    ] as const)
      expect(lostWords(text(block), command), JSON.stringify(command)).toEqual([]);
  });

  it.each(Object.entries(BLOCKS))('is told where it goes with its chunk: %s', (_, block) => {
    const document = parse(text(block));
    const next = apply(document.plan, { type: 'chunk.delete', chunks: ['c2'], references: 'remove' });
    expect(next.ok && next.value.goes.length).toBe(block === '' ? 0 : 1);
  });
});
