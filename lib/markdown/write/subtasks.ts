import { boxText, signOf } from '../../notation/signs';
import { escapeStep } from '../blocks/escape';
import { blockPatches, setIn } from './blocks';
import { asSaid, continued } from './continued';
import { patched } from './patch';
import { reconcile } from './reconcile';
import { equal } from '../../plan/equal';
import type { Subtask } from '../../plan/types';
import type { ItemSource, Source, SubtaskSource } from '../document/source';
import type { Patch } from './patch';

/** What changes in an item's sub-tasks: each patched where it stands, those that moved taken along, new ones written. */
export function subtaskPatches(
  source: Source,
  item: ItemSource,
  now: readonly Subtask[],
  then: readonly Subtask[],
  airy: () => boolean,
): readonly Patch[] {
  const behind = { start: item.span.end, end: item.span.end };
  const fresh = () => (airy() ? source.eol : '') + writtenAll(now, item.contentIndent, '-', source.eol);
  return listPatch(source, item.subtasks, now, then, { headEnd: item.head.end, behind, fresh });
}

/** Where a list would stand that is not there yet, what it would be, and where what stands before it ends. */
interface Around {
  readonly headEnd: number;
  readonly behind: Patch['span'];
  readonly fresh: () => string;
}

function listPatch(
  source: Source,
  units: readonly SubtaskSource[],
  now: readonly Subtask[],
  then: readonly Subtask[],
  around: Around,
): readonly Patch[] {
  const { keys, keysThen } = continued(now, then);
  const [first] = units;
  const last = units.at(-1);
  if (same(now, then)) return [];
  if (!first || !last) return [{ span: around.behind, text: around.fresh() }];
  const { kept, first: leading, behind } = reconcile(keysThen, keys);
  const gap = units[1]?.gap.trim() === '' ? units[1].gap : '';
  const runs = runsOf(units);
  const textOf = (key: string): string => {
    const subtask = now[keys.indexOf(key)];
    const at = keysThen.indexOf(key);
    const [unit, was] = [units[at], then[at]];
    if (!subtask) return '';
    return unit && was
      ? unitText(source, unit, subtask, was)
      : written(subtask, first.indent, first.marker, source.eol);
  };
  const patches = runs.map((run, order): Patch => {
    let lines = '';
    const put = (text: string, before: string) => (lines += (lines === '' ? '' : before) + text);
    if (order === 0) leading.forEach((key) => put(textOf(key), gap));
    run.forEach((unit) => {
      const key = keysThen[units.indexOf(unit)] ?? '';
      if (!kept.has(key)) return;
      put(textOf(key), unit === first ? gap : unit.gap);
      behind.get(key)?.forEach((id) => put(textOf(id), gap));
    });
    const [start, end] = [run[0]?.span.start ?? first.span.start, run.at(-1)?.span.end ?? last.span.end];
    return { span: { start, end }, text: lines };
  });
  const [only] = patches;
  if (!only || patches.length > 1 || only.text !== '') return patches;
  // With the last of them, the blank lines before them go too.
  const above = source.text.slice(around.headEnd, first.span.start);
  const start = first.span.start - (above.length - above.trimEnd().length) + endingLength(above);
  return [{ span: { start, end: last.span.end }, text: '' }];
}

/** Sub-tasks that stand together. Words between two lists of them belong to neither, and stay. */
function runsOf(units: readonly SubtaskSource[]): readonly (readonly SubtaskSource[])[] {
  const runs: SubtaskSource[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    if (run && unit.gap.trim() === '') run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

/** A sub-task's lines with what changed patched in: box, words, and its own sub-tasks. */
function unitText(source: Source, unit: SubtaskSource, now: Subtask, then: Subtask): string {
  const { text, eol } = source;
  const { words, afterMarker, box } = unit;
  if (same([now], [then])) return text.slice(unit.span.start, unit.span.end);
  if (!words && (now.text !== '' || !equal(now.blocks, then.blocks)))
    return written(now, unit.indent, unit.marker, eol);
  const patches: Patch[] = [];
  const sign = signOf(now);
  if (words && sign !== signOf(then))
    patches.push(
      box && sign !== undefined
        ? { span: box, text: sign }
        : { span: { start: afterMarker, end: words.start }, text: boxText(now) },
    );
  if (words && now.text !== then.text) patches.push({ span: words, text: escapeStep(now.text) });
  const space = text.slice(unit.span.start + unit.indent.length + unit.marker.length, afterMarker);
  const indent = unit.indent + ' '.repeat(space.includes('\t') ? 4 : unit.marker.length + space.length);
  const behind = { start: unit.span.end, end: unit.span.end };
  const fresh = () => writtenAll(now.subtasks, indent, '-', eol);
  const around = { headEnd: words?.end ?? afterMarker, behind, fresh };
  patches.push(...listPatch(source, unit.inner, now.subtasks, then.subtasks, around));
  const { blocks: spans } = unit;
  patches.push(
    ...blockPatches(source, { spans, now: now.blocks, then: then.blocks, behind: unit.span.end, indent }),
  );
  return patched(text, unit.span, patches);
}

const same = (a: readonly Subtask[], b: readonly Subtask[]): boolean =>
  JSON.stringify(a.map(asSaid)) === JSON.stringify(b.map(asSaid));

/** Length of the line ending behind the last words of a text. */
const endingLength = (text: string): number =>
  /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(text.trimEnd().length))?.[0].length ?? 0;

const writtenAll = (subtasks: readonly Subtask[], indent: string, marker: string, eol: string): string =>
  subtasks.map((own) => written(own, indent, marker, eol)).join('');

function written(
  { text, blocks = [], subtasks, ...box }: Subtask,
  indent: string,
  marker: string,
  eol: string,
): string {
  const within = indent + ' '.repeat(marker.length + 1);
  const said = [...(text === '' && blocks.length > 0 ? [] : [boxText(box) + escapeStep(text)]), ...blocks];
  const body = setIn(said, within, eol)
    .join(eol + eol)
    .slice(within.length);
  const parted = blocks.length > 0 && subtasks.length > 0 ? eol : '';
  return `${indent}${marker} ${body}${eol}${parted}${writtenAll(subtasks, within, '-', eol)}`;
}
