import { nearBox } from '../../notation/near-box';
import { BOX, boxOf, boxText } from '../../notation/signs';
import { lineEnd, lines, unwrapped } from '../document/lines';
import { readHead } from '../read/item-head';
import { quoted } from './words';
import type { NearBox } from '../../notation/near-box';
import type { Block } from '../blocks/blocks';
import type { Outline } from '../blocks/outline';
import type { Interpretation } from '../read/interpret';
import type { Unread } from './words';

const BULLET = /^[-*+][ \t]+/;
const NUMBER = /^\d{1,9}[.)][ \t]+/;
/** A bullet that is none either: a box or a no-break space stands right behind its sign. */
const NO_BULLET = /^[-*+](?:\u00a0\s*|(?=\[))/;
const PROPER = new RegExp(`^${BOX}[ \\t]+(?=\\S)`, 'u');

/** Bullets of the phases that mean a box and have none for markdown, so that no chunk is read from them. */
export function unreadBoxes(
  text: string,
  { blocksIn }: Outline,
  { phases, items }: Interpretation,
): readonly Unread[] {
  const known = new Set([...items.values()].map(({ span, indent }) => span.start + indent.length));
  return phases.flatMap(({ section }) =>
    blocksIn(section).flatMap((block) =>
      lineStarts(text, block).flatMap(({ start, end }) => {
        if (known.has(start)) return [];
        const near = read(text.slice(start, end), block.type === 'list' && block.ordered);
        return near ? [told(text.slice(start, end), start, near)] : [];
      }),
    ),
  );
}

/** Where bullets stand, or what looks like one: the items of a list, the lines of a paragraph. */
function lineStarts(text: string, block: Block): readonly { readonly start: number; readonly end: number }[] {
  if (block.type === 'list')
    return block.items.map(({ span, blocks: [first] }) => ({
      start: span.start,
      end: first?.type === 'paragraph' ? Math.min(first.span.end, lineEnd(text, span.start)) : span.start,
    }));
  if (block.type !== 'paragraph') return [];
  return lines(text, block.span.start, block.span.end).map(({ start, content }) => ({
    start: start + (/^[ \t]*/.exec(text.slice(start, content))?.[0].length ?? 0),
    end: content,
  }));
}

function read(line: string, ordered: boolean): NearBox | undefined {
  const marker = (NO_BULLET.exec(line) ?? (ordered ? NUMBER : BULLET).exec(line))?.[0] ?? '';
  const words = line.slice(marker.length);
  // Without a bullet, brackets are words.
  if (marker === '' && words.startsWith('[')) return undefined;
  const proper = BULLET.test(line) ? null : PROPER.exec(words);
  return proper ? { box: boxOf(proper[1]), rest: words.slice(proper[0].length) } : nearBox(words);
}

function told(line: string, start: number, { box, rest }: NearBox): Unread {
  const { token, title } = readHead(rest, 0, rest.length, true)?.head.reading ?? {};
  const said = (span: typeof title) => (span ? unwrapped(rest.slice(span.start, span.end)) : undefined);
  const named = { title: said(title) ?? '', ...(token && { token: said(token) ?? '' }) };
  const space = line.slice(0, line.length - rest.length).includes('\u00a0');
  return {
    start,
    what: `${quoted(line)}, which means a box and is none in markdown${space ? ' for the no-break space in it' : ''}`,
    mend: `write it as ${quoted(`- ${boxText(box)}${rest}`)}`,
    ...(named.title !== '' && { chunk: named }),
  };
}
