import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { documents } from '../../testing/documents';
import { fixtures } from '../../testing/fixtures';
import { runs } from '../../testing/runs';
import { outline } from './outline';
import type { Nodes } from 'mdast';
import type { Block } from './blocks';

/** All of what GitHub reads, given the whole text at once. */
const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** A block as the two readers can be compared: what kind it is and where; of a list, its items. */
type Seen = readonly [kind: string, start: number, end: number, ...inside: readonly unknown[]];

/** White space behind a block counts for it or not, by what stands behind; it says nothing. */
const place = (text: string, start: number, end: number) =>
  [start, start + text.slice(start, end).trimEnd().length] as const;

function ofBlock(text: string, block: Block): readonly Seen[] {
  const { start, end } = block.span;
  switch (block.type) {
    case 'list':
      return block.items.map((item) => [
        block.ordered ? 'numbered' : 'bullet',
        ...place(text, item.span.start, item.span.end),
        ...item.blocks.flatMap((inner) => ofBlock(text, inner)),
      ]);
    case 'table':
      return [
        [
          'table',
          ...place(text, start, end),
          ...block.rows.map((row) => place(text, row.span.start, row.span.end)),
        ],
      ];
    case 'heading':
      return [
        [
          'heading',
          ...place(text, start, end),
          block.depth,
          text.slice(block.content.start, block.content.end),
        ],
      ];
    case 'code':
      return [['code', ...place(text, start, end), block.value.trimEnd()]];
    // The box of a task is no part of its paragraph to a reader that knows boxes.
    case 'paragraph':
      return [['paragraph', 0, place(text, start, end)[1]]];
    case 'other':
      return [['other', ...place(text, start, end)]];
  }
}

const at = (node: Nodes) => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

function ofNode(text: string, node: Nodes): readonly Seen[] {
  const { start, end } = at(node);
  switch (node.type) {
    case 'list':
      return node.children.map((item, index, all) => {
        const next = all[index + 1];
        return [
          node.ordered ? 'numbered' : 'bullet',
          ...place(text, at(item).start, next ? Math.min(at(item).end, at(next).start) : at(item).end),
          ...item.children.flatMap((inner) => ofNode(text, inner)),
        ];
      });
    case 'table':
      return [
        [
          'table',
          ...place(text, start, end),
          ...node.children.map((row) => place(text, at(row).start, at(row).end)),
        ],
      ];
    case 'heading': {
      const [first] = node.children;
      const last = node.children.at(-1);
      return [
        [
          'heading',
          ...place(text, start, end),
          node.depth,
          first && last ? text.slice(at(first).start, at(last).end) : '',
        ],
      ];
    }
    case 'code':
      return [['code', ...place(text, start, end), node.value.trimEnd()]];
    case 'paragraph':
      return [['paragraph', 0, place(text, start, end)[1]]];
    default:
      return [['other', ...place(text, start, end)]];
  }
}

const inPieces = (text: string): readonly Seen[] =>
  outline(text)
    .blocksIn({ start: 0, end: text.length })
    .flatMap((block) => ofBlock(text, block));
const atOnce = (text: string): readonly Seen[] =>
  whole.parse(text).children.flatMap((node) => ofNode(text, node));

/** As the outline tells of them, most without having asked the parser. */
const headingsOf = (text: string): readonly Seen[] =>
  outline(text).headings.map(({ span, depth, text: words }) => [
    'heading',
    ...place(text, span.start, span.end),
    depth,
    words,
  ]);

/** Lines that open, close, nest, continue or swallow. */
const line = fc.constantFrom(
  '',
  '',
  '',
  'words',
  '- bullet',
  '- bullet',
  '* star',
  '+ [ ] box',
  '-',
  '-   far',
  '-     code in an item',
  '-\ttab',
  '- - nested',
  '- ```',
  '- <!-- open',
  '- > quoted',
  '- # heading',
  '- | a | b |',
  '1. one',
  '7) seven',
  '1.',
  '> quoted',
  '> - bullet',
  '> ```',
  '>',
  '  indented',
  '  - nested bullet',
  ' - barely',
  '   three',
  '    four',
  '     five',
  '      six',
  '\ttab',
  '\t- tab bullet',
  ' \t space and tab',
  '```',
  '````js',
  '~~~',
  '  ```',
  '   ~~~~',
  '``` not ` a fence',
  '---',
  '***',
  '- - -',
  '* * *',
  '___',
  '===',
  '# Heading',
  '## Closed ##',
  '### [link][x] `code` *em* ###',
  '#',
  '#no',
  '  # indented',
  '<!--',
  '-->',
  '<!-- closed -->',
  '  <!-- indented',
  '<script>',
  '</script>',
  '<?php',
  '?>',
  '<!DOCTYPE',
  '>',
  '<![CDATA[',
  ']]>',
  '<div>',
  '</div>',
  '<span>',
  '<a href="x">word</a>',
  '[x]: http://example.invalid "t',
  'u"',
  '[y]:',
  '  http://example.invalid',
  '[^1]: note',
  '[^1]: - bullet',
  '[^1]: ```',
  '| a | b |',
  '|---|---|',
  '| 1 | 2 |',
  'a | b',
  '--|--',
  '+++',
  '\u000b',
  '\u00a0',
  '  ',
  '`code',
  '**bold',
  'a\\',
);
const nasty = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([all, ending]) => `${all.join(ending)}${ending}`);

/** Front matter that never ends makes remark see no list in all of the text; to us it is a rule. */
const hasSoundStart = (text: string): boolean =>
  !/^---[ \t]*[\r\n]/.test(text) || /^---[ \t]*[\r\n][^]*?^---[ \t]*$/m.test(text);

describe('a text read in pieces has the blocks that it has whole', () => {
  it('made of lines that open, close, nest and swallow', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        fc.pre(hasSoundStart(text));
        expect(inPieces(text)).toEqual(atOnce(text));
        expect(headingsOf(text)).toEqual(atOnce(text).filter(([kind]) => kind === 'heading'));
      }),
      runs(800),
    );
  });

  it('written as people and agents write, with a few such lines in it', () => {
    const mixed = fc
      .tuple(documents, fc.array(fc.tuple(fc.nat(), line), { maxLength: 4 }))
      .map(([text, lines]) => {
        const own = text.replaceAll('\uFEFF', '').split('\n');
        for (const [where, added] of lines) own.splice(where % (own.length + 1), 0, added);
        return `${own.join('\n')}\n`;
      });
    fc.assert(
      fc.property(mixed, (text) => {
        fc.pre(hasSoundStart(text));
        expect(inPieces(text)).toEqual(atOnce(text));
      }),
      runs(150),
    );
  });

  for (const { name, text } of fixtures)
    it(`as stored: ${name}`, () => {
      const bare = text.replaceAll('\uFEFF', '');
      expect(inPieces(bare)).toEqual(atOnce(bare));
    });
});
