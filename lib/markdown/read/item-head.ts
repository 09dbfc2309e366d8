import { boldSpan, trim } from '../../notation/span';
import { isIssueId, readTitle, titleStop } from '../../notation/title';
import { lineEnd } from '../document/lines';
import type { Span } from '../../notation/span';
import type { TitleReading } from '../../notation/title';
import type { HeadSource } from '../document/source';

/** An item's head, and the outcome written behind the title, if one is. */
export interface HeadReading {
  readonly head: HeadSource;
  readonly outcome?: Span;
}

/**
 * Reads the head of an item's first paragraph, `from` to `to`; `to` is where its first field begins or it ends.
 * A boxed bullet is always a chunk; one without a box only if it opens with bold or with an id token.
 */
export function readHead(text: string, from: number, to: number, boxed: boolean): HeadReading | undefined {
  const bold = boldSpan(text, from, to);
  if (bold) {
    const reading = readTitle(text, bold.start + 2, bold.end - 2);
    const hasTitle = reading.title.end > reading.title.start;
    return hasTitle
      ? behindBold(text, bold, reading, to)
      : behindToken(text, from, bold.end, reading.token, to, bold.end);
  }
  const end = contentEnd(text, from, to);
  const reading = readTitle(text, from, end);
  if (boxed) return { head: { span: trim(text, from, end), reading, end } };
  return reading.token ? behindToken(text, from, reading.token.end, reading.token, to, undefined) : undefined;
}

/** `**Title** (NS-1) *(note)* — outcome` */
function behindBold(text: string, bold: Span, reading: TitleReading, to: number): HeadReading {
  const lineStop = contentEnd(text, bold.end, to);
  let { issue, note } = reading;
  let end = bold.end;
  for (;;) {
    const at = trim(text, end, lineStop).start;
    const group = /^(\*{1,2}|_)?\(/.exec(text.slice(at, lineStop));
    const close = group && groupEnd(text, at + (group[1]?.length ?? 0), lineStop, group[1] ?? '');
    if (!close) break;
    const inner = { start: at + 1, end: close - 1 };
    if (!issue && isIssueId(text.slice(inner.start, inner.end))) issue = inner;
    else if (!note) note = { start: at, end: close };
    else break;
    end = close;
  }
  const rest = trim(text, end, lineStop);
  const sign = /^(?:[—–-](?=\s)|:)\s*/.exec(text.slice(rest.start, to));
  const parts = { ...reading, ...(issue && { issue }), ...(note && { note }) };
  if (sign && rest.end > rest.start + 1) {
    const outcome = trim(text, rest.start + sign[0].length, to);
    const head = {
      span: { start: bold.start, end },
      boldEnd: bold.end,
      reading: parts,
      end: contentEnd(text, outcome.end, to),
    };
    return { head, outcome };
  }
  // Any other words behind the title are its note.
  if (rest.end > rest.start) {
    const whole = { start: note && note.start >= bold.end ? note.start : rest.start, end: rest.end };
    const inside = issue && issue.start > whole.start;
    const inBold = note && note.start < bold.end ? note : undefined;
    const { title } = reading;
    // A parenthesis that ends the bold is no note where one stands behind it, but part of the title.
    const ended = /^[*_]*\(/.test(text.slice(whole.start)) && inBold;
    const named =
      inside || !ended || text.slice(title.end, ended.start).trim() !== ''
        ? {}
        : { title: { start: title.start, end: ended.end } };
    return {
      head: {
        ...(inBold && !('title' in named) && { hidden: inBold }),
        span: { start: bold.start, end: rest.end },
        boldEnd: bold.end,
        reading: inside ? parts : { ...parts, ...named, note: whole },
        end: lineStop,
      },
    };
  }
  return { head: { span: { start: bold.start, end }, boldEnd: bold.end, reading: parts, end: lineStop } };
}

/** `**C1.1** Title: outcome over several lines` */
function behindToken(
  text: string,
  from: number,
  at: number,
  token: Span | undefined,
  to: number,
  boldEnd: number | undefined,
): HeadReading | undefined {
  const begin = at + (/^(?:[:.)]|\s+[—–-](?=\s))?\s*/.exec(text.slice(at, to))?.[0].length ?? 0);
  let stop = titleStop(text, begin, to);
  // What stands before the first stop and says nothing belongs to what follows: `**C5** *(see notes)*` has no title.
  if (!/[\p{L}\p{N}]/u.test(text.slice(begin, stop))) stop = begin;
  const words = trim(text, begin, stop);
  const title = words.end > words.start ? words : { start: at, end: at };
  const issueText = /^\(([A-Z][A-Z0-9]*-\d+)\)\s*/.exec(text.slice(stop, to));
  const issue =
    issueText?.[1] === undefined ? undefined : { start: stop + 1, end: stop + 1 + issueText[1].length };
  const spanEnd = issue ? issue.end + 1 : title.end;
  if (issueText) stop += issueText[0].length;
  const sign = /^(?:[:;.]|[—–-](?=\s))?\s*/.exec(text.slice(stop, to))?.[0].length ?? 0;
  const outcome = trim(text, stop + sign, to);
  const hasOutcome = outcome.end > outcome.start;
  const reading = { ...(token && { token }), title, ...(issue && { issue }) };
  const end = contentEnd(text, hasOutcome ? outcome.end : Math.max(title.end, spanEnd), to);
  return {
    head: { span: { start: from, end: spanEnd }, ...(boldEnd !== undefined && { boldEnd }), reading, end },
    ...(hasOutcome && { outcome }),
  };
}

function groupEnd(text: string, open: number, to: number, emphasis: string): number | undefined {
  let depth = 0;
  for (let at = open; at < to; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0)
      return text.startsWith(emphasis, at + 1) ? at + 1 + emphasis.length : undefined;
  }
  return undefined;
}

function contentEnd(text: string, from: number, to: number): number {
  const end = Math.min(lineEnd(text, from), to);
  return trim(text, from, end).end;
}
