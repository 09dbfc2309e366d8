import { columnKey, columnName } from '../../notation/columns';
import { dependencyKey, glossOf, readTerms, spell, termKey } from '../../notation/references';
import { NONE } from '../../notation/values';
import { phaseBefore } from '../../plan/lookup';
import type { DependencyKey } from '../../notation/references';
import type { TermsSource } from '../document/source';
import type { Held, PrintContext } from './held';

/** What a row's cells and an item's fields say of dependencies, each in order; undefined where one has nothing to say. */
export interface Statements {
  readonly row: readonly (string | undefined)[];
  readonly item: readonly (string | undefined)[];
}

/**
 * Where a chunk's dependencies are written. A new one goes to each place that already names some, else into the row,
 * else into the item; a standing one keeps its place, order and spelling, and is spelled anew only where its old text
 * no longer reads as the same target.
 */
export function statements(context: PrintContext, held: Held): Statements {
  const { chunk, columns } = held;
  const wanted = wantedKeys(held);
  const cells = columns?.filter((header) => columnKey(header) === 'depends on').map(columnName) ?? [];
  const rowHolds = chunk.row !== undefined && cells.length > 0;
  const meant = (own: readonly TermsSource[] | undefined) =>
    own?.map((terms) => asMeant(context, held, wanted, terms)) ?? [];
  const opened = meant(context.source.rows.get(chunk.id)?.terms);
  const row = rowHolds ? inCells(cells, opened) : opened;
  const item = meant(context.source.items.get(chunk.id)?.terms);
  const said = new Set([...keysOf(row), ...keysOf(item)]);
  const fresh = wanted.filter((key) => !said.has(key));
  const inRow = rowHolds && keysOf(row).length > 0;
  const inItem = chunk.item && keysOf(item).length > 0;
  const homeless = rowHolds
    ? []
    : wanted.filter((key) => keysOf(row).includes(key) && !keysOf(item).includes(key));
  // In an item, `·` may part a field from the next: words that hold it go into the row.
  const parts = (key: DependencyKey) => rowHolds && key.startsWith('text:') && key.includes('·');
  const toRow = inRow || (rowHolds && !inItem) ? fresh : fresh.filter(parts);
  const toItem = inItem || !rowHolds ? [...homeless, ...fresh.filter((key) => !parts(key))] : [];
  // Several places that mean one thing are united: a new term goes to the first.
  const print = (own: readonly (TermsSource | undefined)[], added: readonly DependencyKey[]) =>
    (own.length > 0 ? own : [undefined]).map((terms, at) =>
      printTerms(context, held, terms, wanted, at === 0 ? added : []),
    );
  return { row: rowHolds ? print(row, toRow) : [], item: chunk.item ? print(item, toItem) : [] };
}

/** For each cell the terms that stood under its header; the first takes those of a header that is there no more. */
function inCells(
  cells: readonly string[],
  opened: readonly TermsSource[],
): readonly (TermsSource | undefined)[] {
  const own = cells.map((name, at) =>
    cells.indexOf(name) === at ? opened.find(({ label }) => label === name) : undefined,
  );
  return [own[0] ?? opened.find((terms) => !own.includes(terms)), ...own.slice(1)];
}

/** Opened terms as they are meant now: one that dangled may name what the plan waits for, and is said already. */
function asMeant(
  { plan, source: { text } }: PrintContext,
  { phase }: Held,
  wanted: readonly DependencyKey[],
  source: TermsSource,
): TermsSource {
  if (source.terms.every(({ key }) => wanted.includes(key))) return source;
  const terms = source.terms.map((term) => {
    if (wanted.includes(term.key)) return term;
    const key = termKey(plan, text.slice(term.span.start, term.span.end), phase.id);
    return wanted.includes(key) ? { ...term, key } : term;
  });
  return { ...source, terms };
}

const keysOf = (places: readonly (TermsSource | undefined)[]): readonly DependencyKey[] =>
  places.flatMap((own) => own?.terms.map(({ key }) => key) ?? []);

/** The barrier is not said in the first phase, where there is none; the chunk remembers it. */
const wantedKeys = ({ chunk, isFirstPhase }: Held): readonly DependencyKey[] => [
  ...(chunk.waitsForBarrier && !isFirstPhase ? (['barrier'] as const) : []),
  ...chunk.dependsOn.map(dependencyKey),
];

function printTerms(
  context: PrintContext,
  { phase }: Held,
  source: TermsSource | undefined,
  wanted: readonly DependencyKey[],
  added: readonly DependencyKey[],
): string | undefined {
  const { plan } = context;
  const { text } = context.source;
  const before = phaseBefore(plan, phase.id);
  // A dependency on the phase before and the barrier written out are the same words.
  const asRead = (key: DependencyKey): DependencyKey =>
    before && key === `phase:${before.id}` ? 'barrier' : key;
  const wantedSet = new Set(wanted);
  const kept = (source?.terms ?? []).filter(({ key }) => wantedSet.has(key));
  const expected = new Set([...kept.map(({ key }) => asRead(key)), ...added.map(asRead)]);

  const parts: string[] = [];
  const said = new Set<DependencyKey>();
  let changed = added.length > 0 || kept.length !== (source?.terms.length ?? 0);
  source?.terms.forEach(({ span, key }, at) => {
    if (!wantedSet.has(key)) return;
    const old = text.slice(span.start, span.end);
    const holds = asRead(termKey(plan, old, phase.id)) === asRead(key);
    if (!holds) changed = true;
    const again = !holds && (said.has(asRead(key)) || saysElsewhere(at, key));
    said.add(asRead(key));
    if (again) return;
    const separator = at > 0 ? text.slice(source.terms[at - 1]?.span.end, span.start) : '';
    parts.push((parts.length > 0 ? separator || ' + ' : '') + (holds ? old : respelled(old, key)));
  });
  /** A term in its new name, with the gloss that it had. */
  function respelled(old: string, key: DependencyKey): string {
    const name = spell(plan, key, phase.id);
    return name === undefined ? old : name + glossOf(context.opened, old, phase.id);
  }
  /** Whether another term of the place, which keeps its words, says the same. */
  function saysElsewhere(own: number, key: DependencyKey): boolean {
    return (source?.terms ?? []).some(
      ({ span, key: other }, at) =>
        at !== own &&
        wantedSet.has(other) &&
        asRead(other) === asRead(key) &&
        asRead(termKey(plan, text.slice(span.start, span.end), phase.id)) === asRead(other),
    );
  }
  for (const key of added) {
    if (said.has(asRead(key))) continue;
    said.add(asRead(key));
    const term = spell(plan, key, phase.id) ?? '';
    const sign = parts.length > 0 ? lastSeparator(text, source) : '';
    // The barrier is said first, as the canonical form has it.
    if (key === 'barrier') parts.splice(0, parts.length, term, ...(sign === '' ? [] : [sign]), ...parts);
    else parts.push(sign + term);
  }
  if (!source && parts.length === 0) return undefined;
  const opened = source ? text.slice(source.value.start, source.value.end).trim() : '';
  const value = !changed && source ? opened : parts.join('') || NONE;
  const reads = (words: string) => {
    const keys = new Set(readTerms(plan, words, phase.id).map(({ key }) => asRead(key)));
    return keys.size === expected.size && [...expected].every((key) => keys.has(key));
  };
  // Where a name beside it reads across the separator now, every term is spelled anew, and parted by another sign.
  const anew = [...expected].map((key) => spell(plan, key, phase.id) ?? key.slice(key.indexOf(':') + 1));
  const written = [value, ...[' + ', ', '].map((sign) => anew.join(sign) || NONE)];
  return written.find(reads) ?? written[1];
}

function lastSeparator(text: string, source: TermsSource | undefined): string {
  const last = source?.terms.at(-1);
  const previous = source?.terms.at(-2);
  return last && previous ? text.slice(previous.span.end, last.span.start) : ' + ';
}
