import { dependencyKey, spell } from '../../notation/references';
import { NONE } from '../../notation/values';
import type { Chunk, Phase, Plan } from '../../plan/types';
import type { Source, TermsSource } from '../document/source';

/** What a chunk waits for, the barrier first; words beside the terms, `(none before May)` say, come last. */
export function canonicalTerms(
  plan: Plan,
  phase: Phase,
  chunk: Chunk,
  { text, rows, items }: Source,
): string {
  const isFirst = plan.phases[0] === phase;
  const keys = [
    ...(chunk.waitsForBarrier && !isFirst ? (['barrier'] as const) : []),
    ...chunk.dependsOn.map(dependencyKey),
  ];
  const terms = keys.map((key) => spell(plan, key, phase.id) ?? key.slice(key.indexOf(':') + 1));
  const beside = [rows.get(chunk.id)?.terms, items.get(chunk.id)?.terms].flatMap((own) =>
    own ? besideTerms(text, own) : [],
  );
  return [...terms, ...beside].join(' + ') || NONE;
}

/** Parts of a value that say none in words, and so are no terms. */
function besideTerms(text: string, { value, terms }: TermsSource): readonly string[] {
  const ends = [value.start, ...terms.map(({ span }) => span.end)];
  const starts = [...terms.map(({ span }) => span.start), value.end];
  return ends
    .flatMap((from, at) => text.slice(from, starts[at]).split(/[+,]/))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !/^(?:none|n\/a)\.?$/i.test(part));
}
