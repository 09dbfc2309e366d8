import { titleStop } from '../plan/title';
import type { Chunk } from '../plan/types';
import type { Patch } from './patch';
import type { ItemSource, Span, TitleReading } from './source';

/** The parts of a title, as a chunk has them. */
type Parts = Pick<Chunk, 'token' | 'title' | 'issue' | 'note'>;

/** What changes in an item's head: each part alone, where it stands or would stand. */
export function headPatches(text: string, item: ItemSource, now: Parts, then: Parts): readonly Patch[] {
  const { head } = item;
  const { title } = head.reading;
  const inBold = head.boldEnd !== undefined && title.end <= head.boldEnd;
  const bare = !inBold && (head.boldEnd !== undefined || item.box === undefined);
  if (bare && now.title !== then.title && titleStop(now.title, 0, now.title.length) < now.title.length)
    return [boldHead(text, item, now)];
  return titlePatches(text, head.reading, now, then, inBold ? (head.boldEnd ?? title.end) : title.end);
}

/** Patches of a title's parts. `behind` is where an issue id is written that was not there. */
export function titlePatches(
  text: string,
  reading: TitleReading,
  now: Parts,
  then: Parts,
  behind: number,
): readonly Patch[] {
  const patches: Patch[] = [];
  const { title, issue, note } = reading;
  if (now.title !== then.title) patches.push({ span: title, text: now.title });
  if (now.token !== then.token && now.token !== undefined)
    patches.push(
      reading.token
        ? { span: reading.token, text: now.token }
        : { span: { start: title.start, end: title.start }, text: `${now.token} ` },
    );
  if (now.issue !== then.issue)
    patches.push(
      part(
        text,
        issue && { start: issue.start - 1, end: issue.end + 1 },
        behind,
        now.issue && `(${now.issue})`,
      ),
    );
  if (now.note !== then.note) {
    const end = Math.max(behind, issue ? issue.end + 1 : 0);
    patches.push(part(text, note, end, now.note));
  }
  return patches;
}

/** A part with the space before it: replaced, taken away, or put in. */
function part(text: string, old: Span | undefined, at: number, value: string | undefined): Patch {
  if (!old) return { span: { start: at, end: at }, text: value === undefined ? '' : ` ${value}` };
  if (value !== undefined) return { span: old, text: value };
  let { start } = old;
  while (/[ \t]/.test(text[start - 1] ?? '')) start--;
  return { span: { start, end: old.end }, text: '' };
}

/** A title that would end too early is set in bold, and what stood behind it is parted by a dash. */
function boldHead(text: string, { head, fields }: ItemSource, { token, title, issue, note }: Parts): Patch {
  const outcome = fields.find(({ inHead }) => inHead)?.value;
  const behind = [issue && `(${issue})`, note].filter((of) => of !== undefined);
  const bold = [`**${[token, title].filter((of) => of !== undefined).join(' ')}**`, ...behind].join(' ');
  const end = outcome?.start ?? Math.max(head.span.end, head.reading.title.end);
  return {
    span: { start: head.span.start, end },
    text: outcome ? `${bold} — ` : bold + text.slice(end, end),
  };
}
