import { describe, expect, it, vi } from 'vitest';
import { largePlanText } from '../../testing/large-plan';
import { parse } from '../parse';
import { print } from '../print';
import { parseBlocks } from './blocks';
import { excessOf } from './limits';
import { readPiece } from './pieces';

vi.mock('./blocks', { spy: true });

const plan = (inside: string, outside = '') =>
  `# Spec\n\n## Execution Plan\n\n### Phase 1: A\n\n- [ ] **First**\n\n${inside}\n\n### Phase 2: B\n\n- [ ] **Second**\n\n## Notes\n\n${outside}\n`;

const tooLong = '['.repeat(50_000);
const tooDeep = `${'> '.repeat(101)}a`;
const tooMuch = `> a\n${'b\n'.repeat(6_000)}`;

describe('what is over a limit', () => {
  it.each([
    ['a long line', tooLong, /^Line 9 is 50000 characters long; .* Break it/],
    ['deep nesting', `words\n${tooDeep}`, /^Line 10 nests .* more than 100 deep\. Flatten it/],
    ['a large block', tooMuch, /^Lines 9 to 60\d\d are one block, .* Part it by blank lines/],
  ])(
    'in the plan, %s, is said with its place and the way out; the text stays as it is',
    (_, inside, message) => {
      const text = plan(inside);
      const document = parse(text);
      expect(document.readOnly?.message).toMatch(message);
      expect(document.hasPlan).toBe(false);
      expect(print(document, document.plan).text).toBe(text);
    },
  );

  it.each([
    ['a long line', tooLong],
    ['deep nesting', tooDeep],
    ['a large block', tooMuch],
  ])('outside the plan, %s, keeps nothing of it from being read', (_, outside) => {
    const document = parse(plan('', outside));
    expect(document.readOnly).toBeUndefined();
    expect(document.plan.phases.map(({ chunks }) => chunks.length)).toEqual([1, 1]);
  });

  it.each([tooLong, tooDeep, tooMuch])('is never given to the parser', (text) => {
    vi.mocked(parseBlocks).mockClear();
    const { blocks, excess } = readPiece(`${text}\nwords`);
    expect(excess).toBeDefined();
    expect(blocks).toEqual([{ type: 'other', span: { start: 0, end: text.length + 6 } }]);
    expect(parseBlocks).not.toHaveBeenCalled();
  });

  it('is a section of more than 4 MB, however it is written', () => {
    const text = plan('words\n\n'.repeat(600_000));
    const document = parse(text);
    expect(document.readOnly?.message).toMatch(/^The execution plan is 41\d\d kB long; .* Split it/);
    expect(print(document, document.plan).text).toBe(text);
  });
});

describe('what no limit is for', () => {
  it.each([
    ['a plan of 256 kB and more', largePlanText(1_000)],
    ['code of many lines', `\`\`\`\n${'    - - - code\n'.repeat(20_000)}\`\`\``],
    ['a comment of many lines', `<!--\n${'words\n'.repeat(20_000)}-->`],
    ['a rule of many dashes', '-'.repeat(300)],
    ['a rule of many stars', '* '.repeat(300)],
    ['a table of 3,000 rows', `| a | b |\n|---|---|\n${'| a | b |\n'.repeat(3_000)}`],
    ['a list of 20,000 items', '- a\n'.repeat(20_000)],
    ['a list of 20,000 items apart', '- a\n\n'.repeat(20_000)],
  ])('%s', (_, text) => {
    expect(parse(plan(text)).readOnly).toBeUndefined();
  });
});

describe('the weight of a piece', () => {
  it.each([
    ['lists opened in every line', `${'- '.repeat(20)}a\n`.repeat(600)],
    ['stairs of lists', Array.from({ length: 400 }, (_, at) => '  '.repeat(at) + '- a').join('\n')],
    [
      'stairs of lists, often',
      Array.from({ length: 4_000 }, (_, at) => '  '.repeat(at % 50) + '- a').join('\n'),
    ],
    ['footnotes in footnotes', `${'[^1]: '.repeat(50)}a\n`.repeat(200)],
    ['underlined headings', 'a\n===\n'.repeat(4_000)],
  ])('counts %s', (_, text) => {
    expect(excessOf(text)?.code).toBe('block-too-large');
  });
});
