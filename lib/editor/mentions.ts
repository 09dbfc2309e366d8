import { hunks } from '../compare/hunks';
import { lines } from '../markdown/document/lines';
import { chunkTitle, phaseNumber } from '../notation/names';
import { plain } from '../notation/plain';
import { quote, quoted } from '../notation/words';
import { chunksOf, lookup } from '../plan/lookup';
import type { Printed, SpecDocument } from '../markdown/document/document';
import type { Chunk, Plan } from '../plan/types';

/** A place in prose that no longer means what it meant when the document was opened. */
export interface Mention {
  /** 1-based, in the markdown as it stands. */
  readonly line: number;
  /** The same line in the markdown as it was opened. */
  readonly opened: number;
  readonly message: string;
}

/** Words that meant something when the document was opened, and what has become of it. */
interface Sign {
  readonly pattern: RegExp;
  readonly message: string;
}

/**
 * Mentions of phases by a number they no longer have, of chunks by a title they no longer have, and of those that are
 * gone by their ids. Prose is never
 * edited, so all that can be done is to list them. Whatever the plan states as a fact follows by itself and is left
 * out; so is each line that was not there at opening, since it was written knowing better.
 */
export function staleMentions(
  document: SpecDocument,
  plan: Plan,
  printed: () => Printed,
): readonly Mention[] {
  const signs = [...movedPhases(document.plan, plan), ...renamedChunks(document.plan, plan)];
  if (signs.length === 0) return [];
  const { text } = printed();
  const openedAs = openedLines(document.text, text);
  const isFact = facts(plan, printed());
  let fence: string | undefined;
  return lines(text).flatMap((line, index) => {
    const words = text.slice(line.start, line.content);
    const mark = /^\s*(```|~~~)/.exec(words)?.[1];
    if (mark !== undefined && (fence === undefined || mark === fence))
      fence = fence === undefined ? mark : undefined;
    const opened = openedAs.get(index + 1);
    if (fence !== undefined || mark !== undefined || opened === undefined || isFact(index + 1, words))
      return [];
    return signs
      .filter(({ pattern }) => pattern.test(words))
      .map(({ message }) => ({ line: index + 1, opened, message }));
  });
}

/** The lines of a text that stood in another, each with its line there; 1-based. */
function openedLines(then: string, now: string): ReadonlyMap<number, number> {
  const linesOf = (text: string) => lines(text).map(({ start, content }) => text.slice(start, content));
  const [before, after] = [linesOf(then), linesOf(now)];
  const stayed = new Map<number, number>();
  let [old, own] = [0, 0];
  for (const { same, gone, came } of hunks(before, after)) {
    for (let at = 1; at <= same; at++) stayed.set(own + at, old + at);
    [old, own] = [old + same + gone, own + same + came];
  }
  // What moved stands elsewhere, in the same words.
  const places = new Map(before.map((words, at) => [words, at + 1]));
  after.forEach((words, at) => {
    const opened = stayed.get(at + 1) ?? places.get(words);
    if (opened !== undefined) stayed.set(at + 1, opened);
  });
  return stayed;
}

const advice = 'prose is left as it is, so see whether it still fits.';

function movedPhases(before: Plan, now: Plan): readonly Sign[] {
  return before.phases.flatMap(({ id, number, name }) => {
    const there = now.phases.filter((phase) => phase.number === number);
    if (there.some((phase) => phase.id === id)) return [];
    const own = lookup(now).phases.get(id)?.phase;
    const was = plain(name) === '' ? 'another phase' : quote(name);
    const is = own ? `is ${phaseNumber(own)} now` : 'is no longer in the plan';
    return [
      {
        pattern: new RegExp(String.raw`\bphase[ \t]+${number}\b`, 'i'),
        message: `“Phase ${number}” meant ${was}, which ${is}; ${advice}`,
      },
    ];
  });
}

function renamedChunks(before: Plan, now: Plan): readonly Sign[] {
  // One that is gone may have left its issue id to another, or in another's note.
  const said = new Set(
    chunksOf(now).flatMap((chunk) => [
      ...idsOf(chunk),
      ...`${chunk.note ?? ''} ${chunk.row?.note ?? ''}`.split(/[^\p{L}\p{N}.-]+/u),
    ]),
  );
  return chunksOf(before).flatMap((chunk) => {
    const own = lookup(now).chunks.get(chunk.id)?.chunk;
    if (own === chunk) return [];
    const kept = new Set(own ? namesOf(own) : []);
    const names = own ? namesOf(chunk) : [...namesOf(chunk), ...idsOf(chunk).filter((id) => !said.has(id))];
    return names
      .filter((name) => !kept.has(name))
      .map((name) => ({
        pattern: whole(name),
        message: own
          ? `“${name}” is called ${quoted(chunkTitle(own))} now; ${advice}`
          : `“${name}” is no longer in the plan; ${advice}`,
      }));
  });
}

const namesOf = ({ title, row }: Chunk): readonly string[] => [
  ...new Set([title, row?.title ?? title].map(plain).filter((name) => name !== '')),
];

/** Id token and issue id, wherever the chunk says them. */
const idsOf = ({ token, issue, row }: Chunk): readonly string[] => [
  ...new Set([token, row?.token, issue, row?.issue].filter((id) => id !== undefined)),
];

/** A name as whole words. One that is a single word is taken only as it was written: in small letters it is any word. */
const whole = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\p{L}\p{N}-])`,
    name.includes(' ') ? 'iu' : 'u',
  );

/** Whether a line states what follows a change by itself: headings of phases, rows of tables, titles, dependencies. */
function facts(plan: Plan, { lines: places }: Printed): (line: number, words: string) => boolean {
  const stated = new Set<number>();
  for (const { id } of [...plan.streams, ...plan.phases, ...chunksOf(plan), ...plan.handoffs]) {
    const first = places.get(id)?.first;
    if (first !== undefined) stated.add(first);
  }
  // Tables of streams and handoffs mention no title; between them and the phases another set of phases may stand.
  const all = [...plan.phases, ...chunksOf(plan)].flatMap(({ id }) => places.get(id) ?? []);
  const from = Math.min(...all.map(({ first }) => first));
  const to = Math.max(...all.map(({ last }) => last));
  return (line, words) =>
    stated.has(line) ||
    (line >= from && line <= to && (/^\s*\|/.test(words) || /\bDepends On:?(?:\*\*)?:?\s/i.test(words)));
}
