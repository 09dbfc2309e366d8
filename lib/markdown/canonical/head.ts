import { boxText } from '../../notation/signs';
import { unwrapped } from '../document/lines';
import { readHead } from '../read/item-head';
import { writeTitle } from '../write/title';
import { keepsWords } from './kept-words';
import type { Chunk } from '../../plan/types';
import type { ItemSource, Source } from '../document/source';

/** An item's first line, and whether it says the outcome too. */
interface HeadLine {
  readonly line: string;
  readonly saysOutcome: boolean;
}

/**
 * The head of a checklist item: the title in bold, the issue id and the note behind it. Where that would read
 * differently or lose a word, the head's own words stay, on one line: a title that holds bold itself, an id token
 * without a title, a second note.
 */
export function canonicalHead({ text }: Source, own: ItemSource, chunk: Chunk): HeadLine {
  const begin = `- ${boxText(chunk)}`;
  const { token, title, issue, note } = chunk;
  const bold = `**${token === undefined ? title : `${token} ${title}`}**`;
  const behind = writeTitle(
    { ...(issue !== undefined && { issue }), ...(note !== undefined && { note }) },
    '',
  );
  const line = `${begin}${bold}${behind === '' ? '' : ` ${behind}`}`;
  const { start, end } = own.head.span;
  if (readsAs(line, begin.length, chunk) && keepsWords(text.slice(start, end), line))
    return { line, saysOutcome: false };
  const outcome = own.fields.find(({ inHead }) => inHead);
  const words = text.slice(start, Math.max(end, outcome?.value.end ?? end));
  return { line: begin + unwrapped(words), saysOutcome: outcome !== undefined };
}

function readsAs(line: string, from: number, { done, token, title, issue, note }: Chunk): boolean {
  const read = readHead(line, from, line.length, done !== undefined);
  if (!read || read.outcome) return false;
  const { reading } = read.head;
  const said = (part: 'token' | 'title' | 'issue' | 'note') => {
    const span = reading[part];
    return span && line.slice(span.start, span.end);
  };
  return (
    said('token') === token && said('title') === title && said('issue') === issue && said('note') === note
  );
}
