import { phaseBefore } from '../../plan/lookup';
import type { PhaseId, Plan } from '../../plan/types';
import type { ItemSource, RunSource, Source } from '../document/source';

/** How a document writes the items of its lists; new text follows it. */
export interface Manner {
  readonly marker: string;
  readonly indent: string;
  /** Blank lines around the fields, as the canonical form has them. */
  readonly airy: boolean;
  /** Several fields on a line, joined by ` · `. */
  readonly compact: boolean;
  /** Labels are set in bold. */
  readonly boldLabels: boolean;
  /** Titles are set in bold. */
  readonly boldTitle: boolean;
}

const CANONICAL: Manner = {
  marker: '-',
  indent: '',
  airy: true,
  compact: false,
  boldLabels: false,
  boldTitle: true,
};

/** The manner of a phase's items, else of the nearest phase that has any, else the canonical one. */
export function mannerOf(source: Source, plan: Plan, phase: PhaseId): Manner {
  const item = nearestRun(source, plan, phase)
    ?.units.map(({ chunk }) => source.items.get(chunk))
    .find(hasFields);
  const any = item ?? [...source.items.values()].find(hasFields);
  const first = nearestRun(source, plan, phase)?.units[0];
  const list = first && source.items.get(first.chunk);
  return {
    ...(any
      ? fieldManner(source.text, any)
      : { ...CANONICAL, airy: listGap(source, undefined, plan, phase) !== '' }),
    ...(list && { marker: list.marker, indent: list.indent, boldTitle: list.head.boldEnd !== undefined }),
  };
}

const hasFields = (item: ItemSource | undefined): boolean =>
  item?.fields.some(({ inHead }) => !inHead) ?? false;

/** How an item with fields writes them. */
export function fieldManner(text: string, item: ItemSource): Manner {
  const fields = item.fields.filter(({ inHead }) => !inHead);
  const [first] = fields;
  const between = first ? text.slice(item.head.end, first.whole.start) : '\n\n';
  return {
    marker: item.marker,
    indent: item.indent,
    airy: (between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1,
    compact: fields.some(
      (field, at) => at > 0 && !/[\r\n]/.test(text.slice(fields[at - 1]?.whole.end, field.whole.start)),
    ),
    boldLabels: (first?.bold ?? '') !== '',
    boldTitle: item.head.boldEnd !== undefined,
  };
}

/** The run of items nearest to a phase: its own, those before it, those behind it. */
export function nearestRun(source: Source, plan: Plan, phase: PhaseId): RunSource | undefined {
  const runs = new Map(source.phases.map((own) => [own.id, own.runs] as const));
  for (let at: PhaseId | undefined = phase; at; at = phaseBefore(plan, at)?.id) {
    const run = runs.get(at)?.find(({ units }) => units.length > 0);
    if (run) return run;
  }
  return source.phases.find(({ runs: own }) => own.length > 0)?.runs[0];
}

/** The white space between two items of a list: the list's own, else that of the nearest list with two. */
export function listGap(source: Source, run: RunSource | undefined, plan: Plan, phase: PhaseId): string {
  const own = run?.units[1]?.gap;
  if (own !== undefined) return own;
  for (let at: PhaseId | undefined = phase; at; at = phaseBefore(plan, at)?.id) {
    const found = source.phases.find(({ id }) => id === at)?.runs.find(({ units }) => units.length > 1);
    if (found) return found.units[1]?.gap ?? source.eol;
  }
  const any = source.phases.flatMap(({ runs }) => runs).find(({ units }) => units.length > 1);
  return any?.units[1]?.gap ?? source.eol;
}

/** Whether the document's items say their stream; a document without items follows the canonical form. */
export function statesStreams({ items }: Source): boolean {
  const all = [...items.values()];
  return all.length === 0 || all.some(({ fields }) => fields.some(({ key }) => key === 'stream'));
}
