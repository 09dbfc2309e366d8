import { boxOf } from '../../notation/signs';
import { unescapeStep } from '../blocks/escape';
import { blockText, lineEnd, lineStart, unwrapped } from '../document/lines';
import { readBox } from './box';
import type { Subtask } from '../../plan/types';
import type { Block, ListItem } from '../blocks/blocks';
import type { SubtaskSource } from '../document/source';

/** An item's sub-tasks, and where they stand as whole lines. */
export interface SubtasksReading {
  readonly subtasks: readonly Subtask[];
  readonly units: readonly SubtaskSource[];
}

/** Reads the lists among an item's blocks: each bullet is a sub-task, and may have its own. */
export function readSubtasks(text: string, inside: readonly Block[]): SubtasksReading {
  const items = inside.flatMap((block) => (block.type === 'list' ? block.items : []));
  const spans = items.map(({ span }) => ({
    start: lineStart(text, span.start),
    end: lineEnd(text, Math.max(span.start, span.end - 1)),
  }));
  const read = items.map((item, at) => readSubtask(text, item, spans[at - 1]?.end));
  return { subtasks: read.map(({ subtask }) => subtask), units: read.map(({ unit }) => unit) };
}

function readSubtask(
  text: string,
  { span, blocks }: ListItem,
  behind: number | undefined,
): { readonly subtask: Subtask; readonly unit: SubtaskSource } {
  const [first] = blocks;
  const start = lineStart(text, span.start);
  const end = lineEnd(text, Math.max(span.start, span.end - 1));
  const opensWithWords = first?.type === 'paragraph';
  const wordsEnd = opensWithWords ? first.span.end : span.end;
  const opening = /^([-*+]|\d+[.)])[ \t]+/.exec(text.slice(span.start, wordsEnd));
  const [whole = '', marker = '-'] = opening ?? [];
  const afterMarker = span.start + whole.length;
  const box = opensWithWords ? readBox(text, afterMarker, wordsEnd) : undefined;
  const words = { start: box?.end ?? afterMarker, end: wordsEnd };
  const inner = readSubtasks(text, blocks);
  const beside = blocks.flatMap((block, at) =>
    block.type === 'list' || (at === 0 && opensWithWords) ? [] : [block],
  );
  const subtask: Subtask = {
    text: opensWithWords ? unescapeStep(unwrapped(text.slice(words.start, words.end))) : '',
    ...boxOf(box && text.slice(box.sign.start, box.sign.end)),
    ...(beside.length > 0 && { blocks: beside.map((own) => blockText(text, own.span, own.type === 'code')) }),
    subtasks: inner.subtasks,
  };
  const unit: SubtaskSource = {
    span: { start, end },
    gap: text.slice(behind ?? start, start),
    indent: text.slice(start, span.start),
    marker,
    afterMarker,
    ...(box && { box: box.sign }),
    ...(opensWithWords && { words }),
    blocks: beside.map((block) => block.span),
    inner: inner.units,
  };
  return { subtask, unit };
}
