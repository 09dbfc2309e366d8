import { unescapeStart } from './escape';
import { lineEnd, lineStart, unwrapped } from './lines';
import type { Subtask } from '../plan/types';
import type { Block } from './blocks';
import type { SubtaskSource } from './source';

/** Where an item's sub-tasks stand, as whole lines. */
export function subtaskUnits(text: string, lists: readonly Block[]): readonly SubtaskSource[] {
  const items = lists.flatMap((list) => (list.type === 'list' ? list.items : []));
  const spans = items.map(({ span }) => ({
    start: lineStart(text, span.start),
    end: lineEnd(text, Math.max(span.start, span.end - 1)),
  }));
  return items.map((item, at) => {
    const span = spans[at] ?? item.span;
    return {
      span,
      gap: text.slice(spans[at - 1]?.end ?? span.start, span.start),
      indent: text.slice(span.start, item.span.start),
      marker: /^(?:[-*+]|\d+[.)])/.exec(text.slice(item.span.start, item.span.end))?.[0] ?? '-',
    };
  });
}

/** The sub-tasks of a list, and theirs. */
export function readSubtasks(text: string, list: Block): readonly Subtask[] {
  if (list.type !== 'list') return [];
  return list.items.map((item) => {
    const raw = text.slice(
      item.span.start,
      item.blocks[0]?.type === 'paragraph' ? item.blocks[0].span.end : item.span.end,
    );
    const match = /^(?:[-*+]|\d+[.)])[ \t]+(?:\[([ xX])\][ \t]+(?=\S))?/.exec(raw);
    const words = unescapeStart(unwrapped(raw.slice(match?.[0].length ?? 0)));
    return {
      text: words,
      ...(match?.[1] !== undefined && { done: match[1] !== ' ' }),
      subtasks: item.blocks.flatMap((block) => readSubtasks(text, block)),
    };
  });
}
