import { fail, ok, type Result } from '../plan/types';
import { normal } from './normal';
import { parse } from './parse';
import type { SpecDocument } from './document/document';

/**
 * The plan's own section of a document, byte for byte, for sharing it without the spec around it. Refused: `no-plan`;
 * `whole`, where nothing else stands in the document; `reads-differently`, where the section does not read as the same
 * plan once it stands alone (as a plan without a heading of its own may not).
 */
export function planAlone(document: SpecDocument): Result<string> {
  if (!document.hasPlan) return fail('no-plan', 'There is no plan in this document.');
  const { text, plan: span } = document.source;
  const alone = text
    .slice(span.start, span.end)
    .replace(/(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+$/, firstEnding);
  if (alone.trim() === text.trim()) return fail('whole', 'The document is only a plan.');
  const { status: _status, ...inside } = document.plan;
  const read = parse(alone).plan;
  if (JSON.stringify(normal(read)) !== JSON.stringify(normal(inside)))
    return fail(
      'reads-differently',
      'Without the text around it, this plan would read differently; share the whole spec.',
    );
  return ok(alone);
}

/** Of blank lines at the end, the ending of the last line that says something. */
const firstEnding = (endings: string): string => /^(?:\r\n|\n|\r)/.exec(endings)?.[0] ?? '';
