import { checksOf } from './checks';
import { BOX, boxOf } from './signs';
import type { Phase, Subtask } from '../plan/types';

/** A bullet in a phase's notes that would be a chunk if it had a box. */
export interface PlainBullet {
  readonly title: string;
  readonly subtasks: readonly Subtask[];
}

/** What of a phase's notes is a plain list. */
export interface PlainList {
  readonly bullets: readonly PlainBullet[];
  /** The notes without it, and whether nothing would be lost by them being chunks. */
  readonly rest: string;
  readonly isWhole: boolean;
}

const BULLET = new RegExp(String.raw`^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:${BOX}[ \t]+)?(?=\S)`, 'u');
/** Bold with a colon says what something is, and is nothing to do. */
const LABEL = /^(\*\*|__)[^*_]*(?:[:：]\1|\1[:：])/;
const NESTED = new RegExp(String.raw`^([ \t]+)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:${BOX}[ \t]+)?(\S.*)$`, 'u');

/** The top-level bullets of a phase's notes that are neither labels nor checks, with what is nested in them. */
export function plainList(phase: Pick<Phase, 'notes'>): PlainList {
  const checks = new Set(checksOf(phase).map(({ sign }) => sign));
  const bullets: { title: string; inner: string[] }[] = [];
  const rest: string[] = [];
  let isWhole = true;
  let fence: string | undefined;
  let open: { title: string; inner: string[] } | undefined;
  let offset = 0;
  for (const line of (phase.notes ?? '').split('\n')) {
    const start = offset;
    offset += line.length + 1;
    const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
    const bullet = fence === undefined ? BULLET.exec(line)?.[0] : undefined;
    const isCheck = checks.has(start + line.indexOf('[') + 1);
    if (bullet !== undefined && !isCheck && !LABEL.test(line.slice(bullet.length))) {
      open = { title: line.slice(bullet.length).trim(), inner: [] };
      bullets.push(open);
    } else if (open && /^[ \t]+\S/.test(line)) open.inner.push(line);
    else if (open && line.trim() === '') open.inner.push('');
    else {
      open = undefined;
      rest.push(line);
    }
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    if (mark !== undefined && open) isWhole = false;
  }
  const read = bullets.map(({ title, inner }): PlainBullet => {
    const { subtasks, words } = nested(inner);
    if (subtasks === undefined) isWhole = false;
    return { title: [title, ...words].join(' '), subtasks: subtasks ?? [] };
  });
  return { bullets: read, rest: rest.join('\n').trim(), isWhole };
}

/** Bullets below a bullet, and words that go on from its own; no sub-tasks where there is something else. */
function nested(lines: readonly string[]): {
  readonly words: readonly string[];
  readonly subtasks: readonly Subtask[] | undefined;
} {
  const said = lines.filter((line) => line !== '');
  const first = said.findIndex((line) => NESTED.test(line));
  const words = first < 0 ? said : said.slice(0, first);
  const gap = lines.indexOf('');
  const isProse = gap >= 0 && words.some((line) => lines.indexOf(line) > gap);
  const below = first < 0 ? [] : said.slice(first);
  if (isProse || below.some((line) => !NESTED.test(line))) return { words: [], subtasks: undefined };
  return { words: words.map((line) => line.trim()), subtasks: tree(below) };
}

function tree(lines: readonly string[]): readonly Subtask[] {
  const found: { subtask: Omit<Subtask, 'subtasks'>; below: string[] }[] = [];
  const depth = NESTED.exec(lines[0] ?? '')?.[1]?.length ?? 0;
  for (const line of lines) {
    const [, indent = '', box, text = ''] = NESTED.exec(line) ?? [];
    const last = found.at(-1);
    if (last && indent.length > depth) last.below.push(line);
    else
      found.push({
        subtask: { text: text.trim(), ...boxOf(box) },
        below: [],
      });
  }
  return found.map(({ subtask, below }) => ({ ...subtask, subtasks: tree(below) }));
}
