import { readContext, statusSpan } from './context';
import { interpret } from './interpret';
import { overLimit, tooLarge } from './limits';
import { lineNumbers, mainEnding } from './lines';
import { SEARCHED, outline } from './outline';
import { planSections } from './plan-sections';
import { repeatedTerms } from './repeated-terms';
import { unreadParts } from './unread';
import type { Failure, Plan } from '../plan/types';
import type { SpecDocument } from './document';
import type { Outline } from './outline';
import type { Source, Span } from './source';

const BOM = '\uFEFF';
const NO_PLAN: Plan = { streams: [], phases: [], handoffs: [] };

/**
 * Opens a text. Any text opens, and nothing throws: one without a plan has an empty one, and one over a limit says
 * why it cannot be edited. Printing what was opened gives the same text, whatever it was.
 */
export function parse(opened: string): SpecDocument {
  const bom = opened.startsWith(BOM);
  const bare = bom ? opened.slice(1) : opened;
  const eol = mainEnding(bare);
  const addedEnd = bare !== '' && !/[\r\n]$/.test(bare);
  const text = addedEnd ? bare + eol : bare;
  const frame = { text, bom, addedEnd, eol };
  const whole = { start: 0, end: text.length };

  const read = outline(text);
  const found = planSections(text, read);
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
  const readOnly = found && (tooLarge(found.plan) ?? unreadable(text, read, found.plan));
  if (!found || readOnly)
    return {
      text: opened,
      plan: { ...stated, ...NO_PLAN },
      context: readContext(text, read, found?.plan),
      source: { ...empty, ...(status && { status }) },
      hasPlan: false,
      fenced: fencedPlans(text, read),
      ...(readOnly && { readOnly }),
    };
  const interpretation = interpret(text, read, found);
  const { plan, ...places } = interpretation;
  const unread = unreadParts(text, read, found, interpretation);
  const repeated = repeatedTerms(text, places.rows, places.items);
  return {
    text: opened,
    plan: { ...stated, ...plan },
    context: {
      ...readContext(text, read, found.plan),
      ...(repeated.length > 0 && { repeatedTerms: repeated }),
      ...(unread.length > 0 && { unread }),
    },
    source: { ...empty, ...places, ...(status && { status }) },
    hasPlan: true,
    fenced: [],
  };
}

/** Why a plan cannot be read whole, if it cannot. */
function unreadable(text: string, { excessIn }: Outline, plan: Span): Failure | undefined {
  const found = excessIn(plan);
  return found && overLimit(found.excess, lineNumbers(text)(found.start));
}

/** Plans inside code blocks: an answer pasted whole, say, or a guide to the format. */
function fencedPlans(text: string, { blocksIn }: Outline): SpecDocument['fenced'] {
  if (text.length > SEARCHED) return [];
  if (!/^[ \t>]*(?:#{1,6}[ \t]+)(?:Execution Plan|Phase[ \t]+\d)/im.test(text)) return [];
  const lineOf = lineNumbers(text);
  return blocksIn({ start: 0, end: text.length }).flatMap((block) => {
    if (block.type !== 'code') return [];
    const inner = outline(block.value);
    const found = planSections(block.value, inner);
    return found && found.phases.length > 0
      ? [{ text: `${block.value}\n`, line: lineOf(block.span.start) }]
      : [];
  });
}
