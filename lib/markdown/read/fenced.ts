import { outline, SEARCHED } from '../blocks/outline';
import { lineNumbers } from '../document/lines';
import { planSections } from './plan-sections';
import type { Outline } from '../blocks/outline';
import type { SpecDocument } from '../document/document';
import type { Span } from '../document/source';

/**
 * Plans inside the code blocks of a span: an answer pasted whole, say, or a guide to the format. A heading given is
 * put before what is a plan only below it, since it stands outside of the block.
 */
export function fencedPlans(
  text: string,
  { blocksIn }: Outline,
  span: Span,
  heading?: string,
): SpecDocument['fenced'] {
  if (text.length > SEARCHED) return [];
  if (!/^[ \t>]*(?:#{1,6}[ \t]+)(?:Execution Plan|Phase[ \t]+\d)/im.test(text)) return [];
  const lineOf = lineNumbers(text);
  return blocksIn(span).flatMap((block) => {
    if (block.type !== 'code') return [];
    const alone = `${block.value}\n`;
    const inner = [alone, ...(heading === undefined ? [] : [heading + alone])].find(holdsPhases);
    return inner === undefined ? [] : [{ text: inner, line: lineOf(block.span.start) }];
  });
}

const holdsPhases = (text: string): boolean => (planSections(text, outline(text))?.phases.length ?? 0) > 0;
