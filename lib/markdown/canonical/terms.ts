import { isLooseLabel } from '../../notation/columns';
import { termEnd } from '../../notation/gloss';
import { dependencyKey, glossOf, spell } from '../../notation/references';
import { NONE } from '../../notation/values';
import { capital } from '../../notation/words';
import type { DependencyKey } from '../../notation/references';
import type { Chunk, Phase, Plan } from '../../plan/types';
import type { Source, TermsSource } from '../document/source';

/** What a chunk waits for in canonical form: its row's cell, and the lines of its item by their labels. */
interface CanonicalWaits {
  readonly row: string;
  readonly item: readonly { readonly label: string; readonly terms: string }[];
}

/**
 * A row takes in what its item says; under a label that may hold words of any kind, it stays there. The barrier comes
 * first; words beside the terms, `(none before May)` say, come last.
 */
export function canonicalWaits(plan: Plan, phase: Phase, chunk: Chunk, source: Source): CanonicalWaits {
  const isFirst = plan.phases[0] === phase;
  const keys = [
    ...(chunk.waitsForBarrier && !isFirst ? (['barrier'] as const) : []),
    ...chunk.dependsOn.map(dependencyKey),
  ];
  const [cell, ...cells] = source.rows.get(chunk.id)?.terms ?? [];
  const fields = source.items.get(chunk.id)?.terms ?? [];
  const stays = !chunk.row || fields.some(({ label }) => isLooseLabel(label));
  const united = [...(cell ? [cell] : []), ...(stays ? [] : fields)];
  const inCell = keysOf(united);
  const elsewhere = keysOf([...cells, ...(stays ? fields : [])]);
  const write = (own: readonly DependencyKey[], places: readonly TermsSource[]) =>
    [
      ...own.map((key) => respelled(plan, phase, source.text, key, places)),
      ...places.flatMap((place) => besideTerms(source.text, place)),
    ].join(' + ') || NONE;
  const labels = stays ? [...new Set(fields.map(({ label }) => label))] : [];
  return {
    row: write(
      keys.filter((key) => inCell.has(key) || !elsewhere.has(key)),
      united,
    ),
    item: labels.flatMap((label) => {
      const places = fields.filter((field) => field.label === label);
      const own = keysOf(places);
      const terms = write(
        keys.filter((key) => own.has(key)),
        places,
      );
      return terms === NONE ? [] : [{ label: label === 'depends on' ? 'Depends On' : capital(label), terms }];
    }),
  };
}

const keysOf = (places: readonly TermsSource[]): ReadonlySet<DependencyKey> =>
  new Set(places.flatMap(({ terms }) => terms.map(({ key }) => key)));

/** A term in the spelling that means it, with the gloss it has. */
function respelled(
  plan: Plan,
  phase: Phase,
  text: string,
  key: DependencyKey,
  places: readonly TermsSource[],
): string {
  const name = spell(plan, key, phase.id) ?? key.slice(key.indexOf(':') + 1);
  if (key.startsWith('text:')) return name;
  const glosses = places.flatMap(({ terms }) =>
    terms.flatMap(({ key: own, span }) => {
      return own === key ? [glossOf(plan, text.slice(span.start, span.end), phase.id)] : [];
    }),
  );
  return name + (glosses.find((gloss) => gloss !== '') ?? '');
}

/** Parts of a value that say none in words, and so are no terms. */
function besideTerms(text: string, { value, terms }: TermsSource): readonly string[] {
  const ends = [value.start, ...terms.map(({ span }) => span.end)];
  const starts = [...terms.map(({ span }) => span.start), value.end];
  return ends
    .flatMap((from, at) => parts(text.slice(from, starts[at])))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !/^(?:`?none`?|n\/a)\.?$/i.test(part));
}

function parts(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = termEnd(text, at);
    found.push(text.slice(at, end));
    at = end + 1;
  }
  return found;
}
