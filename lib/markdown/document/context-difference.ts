import { lines, lineStart } from './lines';
import type { SpecDocument } from './document';

/** A part of the spec around its plan that differs between two readings. */
export interface ContextDifference {
  /** The heading in plain words; empty for what stands above the first. */
  readonly heading: string;
  readonly change: 'added' | 'removed' | 'changed';
}

/**
 * Which parts of the text around the plan differ, by heading; the plan's section and the value of `Status` aside, which
 * are the plan's own. Line endings and blank ends of lines do not count.
 */
export function contextDifference(before: SpecDocument, after: SpecDocument): readonly ContextDifference[] {
  const then = partsOf(before);
  const now = partsOf(after);
  const keys = new Set([...then.keys(), ...now.keys()]);
  return [...keys].flatMap((key): readonly ContextDifference[] => {
    const [old, own] = [then.get(key), now.get(key)];
    if (old?.text === own?.text) return [];
    const { heading = '' } = old ?? own ?? {};
    return [{ heading, change: old === undefined ? 'added' : own === undefined ? 'removed' : 'changed' }];
  });
}

interface Part {
  readonly heading: string;
  readonly text: string;
}

/** What stands below each heading outside the plan, by the heading and its number among those of that name. */
function partsOf({ source, context, hasPlan }: SpecDocument): ReadonlyMap<string, Part> {
  const { text, plan, status } = source;
  const headings = new Map(context.sections.map(({ heading, line }) => [line, heading]));
  const parts = new Map<string, Part>();
  const seen = new Map<string, number>();
  let heading = '';
  let key = '';
  for (const [index, { start, content }] of lines(text).entries()) {
    const opens = headings.get(index + 1);
    if (opens !== undefined) {
      const count = (seen.get(opens) ?? 0) + 1;
      seen.set(opens, count);
      heading = opens;
      key = `${opens} ${count}`;
    }
    if (hasPlan && start >= plan.start && start < plan.end) continue;
    const line =
      status && lineStart(text, status.start) === start
        ? text.slice(start, status.start) + text.slice(status.end, content)
        : text.slice(start, content);
    parts.set(key, { heading, text: `${parts.get(key)?.text ?? ''}${line.trimEnd()}\n` });
  }
  return new Map(
    [...parts].flatMap(([of, part]) => {
      const trimmed = part.text.trim();
      return trimmed === '' ? [] : [[of, { ...part, text: trimmed }] as const];
    }),
  );
}
