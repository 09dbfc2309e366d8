import { lines, mainEnding } from '../markdown/document/lines';

/** Stands for the line ending that a text uses most. */
export const MAIN = 'main';

/** A line as texts are merged by: white space at its end and all, and its ending. */
export interface Line {
  readonly content: string;
  readonly end: string;
}

/** A text as lines, and what else it has to merge. */
export interface LineText {
  readonly mark: string;
  readonly eol: string;
  readonly ended: boolean;
  readonly lines: readonly Line[];
}

/** Reads a text by lines; each main ending is `MAIN`, so that a change of all is one fact. */
export function readLines(opened: string): LineText {
  const mark = opened.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = opened.slice(mark.length);
  const eol = mainEnding(text);
  return {
    mark,
    eol,
    ended: /[\r\n]$/.test(text),
    lines: lines(text).map(({ start, content, end }) => {
      const own = text.slice(content, end);
      return { content: text.slice(start, content), end: own === eol ? MAIN : own };
    }),
  };
}

/** Lines as a text with LF endings. */
export const written = (some: readonly Line[]): string => some.map(({ content }) => `${content}\n`).join('');

/** Whether a line is not blank. */
export const says = ({ content }: Line): boolean => content.trim() !== '';
