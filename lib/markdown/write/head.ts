import { titleStop } from '../../notation/title';
import { escapeStart } from '../blocks/escape';
import { oneLine } from './patch';
import type { Chunk } from '../../plan/types';
import type { ItemSource, Span, TitleReading } from '../document/source';
import type { Patch } from './patch';

/** The parts of a title, as a chunk or a row has them. */
type Parts = Pick<Chunk, 'token' | 'title' | 'issue' | 'note'>;
type Head = Parts & Pick<Chunk, 'outcome'>;

/** What changes in an item's head: each part alone, where it stands or would stand, and an outcome behind the title. */
export function headPatches(text: string, item: ItemSource, now: Head, then: Head): readonly Patch[] {
  const { head } = item;
  const { title } = head.reading;
  // A bold that holds the id token alone is read as bare: what it may get for a title stands behind it.
  const inBold = head.boldEnd !== undefined && title.start < head.boldEnd;
  const bare = !inBold && (head.boldEnd !== undefined || item.box === undefined);
  const endsEarly = now.title !== then.title && titleStop(now.title, 0, now.title.length) < now.title.length;
  // What stands directly behind an id token is no part of the title that comes between.
  const comesBetween = title.start === title.end && now.title !== '' && headOutcome(item) !== undefined;
  if (bare && (endsEarly || comesBetween || now.note !== then.note)) return [boldHead(text, item, now, then)];
  if (joinsBold(text, title, now.title)) return [boldHead(text, item, now, then)];
  const behind = inBold ? (head.boldEnd ?? title.end) : title.end;
  return [
    ...titlePatches(text, head.reading, now, then, behind),
    ...(head.hidden && now.note === undefined ? [part(text, head.hidden, 0, undefined)] : []),
    ...(now.outcome === then.outcome ? [] : outcomePatches(text, item, now.outcome)),
  ];
}

/** Whether the first sign of a new title would be one with the underscores that set the old one in bold. */
export const joinsBold = (text: string, title: Span, now: string): boolean =>
  now.startsWith('_') && text.startsWith('__', title.start - 2);

const headOutcome = ({ fields }: ItemSource): Span | undefined => fields.find(({ inHead }) => inHead)?.value;

/** An outcome behind the title goes with the sign that parts it; one parted by its own parenthesis gets a dash. */
function outcomePatches(text: string, item: ItemSource, outcome: string | undefined): readonly Patch[] {
  const value = headOutcome(item);
  if (!value) return [];
  const from = Math.min(item.head.span.end, value.start);
  if (outcome === undefined) return [{ span: { start: from, end: value.end }, text: '' }];
  const { title } = item.head.reading;
  const titled = title.end > title.start;
  const sign = text.slice(from, value.start).trimEnd();
  const words = oneLine(outcome);
  // Behind an id token alone a dash would begin the title.
  if (sign.trim() === '') return [{ span: value, text: (titled ? '— ' : '; ') + words }];
  // On a line of its own, words that open a block or a field there go up behind the sign.
  const lowered = /[\r\n]/.test(text.slice(from, value.start));
  const up = lowered && (escapeStart(words) !== words || words.includes(':'));
  return [
    up
      ? { span: { start: from + sign.length, end: value.end }, text: ` ${words}` }
      : { span: value, text: words },
  ];
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
  if (now.title !== then.title) {
    const lead = title.start === reading.token?.end || text.startsWith('**', title.start - 2) ? ' ' : '';
    patches.push({ span: title, text: (title.start === title.end ? lead : '') + now.title });
  }
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
    // Marks in a note would end the bold that the old one stands in.
    const leaves = note && note.start < behind && /[*_`\\]/.test(now.note ?? '');
    if (leaves) patches.push(part(text, note, end, undefined), part(text, undefined, end, now.note));
    else patches.push(part(text, note, end, now.note));
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

/** A title that would end too early, or gets a note, is set in bold; what stood behind it is parted by a dash. */
function boldHead(text: string, item: ItemSource, now: Head, then: Head): Patch {
  const { head } = item;
  const value = headOutcome(item);
  const { token, title, issue, note } = now;
  const behind = [issue && `(${issue})`, note].filter((of) => of !== undefined);
  const bold = [`**${[token, title].filter((of) => of !== undefined).join(' ')}**`, ...behind].join(' ');
  const end = value?.end ?? Math.max(head.span.end, head.reading.title.end);
  const kept =
    value && now.outcome === then.outcome ? text.slice(value.start, value.end) : oneLine(now.outcome ?? '');
  return { span: { start: head.span.start, end }, text: value && kept !== '' ? `${bold} — ${kept}` : bold };
}
