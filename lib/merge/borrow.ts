import { lines } from '../markdown/document/lines';
import type { Match } from '../compare/match';
import type { Printed, SpecDocument } from '../markdown/document/document';
import type { ChunkId, EntityId, Plan } from '../plan/types';
import type { Three } from './referee';

/** A merged plan written down in the document of a side. */
export interface Print extends Printed {
  readonly document: SpecDocument;
  readonly plan: Plan;
  /** The ids of the base → those of `plan`. */
  readonly ids: Match;
}

/**
 * The printed texts, where a checklist item that a side's document never had is worded as in one that has it: mine,
 * theirs, or the base. A document has no say in how something is written that does not stand in it.
 */
export function borrowed(prints: Three<Print>, chunks: readonly ChunkId[]): Three<string> {
  const has = ({ document, ids }: Print, id: ChunkId) => document.source.items.has(ids.get(id) as ChunkId);
  const [base, mine, theirs] = prints;
  const holder = (id: ChunkId) => [mine, theirs, base].find((print) => has(print, id));
  return prints.map((print) => {
    const loans = chunks.flatMap((id): readonly Loan[] => {
      const from = has(print, id) ? undefined : holder(id);
      const to = rangeOf(print, id);
      const range = from && rangeOf(from, id);
      return from && to && range ? [{ to, words: contents(from).slice(range.first - 1, range.last) }] : [];
    });
    return loans.length === 0 ? print.text : withLoans(print, loans);
  }) as unknown as Three<string>;
}

interface Loan {
  readonly to: { readonly first: number; readonly last: number };
  readonly words: readonly string[];
}

const rangeOf = ({ ids, lines: ranges }: Print, id: ChunkId) => ranges.get(ids.get(id) as EntityId);

const bare = ({ text }: Print): string => text.replace(/^\uFEFF/, '');
const contents = (print: Print): readonly string[] => {
  const text = bare(print);
  return lines(text).map(({ start, content }) => text.slice(start, content));
};

/** A text with lines replaced, under its own line endings. */
function withLoans(print: Print, loans: readonly Loan[]): string {
  const text = bare(print);
  const { eol } = print.document.source;
  const own = lines(text).map(({ start, content, end }) => ({
    words: text.slice(start, content),
    end: text.slice(content, end),
  }));
  for (const { to, words } of [...loans].sort((a, b) => b.to.first - a.to.first)) {
    const last = own[to.last - 1]?.end ?? eol;
    own.splice(
      to.first - 1,
      to.last - to.first + 1,
      ...words.map((line, at) => ({ words: line, end: at === words.length - 1 ? last : eol })),
    );
  }
  return (
    (print.text.startsWith('\uFEFF') ? '\uFEFF' : '') + own.map(({ words, end }) => words + end).join('')
  );
}
