import { expect, it } from 'vitest';
import { outline } from '../blocks/outline';
import { parse } from '../parse';
import { piecesOf } from './in-order';

const text = [
  '## Execution Plan',
  '',
  'Words.',
  '',
  '```',
  'code',
  '```',
  '',
  '### Streams',
  '',
  '| Stream |',
  '|-|',
  '| api |',
  '',
  '### Phase 1 — A (parallel)',
  '',
  '  * [ ] One',
  '    - step',
  '  * plain',
  '',
].join('\n');

it('a section is cut into headings, tables, items and notes, each as it stands and in canonical form', () => {
  const document = parse(text);
  const pieces = piecesOf(document, outline(document.source.text).blocksIn(document.source.plan));
  const told = pieces.map(({ isItem, isNote, canonical }) => [isItem, isNote, canonical.trimEnd()]);
  expect(told).toEqual([
    [false, false, '## Execution Plan'],
    // Notes that follow each other are one, as far from each other as they stand.
    [false, true, 'Words.\n\n```\ncode\n```'],
    [false, false, '### Work Streams'],
    [false, false, '| Stream |\n|--------|\n| api |'],
    [false, false, '### Phase 1: A (parallel)'],
    [true, false, '- [ ] **One**\n\n  - step'],
    [false, true, '  * plain'],
  ]);
  const one = pieces.find(({ isItem }) => isItem);
  expect(one?.asWritten).toBe('* [ ] One\n  - step\n');
  expect(one?.untouched).toBe('  * [ ] One\n    - step\n');
});

it('a heading that would lose a word keeps its own', () => {
  const document = parse('## Execution Plan\n\n### 🚀 Phase 1: A\n\n- [ ] One\n');
  const [, phase] = piecesOf(document, outline(document.source.text).blocksIn(document.source.plan));
  expect(phase?.canonical).toContain('🚀');
});
