import fc from 'fast-check';
import { apply } from '../../commands/apply';
import { parse } from '../../markdown/parse';
import { print } from '../../markdown/print';
import { documents } from '../documents';
import { fixtures } from '../fixtures';
import { commandFor, gestures } from '../gestures';
import { handEdited, handEdits } from './hand-edits';
import { plainSpecs } from './plain-specs';
import type { Gesture } from '../gesture';
import type { Side, Three } from '../../merge/referee';
import type { Plan } from '../../plan/types';
import type { HandEdit } from './hand-edits';

/** Three texts to merge, and whether both sides leave as many phases, chunks and rows as there are. */
export interface MergeCase {
  readonly texts: Three<string>;
  readonly keepsShape: boolean;
}

/** What one side does: commands, or edits of the text by hand. */
type Changes =
  | { readonly by: 'commands'; readonly gestures: readonly Gesture[] }
  | { readonly by: 'hand'; readonly edits: readonly HandEdit[] };

const changes: fc.Arbitrary<Changes> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      by: fc.constant('commands' as const),
      gestures: fc.array(gestures, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ by: fc.constant('hand' as const), edits: handEdits }) },
);

function changed(
  text: string,
  own: Changes,
  side: Side,
): { readonly text: string; readonly keepsShape: boolean } {
  if (own.by === 'hand') return handEdited(text, own.edits, side);
  const document = parse(text);
  const plan = own.gestures.reduce((at: Plan, gesture) => {
    const command = commandFor(at, gesture);
    const next = command && apply(at, command);
    return next?.ok ? next.value.plan : at;
  }, document.plan);
  return { text: print(document, plan).text, keepsShape: false };
}

const texts = fc.oneof(
  { weight: 3, arbitrary: plainSpecs },
  { weight: 2, arbitrary: documents },
  { weight: 1, arbitrary: fc.constantFrom(...fixtures.map(({ text }) => text)) },
);

/** Specs and what two sides make of them, each by commands or by hand. */
export const mergeCases: fc.Arbitrary<MergeCase> = fc
  .tuple(texts, changes, changes)
  .map(([base, own, other]) => {
    const [mine, theirs] = [changed(base, own, 'mine'), changed(base, other, 'theirs')];
    return { texts: [base, mine.text, theirs.text], keepsShape: mine.keepsShape && theirs.keepsShape };
  });
