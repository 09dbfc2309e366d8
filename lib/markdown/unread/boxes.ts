import { nearBox } from '../../notation/near-box';
import { BOX, boxOf, boxText } from '../../notation/signs';
import { unescapeStep } from '../blocks/escape';
import { lineEnd, lines, unwrapped } from '../document/lines';
import { readHead } from '../read/item-head';
import { quoted } from './words';
import type { NearBox } from '../../notation/near-box';
import type { ChunkId } from '../../plan/types';
import type { Block } from '../blocks/blocks';
import type { Outline } from '../blocks/outline';
import type { Interpretation } from '../read/interpret';
import type { Unread } from './words';

const BULLET = /^[-*+][ \t]+/;
const NUMBER = /^\d{1,9}[.)][ \t]+/;
/** A bullet that is none either: a box or a no-break space stands right behind its sign. */
const NO_BULLET = /^[-*+](?:\u00a0\s*|(?=\[))/;
const PROPER = new RegExp(`^${BOX}[ \\t]+(?=\\S)`, 'u');

/**
 * Bullets of the phases that mean a box and have none for markdown, so that no chunk is read from them, and those among
 * sub-tasks, which are read with the box in their words.
 */
export function unreadBoxes(
  text: string,
  { blocksIn }: Outline,
  { phases, items }: Interpretation,
): readonly Unread[] {
  const known = new Map([...items].map(([id, { span, indent }]) => [span.start + indent.length, id]));
  return phases.flatMap(({ section }) =>
    blocksIn(section).flatMap((block) =>
      lineStarts(text, block)
        .flatMap(({ start, end }) => {
          if (known.has(start)) return [];
          const near = read(text.slice(start, end), block.type === 'list' && block.ordered);
          return near ? [{ ...told(text.slice(start, end), start, '- ', near), ...chunkOf(near) }] : [];
        })
        .concat(
          block.type !== 'list'
            ? []
            : block.items.flatMap(({ span, blocks }) => {
                const of = known.get(span.start);
                return of === undefined ? [] : inSubtasks(text, blocks, of);
              }),
        ),
    ),
  );
}

/** Such bullets among the sub-tasks of a chunk, and in those below them. */
function inSubtasks(text: string, inside: readonly Block[], of: ChunkId): readonly Unread[] {
  return inside.flatMap((block) =>
    block.type !== 'list'
      ? []
      : block.items.flatMap(({ span, blocks: [first, ...more] }): readonly Unread[] => {
          const words = first?.type === 'paragraph' ? text.slice(span.start, first.span.end) : '';
          const marker = (BULLET.exec(words) ?? NUMBER.exec(words))?.[0] ?? '';
          const line = words.slice(0, lineEnd(words, 0)).trimEnd();
          const near = marker === '' ? undefined : nearBox(line.slice(marker.length));
          const subtask = { of, text: unescapeStep(unwrapped(words.slice(marker.length))) };
          return [
            ...(near ? [{ ...told(line, span.start, marker, near), subtask }] : []),
            ...inSubtasks(text, more, of),
          ];
        }),
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

function told(line: string, start: number, marker: string, { box, rest }: NearBox): Unread {
  const space = line.slice(0, line.length - rest.length).includes('\u00a0');
  return {
    start,
    what: `${quoted(line)}, which means a box and is none in markdown${space ? ' for the no-break space in it' : ''}`,
    mend: `write it as ${quoted(`${marker}${boxText(box)}${rest}`)}`,
  };
}

/** What the chunk would be called that the bullet would be. */
function chunkOf({ rest }: NearBox): Pick<Unread, 'chunk'> {
  const { token, title } = readHead(rest, 0, rest.length, true)?.head.reading ?? {};
  const said = (span: typeof title) => (span ? unwrapped(rest.slice(span.start, span.end)) : '');
  return said(title) === '' ? {} : { chunk: { title: said(title), ...(token && { token: said(token) }) } };
}
