import { escapeStart } from './escape';
import { reconcile } from './reconcile';
import type { Subtask } from '../plan/types';
import type { Patch } from './patch';
import type { ItemSource, Source } from './source';

/** What changes in an item's sub-tasks: lines of those that stayed are kept, the others are written anew. */
export function subtaskPatches(
  source: Source,
  item: ItemSource,
  now: readonly Subtask[],
  then: readonly Subtask[],
  airy: () => boolean,
): readonly Patch[] {
  const keysNow = keyed(now);
  const keysThen = keyed(then);
  if (keysNow.join('\n') === keysThen.join('\n')) return [];
  const { eol } = source;
  const units = item.subtasks;
  const [first] = units;
  const last = units.at(-1);
  if (!first || !last) {
    const lines = now.map((subtask) => written(subtask, item.contentIndent, '-', eol)).join('');
    return [{ span: { start: item.span.end, end: item.span.end }, text: (airy() ? eol : '') + lines }];
  }
  const { kept, first: leading, behind } = reconcile(keysThen, keysNow);
  const gap = units[1]?.gap.trim() === '' ? units[1].gap : '';
  const pieces: string[] = [];
  const put = (text: string, before: string) => pieces.push((pieces.length > 0 ? before : '') + text);
  const add = (key: string) => {
    const subtask = now[keysNow.indexOf(key)];
    if (subtask) put(written(subtask, first.indent, first.marker, eol), gap);
  };
  leading.forEach(add);
  units.forEach((unit, at) => {
    const key = keysThen[at] ?? '';
    const own = at > 0 ? unit.gap : gap;
    // Words between two lists of sub-tasks belong to neither, and stay.
    if (!kept.has(key)) {
      if (own.trim() !== '') pieces.push(own);
      return;
    }
    put(source.text.slice(unit.span.start, unit.span.end), own);
    behind.get(key)?.forEach(add);
  });
  // With the last of them, the blank lines before them go too.
  const above = source.text.slice(item.head.end, first.span.start);
  const start =
    pieces.length > 0
      ? first.span.start
      : first.span.start - (above.length - above.trimEnd().length) + endingLength(above);
  return [{ span: { start, end: last.span.end }, text: pieces.join('') }];
}

/** Length of the line ending behind the last words of a text. */
const endingLength = (text: string): number =>
  /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(text.trimEnd().length))?.[0].length ?? 0;

/** One key a sub-task: what it says, told apart where two say the same. */
function keyed(subtasks: readonly Subtask[]): readonly string[] {
  const seen = new Map<string, number>();
  return subtasks.map((subtask) => {
    const said = JSON.stringify(saidBy(subtask));
    const count = (seen.get(said) ?? 0) + 1;
    seen.set(said, count);
    return `${said}#${count}`;
  });
}

const saidBy = ({ text, done, subtasks }: Subtask): unknown => [text, done ?? null, subtasks.map(saidBy)];

function written({ text, done, subtasks }: Subtask, indent: string, marker: string, eol: string): string {
  const box = done === undefined ? '' : done ? '[x] ' : '[ ] ';
  const inner = subtasks
    .map((own) => written(own, indent + ' '.repeat(marker.length + 1), '-', eol))
    .join('');
  return `${indent}${marker} ${box}${escapeStart(text)}${eol}${inner}`;
}
