import { plain } from './plain';
import { BOX, stateOfSign } from './signs';
import type { Phase } from '../plan/types';

/** A box in a phase's notes that says when the phase is done, and is no chunk. */
export interface Check {
  /** Its words, without the box. */
  readonly text: string;
  readonly done: boolean;
  /** Where in the notes the sign between its brackets stands. */
  readonly sign: number;
}

const BULLET = new RegExp(`^([-*+])[ \\t]+(?:${BOX}[ \\t]+(?=\\S))?`, 'u');
const NAME = /^(?:verification|validation|checklist|checks|done when|.*\b(?:criteria|checklist))$/;
/** Words that a label may hold and not be all bold. */
const MOST_WORDS = 5;

/** Whether boxes below a heading with these words are checks: `Exit criteria (all of them)`, `1.3 Verification`. */
export const namesChecks = (words: string): boolean => NAME.test(bareWords(words));

/** Whether boxes in the list directly behind such a line are checks: `**Exit criteria:**`, `Manual verification:`. */
export function labelsChecks(line: string): boolean {
  const bold = /^(\*\*|__)(.+?)(?::\1|\1[ \t]*:)$/.exec(line.trim())?.[2];
  const label = bold ?? /^(.+):$/.exec(line.trim())?.[1];
  if (label === undefined || /[*_]{2}/.test(label)) return false;
  const words = bareWords(label);
  if (bold === undefined && words.split(' ').length > MOST_WORDS) return false;
  return NAME.test(words) || words === 'manual verification';
}

/** Words in lower case, without numbers and pictures before them, parentheses, and a colon at their end. */
const bareWords = (words: string): string =>
  plain(words)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s:.]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Which parts of a phase hold checks, told its headings, labels and lists in order. */
export class ChecksScan {
  private depth: number | undefined;
  private marker: string | undefined;
  private behindLabel = false;

  /** @returns whether checks begin with it */
  heading(depth: number, words: string): boolean {
    this.other();
    if (this.depth !== undefined && depth > this.depth) return false;
    this.depth = namesChecks(words) ? depth : undefined;
    return this.depth !== undefined;
  }

  /** @returns whether checks may begin behind it */
  line(words: string): boolean {
    this.other();
    this.behindLabel = labelsChecks(words);
    return this.behindLabel;
  }

  /** Whether boxes of a bullet with that marker are checks. A list goes on as long as its marker is the same. */
  bullet(marker: string): boolean {
    if (this.behindLabel) this.marker = marker;
    this.behindLabel = false;
    if (this.marker !== marker) this.marker = undefined;
    return this.depth !== undefined || this.marker !== undefined;
  }

  /** Any other block. */
  other(): void {
    this.marker = undefined;
    this.behindLabel = false;
  }
}

/** The checks in a phase's notes, in order. */
export const checksOf = ({ notes }: Pick<Phase, 'notes'>): readonly Check[] =>
  notes === undefined || !/\[[^\]]+\]/.test(notes) ? [] : scanned(notes).found;

/** Where in a phase's notes the first line stands that begins checks; undefined where none does. */
export const checksStart = (notes: string): number | undefined => scanned(notes).begin;

function scanned(notes: string): { readonly found: readonly Check[]; readonly begin: number | undefined } {
  const scan = new ChecksScan();
  const found: Check[] = [];
  let begin: number | undefined;
  let fence: string | undefined;
  let start = 0;
  for (const line of notes.split('\n')) {
    const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
    } else if (mark !== undefined) {
      fence = mark;
      if (line.startsWith(mark)) scan.other();
    } else readLine(line, start);
    start += line.length + 1;
  }
  return { found, begin };

  function readLine(line: string, offset: number): void {
    // Lines inside a bullet are indented, since each bullet is a note of its own.
    if (/^[ \t]|^$/.test(line)) return;
    const heading = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line);
    const bullet = BULLET.exec(line);
    const begins = heading
      ? scan.heading(heading[1]?.length ?? 1, heading[2] ?? '')
      : !bullet && scan.line(line);
    if (begins) begin ??= offset;
    if (heading || !bullet) return;
    if (scan.bullet(bullet[1] ?? '') && bullet[2] !== undefined)
      found.push({
        text: line.slice(bullet[0].length).trim(),
        done: stateOfSign(bullet[2]) === 'done',
        sign: offset + line.indexOf('[') + 1,
      });
  }
}
