import { overLimit, tooLarge } from './blocks/limits';
import { outline } from './blocks/outline';
import { lineNumbers, mainEnding } from './document/lines';
import { readContext, statusSpan } from './read/context';
import { fencedPlans } from './read/fenced';
import { interpret } from './read/interpret';
import { looseTerms } from './read/loose-terms';
import { planSections } from './read/plan-sections';
import { repeatedTerms } from './read/repeated-terms';
import { unreadParts } from './unread/unread';
import type { Failure, Plan } from '../plan/types';
import type { Outline } from './blocks/outline';
import type { SpecDocument } from './document/document';
import type { Reading } from './document/reading';
import type { Source, Span } from './document/source';
import type { PlanSections } from './read/plan-sections';

const BOM = '\uFEFF';
const PLAN_HEADING = '## Execution Plan\n\n';
const NO_MARKDOWN: Failure = {
  code: 'no-markdown',
  message:
    'By its name this file is no markdown, so no plan is read in it; give it a name that ends in .md if it is.',
};
const NO_PLAN: Plan = { streams: [], phases: [], handoffs: [] };

/**
 * Opens a text. Any text opens, and nothing throws: one without a plan has an empty one, and one over a limit says
 * why it cannot be edited. Printing what was opened gives the same text, whatever it was.
 * @param as what was decided when the text was opened, where one printed of it is read again; or what its name decides
 */
export function parse(opened: string, as?: Reading): SpecDocument {
  const bom = opened.startsWith(BOM);
  const bare = bom ? opened.slice(1) : opened;
  const eol = mainEnding(bare);
  const addedEnd = bare !== '' && !/[\r\n]$/.test(bare);
  const text = addedEnd ? bare + eol : bare;
  const frame = { text, bom, addedEnd, eol };
  const whole = { start: 0, end: text.length };

  const read = outline(text);
  const found = planSections(text, read, as);
  const reading = as ?? readingOfText(found);
  const status = statusSpan(text, read);
  const empty: Source = {
    ...frame,
    plan: found?.plan ?? whole,
    missing: !found,
    depth: found?.depth ?? 3,
    sections: {
      ...(found?.streams && { streams: found.streams }),
      ...(found?.handoffs && { handoffs: found.handoffs }),
    },
    phases: [],
    rows: new Map(),
    items: new Map(),
  };
  const stated = status && { status: text.slice(status.start, status.end) };
  const readOnly =
    as === 'no markdown'
      ? NO_MARKDOWN
      : found && (tooLarge(found.plan) ?? unreadable(text, read, found.plan));
  const withoutPlan = (fenced: SpecDocument['fenced']): SpecDocument => ({
    text: opened,
    plan: { ...stated, ...NO_PLAN },
    context: readContext(text, read, found?.plan),
    source: { ...empty, ...(status && { status }) },
    reading,
    hasPlan: false,
    fenced,
    ...(readOnly && { readOnly }),
  });
  if (!found || readOnly) return withoutPlan(as === 'no markdown' ? [] : fencedPlans(text, read, whole));
  const interpretation = interpret(text, read, found);
  const { plan, ...places } = interpretation;
  const fenced = plan.phases.length === 0 ? fencedPlans(text, read, found.plan, PLAN_HEADING) : [];
  const unread = unreadParts(text, read, found, interpretation, fenced);
  // A heading with a code block below it, and nothing else that is or looks like a plan: the plan is in the block.
  if (fenced.length > 0 && unread.length === fenced.length && !found.streams && !found.handoffs)
    return withoutPlan(fenced);
  const repeated = repeatedTerms(text, places.rows, places.items);
  const loose = looseTerms(text, places.rows, places.items);
  return {
    text: opened,
    plan: { ...stated, ...plan },
    context: {
      ...readContext(text, read, found.plan),
      ...(repeated.length > 0 && { repeatedTerms: repeated }),
      ...(loose.length > 0 && { looseTerms: loose }),
      ...(unread.length > 0 && { unread }),
    },
    source: { ...empty, ...places, ...(status && { status }) },
    reading,
    hasPlan: true,
    fenced: [],
  };
}

const readingOfText = (found: PlanSections | undefined): Reading => ({
  by: found ? (found.named ? 'heading' : 'phases') : 'nothing',
  set: found?.set ?? 0,
  sets: found ? found.others.length + 1 : 1,
});

/** Why a plan cannot be read whole, if it cannot. */
function unreadable(text: string, { excessIn }: Outline, plan: Span): Failure | undefined {
  const found = excessIn(plan);
  return found && overLimit(found.excess, lineNumbers(text)(found.start));
}
