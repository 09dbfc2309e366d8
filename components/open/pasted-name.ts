import { plain } from '@/lib/notation/plain';

/** What a file's name may not hold on common systems, and what would end a line. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST = 80;
/** Lines that are looked through: a title that comes later is none of the whole text. */
const MOST_LINES = 200;

/** What a pasted text is called: its title, as the name of a markdown file; `pasted.md` where it has none. */
export function pastedName(text: string): string {
  const fit = plain(titleIn(text)).replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
  const name = fit
    .slice(0, LONGEST)
    .replace(/[\s.]+$/, '')
    .replace(/^\.+/, '');
  return `${name === '' ? 'pasted' : name}.md`;
}

/** The first heading of the first level, fences aside; a text of any length is not read for its name. */
function titleIn(text: string): string {
  let fence: string | undefined;
  for (const line of text.split(/\r\n|[\r\n]/, MOST_LINES)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark !== undefined && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    const title = fence === undefined ? /^ {0,3}#[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line)?.[1] : undefined;
    if (title !== undefined) return title;
  }
  return '';
}
