import { columnKey } from '../../notation/columns';
import { BOX } from '../../notation/signs';
import { slug } from '../../notation/slug';
import { lineEnd } from '../document/lines';
import { chunkTable } from '../read/phase';
import { hasField } from '../read/plan-sections';
import { cellText } from '../read/table';
import type { Block } from '../blocks/blocks';

/**
 * How much some blocks look like chunks: `surely` where they have a chunk's fields or table, `bold` where they are
 * boxes with a title in bold, `boxes` where they are boxes alone. Undefined: not at all.
 */
export type ChunkLike = 'surely' | 'bold' | 'boxes';

const BOXED = new RegExp(`^(?:[-*+]|\\d{1,9}[.)])[ \\t]+${BOX}[ \\t]+(\\*\\*|__)?`, 'u');

/** Looks for chunks among blocks outside the phases. A table that only names chunks of the plan again is none. */
export function chunkLike(
  text: string,
  blocks: readonly Block[],
  known: ReadonlySet<string>,
): ChunkLike | undefined {
  let found: ChunkLike | undefined;
  for (const block of blocks) {
    if (block.type === 'table' && hasChunkRows(text, block, known)) return 'surely';
    if (block.type !== 'list') continue;
    for (const { span } of block.items) {
      const words = text.slice(span.start, span.end);
      const box = BOXED.exec(words);
      if ((box ?? !block.ordered) && hasField(words.slice(lineEnd(words, 0)))) return 'surely';
      if (box?.[2]) found = 'bold';
      else if (box) found ??= 'boxes';
    }
  }
  return found;
}

function hasChunkRows(
  text: string,
  block: Extract<Block, { type: 'table' }>,
  known: ReadonlySet<string>,
): boolean {
  if (!chunkTable(text, [block])) return false;
  const [header, ...rows] = block.rows;
  const keys = (header?.cells ?? []).map((cell) => columnKey(cellText(text, cell)));
  const at = keys.indexOf('chunk');
  if (!keys.some((key) => key === 'outcome' || key === 'depends on' || key === 'stream')) return false;
  return rows.some(({ cells }) => cells[at] && !known.has(slug(cellText(text, cells[at]))));
}
