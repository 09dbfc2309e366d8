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
  readonly message: string;
}

/** Words that meant something when the document was opened, and what has become of it. */
interface Sign {
  readonly pattern: RegExp;
  readonly message: string;
}

/**
 * Mentions of phases by a number they no longer have, and of chunks by a title they no longer have. Prose is never
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
  const known = new Set(lines(document.text).map((line) => document.text.slice(line.start, line.content)));
  const { text } = printed();
  const isFact = facts(plan, printed());
  let fence: string | undefined;
  return lines(text).flatMap((line, index) => {
    const words = text.slice(line.start, line.content);
    const mark = /^\s*(```|~~~)/.exec(words)?.[1];
    if (mark !== undefined && (fence === undefined || mark === fence))
      fence = fence === undefined ? mark : undefined;
    if (fence !== undefined || mark !== undefined || !known.has(words) || isFact(index + 1, words)) return [];
    return signs
      .filter(({ pattern }) => pattern.test(words))
      .map(({ message }) => ({ line: index + 1, message }));
  });
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
  return chunksOf(before).flatMap((chunk) => {
    const own = lookup(now).chunks.get(chunk.id)?.chunk;
    if (own === chunk) return [];
    const kept = new Set(own ? namesOf(own) : []);
    return namesOf(chunk)
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
  const all = [...places.values()];
  const from = Math.min(...all.map(({ first }) => first));
  const to = Math.max(...all.map(({ last }) => last));
  return (line, words) =>
    stated.has(line) ||
    (line >= from && line <= to && (/^\s*\|/.test(words) || /\bDepends On:?(?:\*\*)?:?\s/i.test(words)));
}
