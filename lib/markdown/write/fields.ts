import { columnKey } from '../../notation/columns';
import { NONE } from '../../notation/values';
import { lineEnd, lineStart } from '../document/lines';
import { mayBeBullet } from '../read/bullet-fields';
import { formatLabels, isLeading, isProse } from '../read/labels';
import { fieldManner } from './manner';
import { oneLine } from './patch';
import type { FieldSource, ItemSource, Source } from '../document/source';
import type { Manner } from './manner';
import type { Patch } from './patch';

/** A field an item should have, and what it said when opened. */
export interface FieldFact {
  readonly label: string;
  /** Undefined: no such field. */
  readonly now: string | undefined;
  readonly then: string | undefined;
  /** What each of the item's fields of that meaning says, where several are united. */
  readonly each?: readonly string[];
  /** No table of the plan has a column of that name any more: written in a line with fields, or behind prose, it would be theirs. */
  readonly stray?: boolean;
}

/** What changes in an item's fields: values in place, fields that went with their line, new ones in its manner. */
export function fieldPatches(
  source: Source,
  item: ItemSource,
  facts: readonly FieldFact[],
  neighbours: () => Manner,
): readonly Patch[] {
  if (facts.every(({ now, then, stray }) => now === then && stray !== true)) return [];
  const groups = lineGroups(source.text, item);
  const has = (fact: FieldFact) => item.fields.some(({ key }) => key === columnKey(fact.label));
  const strays = facts.filter((fact) => fact.stray === true && fact.now !== undefined && !staysPut(fact));
  const changed = facts
    .filter(({ now, then, stray }) => now !== then || stray === true)
    .map((fact) => (strays.includes(fact) ? { ...fact, now: undefined } : fact))
    .filter(({ now, then }) => now !== then);
  if (changed.length === 0 && strays.length === 0) return [];
  const factOf = (field: FieldSource) => changed.find(({ label }) => columnKey(label) === field.key);
  const goes = (field: FieldSource) =>
    changed.some((fact) => columnKey(fact.label) === field.key && fact.now === undefined);
  const added = changed.filter((fact) => !has(fact) && fact.now !== undefined);
  const inBullets = added.filter(({ label }) => statesInBullets(item) && mayBeBullet(columnKey(label)));
  return [
    ...groups.flatMap((group) => groupPatches(source, item, group, factOf, goes, [...added, ...strays])),
    ...bulletPatches(source, item, inBullets),
    ...(added.length > inBullets.length
      ? insertions(
          source,
          item,
          added.filter((fact) => !inBullets.includes(fact)),
          neighbours,
          goes,
        )
      : []),
    ...(strays.length > 0 ? [apart(source, item, strays)] : []),
  ];

  /** Whether the field stands on a line of its own that no prose can run into, and no new field goes behind it. */
  function staysPut({ label }: FieldFact): boolean {
    const at = groups.findIndex((group) => group.some(({ key }) => key === columnKey(label)));
    if (facts.some((fact) => !has(fact) && fact.now !== undefined && fact.now !== fact.then)) return false;
    const leaves = ({ key }: FieldSource) =>
      facts.some((fact) => columnKey(fact.label) === key && fact.now === undefined);
    const above = groups
      .slice(0, Math.max(0, at))
      .flat()
      .findLast((field) => !leaves(field));
    return groups[at]?.length === 1 && above !== undefined && !isProse(above.key);
  }
}

/** Whether an item's fields are all bullets among its sub-tasks. */
const statesInBullets = ({ fields }: ItemSource): boolean => {
  const labelled = fields.filter(({ inHead }) => !inHead);
  return labelled.length > 0 && labelled.every(({ bullet }) => bullet !== undefined);
};

/** New fields as bullets behind those that are. */
function bulletPatches(
  { text, eol }: Source,
  { fields }: ItemSource,
  facts: readonly FieldFact[],
): readonly Patch[] {
  const last = fields.findLast(({ bullet }) => bullet !== undefined);
  if (!last || facts.length === 0) return [];
  const at = lineEnd(text, last.whole.end);
  const start = lineStart(text, last.whole.start);
  // Its marker, not a field before it on the line.
  const lead = text.slice(start, start + text.slice(start).indexOf(last.bullet ?? '')) + (last.bullet ?? '');
  const label = (name: string) => (last.bold === '' ? `${name}:` : `**${name}:**`);
  const lines = facts.map(({ label: name, now }) => `${lead}${label(name)} ${oneLine(now ?? '')}${eol}`);
  return [{ span: { start: at, end: at }, text: lines.join('') }];
}

/** Words that are no field any more, in a paragraph of their own behind the fields. */
function apart({ text, eol }: Source, item: ItemSource, strays: readonly FieldFact[]): Patch {
  const last = item.fields.filter(({ inHead }) => !inHead).at(-1);
  const lines = strays
    .map(({ label, now }) => `${item.contentIndent}${label}: ${oneLine(now ?? '')}`)
    .join(eol);
  const at = last ? lineEnd(text, last.whole.end) : item.head.end;
  return { span: { start: at, end: at }, text: last ? eol + lines + eol : eol + eol + lines };
}

/** The labelled fields, those of one line together. */
function lineGroups(text: string, { fields }: ItemSource): readonly (readonly FieldSource[])[] {
  const groups: FieldSource[][] = [];
  for (const field of fields.filter(({ inHead }) => !inHead)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && !/[\r\n]/.test(text.slice(last.whole.end, field.whole.start))) group.push(field);
    else groups.push([field]);
  }
  return groups;
}

function groupPatches(
  { text, eol }: Source,
  item: ItemSource,
  group: readonly FieldSource[],
  factOf: (field: FieldSource) => FieldFact | undefined,
  goes: (field: FieldSource) => boolean,
  added: readonly FieldFact[],
): readonly Patch[] {
  const valuePatch = (field: FieldSource): readonly Patch[] => {
    const fact = factOf(field);
    if (!fact || field.shadowed) return [];
    const alike = item.fields.filter(({ key }) => key === field.key);
    const now = fact.each?.[alike.indexOf(field)] ?? fact.now ?? NONE;
    if (fact.each && now === text.slice(field.value.start, field.value.end).trim()) return [];
    const gap = text[field.value.start - 1] === ':' ? ' ' : '';
    // An empty value may stand directly before the sign that parts it from the next field.
    const apart = text[field.value.end] === '·' ? ' ' : '';
    return [{ span: field.value, text: gap + oneLine(now) + apart }];
  };
  const first = group[0] as FieldSource;
  const last = group.at(-1) as FieldSource;
  const kept = group.filter((field) => !goes(field));
  if (kept.length === group.length) return group.flatMap(valuePatch);
  const written = kept.map((field) => {
    const [patch] = valuePatch(field);
    return (
      text.slice(field.whole.start, field.value.start) +
      (patch?.text ?? text.slice(field.value.start, field.value.end))
    );
  });
  if (written.length > 0)
    return [{ span: { start: first.whole.start, end: last.whole.end }, text: written.join(' · ') }];
  const end = lineEnd(text, last.whole.end);
  // The blank line that parted the fields from what follows goes with the last of them.
  const labelled = item.fields.filter(({ inHead }) => !inHead);
  const alone = added.length === 0 && labelled.every(goes) && labelled.at(-1) === last;
  const blank = alone
    ? (/^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(end, item.span.end))?.[0].length ?? 0)
    : 0;
  // Prose goes on over the next lines: words that no field takes are parted from it.
  const above = item.fields.findLast((field) => field.whole.end <= first.whole.start && !goes(field));
  const runsOn =
    (above ? isProse(above.key) : added.some(({ label }) => isLeading(columnKey(label)))) ||
    added.some(({ label }) => columnKey(label) === 'note');
  const parts = runsOn && item.blocks.some(({ start }) => lineStart(text, start) === end);
  return [{ span: { start: lineStart(text, first.whole.start), end: end + blank }, text: parts ? eol : '' }];
}

/**
 * New fields, in the manner of the item's own: an outcome before them, where no prose can run into it, another at its
 * place in the format's order as far as the item keeps to that, else behind them.
 */
function insertions(
  { text, eol }: Source,
  item: ItemSource,
  facts: readonly FieldFact[],
  neighbours: () => Manner,
  goes: (field: FieldSource) => boolean,
): readonly Patch[] {
  const labelled = item.fields.filter(({ inHead, bullet }) => !inHead && bullet === undefined);
  const [first] = labelled;
  const last = labelled.at(-1);
  const manner = first ? fieldManner(text, item) : neighbours();
  const line = ({ label, now }: FieldFact) =>
    `${manner.boldLabels ? `**${label}:**` : `${label}:`} ${oneLine(now ?? '')}`;
  const leads = (fact: FieldFact) => isLeading(columnKey(fact.label));
  const others = facts.filter((fact) => !leads(fact));
  const beforeWords = (at: number) => item.blocks.some(({ start }) => lineStart(text, start) === at);
  // Prose goes on over the next lines: words that no field takes are parted from it.
  const parted = (fact: FieldFact | undefined, at: number) =>
    fact && isProse(columnKey(fact.label)) && beforeWords(at) ? eol : '';
  if (!first || !last) {
    const lead = manner.airy ? eol + eol : eol;
    const rest = others.map(line);
    const body = [
      ...facts.filter(leads).map(line),
      ...(manner.compact && rest.length > 0 ? [rest.join(' · ')] : rest),
    ];
    const at = { start: item.head.end, end: item.head.end };
    const behind = parted(others.at(-1) ?? facts.at(-1), lineEnd(text, item.head.end));
    return [{ span: at, text: lead + item.contentIndent + body.join(eol + item.contentIndent) + behind }];
  }
  if (manner.compact && !isProse(last.key) && !goes(last)) {
    const behind = { start: last.whole.end, end: last.whole.end };
    const inLine = facts.filter(({ label }) => !isProse(columnKey(label)));
    return [
      ...facts.filter(leads).map((fact) => onLine(first, fact, last)),
      { span: behind, text: inLine.map((fact) => ` · ${line(fact)}`).join('') },
      ...others.filter((fact) => !inLine.includes(fact)).map((fact) => onLine(undefined, fact, last)),
    ];
  }
  return facts.map((fact) => onLine(anchor(labelled, fact), fact, last));

  /** A line of its own: before a field, or behind the last. */
  function onLine(before: FieldSource | undefined, fact: FieldFact, lowest: FieldSource): Patch {
    const of = before ?? lowest;
    const start = lineStart(text, of.whole.start);
    const at = before ? start : lineEnd(text, of.whole.end);
    const indent = text.slice(start, start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0));
    return { span: { start: at, end: at }, text: indent + line(fact) + eol + parted(fact, at) };
  }
}

const rank = (key: string): number =>
  formatLabels.includes(key) ? formatLabels.indexOf(key) : formatLabels.length;

/** The field that a new one goes before; undefined: behind the last. */
function anchor(labelled: readonly FieldSource[], { label }: FieldFact): FieldSource | undefined {
  const own = rank(columnKey(label));
  if (own === 0) return labelled[0];
  const inOrder = labelled.every(({ key }, at) => at === 0 || rank(labelled[at - 1]?.key ?? '') <= rank(key));
  return inOrder ? labelled.find(({ key }) => rank(key) > own) : undefined;
}
