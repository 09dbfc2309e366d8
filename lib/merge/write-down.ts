import { normal } from '../markdown/normal';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { quoted } from '../notation/words';
import { equal } from '../plan/equal';
import { chunksOf } from '../plan/lookup';
import { borrowed } from './borrow';
import { fitted, framedAs } from './fit';
import { linesLeftOut } from './left-out';
import { idsOf } from './spaces';
import { mergeWords } from './words';
import type { Match } from '../compare/match';
import type { SpecDocument } from '../markdown/document/document';
import type { Reading } from '../markdown/document/reading';
import type { EntityId, Plan } from '../plan/types';
import type { Print } from './borrow';
import type { Conflict, Prefer, Side, Three } from './referee';
import type { Sides } from './spaces';

/** A merged plan as text, and where it is opened: in a side's document or in one of its own. */
export interface Written {
  readonly document: SpecDocument;
  readonly plan: Plan;
  readonly text: string;
  /** The ids of the base → those of `plan`. */
  readonly ids: Match;
  readonly conflicts: readonly Conflict[];
}

/**
 * Writes a merged plan down in all three documents. The texts then differ in what is no fact alone, and merge by lines.
 * What comes of it must read as the plan, for markdown captures: else the words around the plan are those of theirs, or
 * of mine, and that is told. Undefined if none of these reads as the plan.
 */
export function writeDown(
  documents: Three<SpecDocument>,
  { plans, own }: Sides,
  plan: Plan,
  prefer: Prefer,
): Written | undefined {
  const prints = documents.map((document, side) => {
    const { plan: written, ids } = fitted(plan, plans[side] as Plan, own[side] as Match, document);
    const { text, lines } = print(document, written);
    return { document, plan: written, ids, text, lines };
  }) as unknown as Three<Print>;
  const [, mine, theirs] = prints;
  const chunks = chunksOf(plan).filter(({ item }) => item);
  const words = mergeWords(
    borrowed(
      prints,
      chunks.map(({ id }) => id),
    ),
    prefer,
  );
  const as = words.text === theirs.text ? theirs : words.text === mine.text ? mine : undefined;
  const { reading: how } = documents[1];
  const merged = reading(plan, words.text, how, as);
  if (merged) return { ...merged, conflicts: words.conflicts };
  for (const [side, print] of [
    ['theirs', theirs],
    ['mine', mine],
  ] as const) {
    const found = reading(plan, print.text, how, print);
    if (found)
      return { ...found, conflicts: [asIn(side, print.text, (side === 'mine' ? theirs : mine).text)] };
  }
  return undefined;
}

/** Tells that the text around the plan is that of one side, and which lines of the other it lacks. */
function asIn(kept: Side, text: string, other: string): Conflict {
  const lost = linesLeftOut(other, text);
  const out = lost.length > 0 ? ` Left out: ${quoted(lost.join(' '))}.` : '';
  return {
    entity: 'text',
    field: 'lines',
    [kept === 'mine' ? 'theirs' : 'mine']: lost.join('\n'),
    kept,
    message: `The text around the plan could not be merged: the plan would read differently in it. It is as in ${kept}.${out}`,
  };
}

/** A text that reads as the plan; on the document it was printed in, if that says all that it reads as. */
function reading(
  plan: Plan,
  text: string,
  how: Reading,
  printed?: Print,
): Omit<Written, 'conflicts'> | undefined {
  const document = parse(text, how);
  const read = normal(document.plan);
  if (!equal(read, normal(framedAs(plan, document.plan)))) return undefined;
  if (printed && equal(read, normal(printed.plan))) return printed;
  // Equal plans have the same entities in the same order.
  const now = idsOf(document.plan);
  const ids = new Map(idsOf(plan).map((id, at) => [id, now[at] as EntityId]));
  return { document, plan: document.plan, text, ids };
}
