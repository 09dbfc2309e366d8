import { difference } from '../compare/difference';
import { match } from '../compare/match';
import { inverse } from '../compare/reidentify';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { linesLeftOut } from './left-out';
import { mergePlans } from './plans';
import { Referee } from './referee';
import { idsOf, inOneSpace, sameIds } from './spaces';
import { strays } from './strays';
import { asOpened, readsOtherwise } from './swallowed';
import { toldBy } from './told';
import { unsaid } from './unsaid';
import { mergeWords } from './words';
import { writeDown } from './write-down';
import type { Match } from '../compare/match';
import type { Present, SpecDocument } from '../markdown/document/document';
import type { EntityId, Plan } from '../plan/types';
import type { Conflict, Prefer, Three } from './referee';

/** What a merge leads to: a plan on a document, and what both sides changed. */
export interface Merged {
  readonly document: SpecDocument;
  /** In the ids of `document`; printed there, it is `text`. */
  readonly plan: Plan;
  readonly text: string;
  /** What became of the ids of mine; what is gone has none. */
  readonly ids: Match;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges changes made outside with one's own: both are kept where they touch different facts. Facts merge one by one,
 * sets by member, and what is no fact by lines. Where both changed the same, `prefer` chooses (mine, if it is not
 * given), and the conflict is told. Nothing throws: what cannot be brought together is mine, and told.
 * @param mine a plan on a document of its own, or on the base, as an editor has it
 */
export function merge(
  base: SpecDocument,
  mine: Present,
  theirs: SpecDocument,
  prefer: Prefer = () => 'mine',
): Merged {
  const own = { plan: mine.plan, ...print(mine.document, mine.plan) };
  const { text } = own;
  const asMine = (conflicts: readonly Conflict[]): Merged => ({
    ...mine,
    text,
    ids: sameIds(mine.plan),
    conflicts,
  });
  if (theirs.text === base.text) return asMine([]);
  if (text === base.text || text === theirs.text)
    return {
      document: theirs,
      plan: theirs.plan,
      text: theirs.text,
      ids: match(mine.plan, theirs.plan),
      conflicts: [],
    };
  const documents = [base, mine.document, theirs] as const;
  const opened = asOpened(base);
  if (
    documents.some(({ readOnly }) => readOnly) ||
    [own, asOpened(theirs)].some((side) => readsOtherwise(opened, side))
  )
    return asText([base.text, text, theirs.text], mine, prefer);
  const sides = inOneSpace(base, mine, theirs);
  const referee = new Referee(prefer, sides.plans);
  const plan = mergePlans(referee, sides.halves);
  const whole = { entity: 'plan', field: 'text', kept: 'mine' } as const;
  const told = (message: string): readonly Conflict[] => [
    {
      ...whole,
      theirs: linesLeftOut(theirs.text, text).join('\n'),
      message: `${message} All of mine is kept.`,
    },
    ...difference(base.plan, theirs.plan).map(({ sentence }) => ({
      ...whole,
      theirs: sentence,
      message: `Not taken from theirs: ${sentence}.`,
    })),
  ];
  if (!plan.ok)
    return asMine(told(`Together, both make a plan that cannot be written. ${plan.error.message}`));
  const written = writeDown(documents, sides, plan.value, prefer);
  if (!written) return asMine(told('Written down, the merged plan would read differently.'));
  const inBase = inverse(sides.own[1]);
  const ids = idsOf(mine.plan).flatMap((id): readonly (readonly [EntityId, EntityId])[] => {
    const now = written.ids.get(inBase.get(id) ?? id);
    return now ? [[id, now]] : [];
  });
  const conflicts = [...referee.conflicts, ...written.conflicts];
  const isTold = toldBy(conflicts);
  const present = documents.map((document, side): Present => ({
    document,
    plan: sides.plans[side] as Plan,
  })) as unknown as Three<Present>;
  return {
    ...written,
    ids: new Map(ids),
    conflicts: [...conflicts, ...unsaid(present, written, isTold), ...strays(present, written, isTold)],
  };
}

/** Merges by lines alone, where a text is too large to be read as a plan, or one swallows what the others say. */
function asText(three: Three<string>, mine: Present, prefer: Prefer): Merged {
  const { text, conflicts } = mergeWords(three, prefer);
  const document = parse(text, mine.document.reading);
  return { document, plan: document.plan, text, ids: match(mine.plan, document.plan), conflicts };
}

/** Merges three texts; see `merge`. */
export function mergeTexts([base, mine, theirs]: Three<string>, prefer?: Prefer): Merged {
  const from = parse(base);
  // Three texts of one file are read as the first was; one that had no plan may have got one.
  const as = from.hasPlan ? from.reading : undefined;
  const own = parse(mine, as);
  return merge(from, { document: own, plan: own.plan }, parse(theirs, as), prefer);
}
