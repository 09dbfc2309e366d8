import { leadingTexts, textLabel, trailingTexts } from '../../notation/chunk-texts';
import { NONE, writeList } from '../../notation/values';
import { streamName } from '../../plan/lookup';
import { unwrapped } from '../document/lines';
import { oneLine } from '../write/patch';
import { canonicalHead } from './head';
import { keepsWords } from './kept-words';
import { canonicalSubtasks } from './subtasks';
import { canonicalWaits } from './terms';
import type { ChunkText } from '../../plan/fields';
import type { Chunk, Phase, Plan, StreamRef } from '../../plan/types';
import type { ItemSource, Source } from '../document/source';

/** A checklist item: title in bold, a paragraph of fields, what else the item says, sub-tasks. Ends with `\n`. */
export function canonicalItem(
  plan: Plan,
  phase: Phase,
  chunk: Chunk,
  source: Source,
  own: ItemSource,
): string {
  const head = canonicalHead(source, own, chunk);
  const { stream, skills, extra } = chunk;
  const said: ReadonlySet<string> = new Set(head.saysOutcome ? ['outcome'] : []);
  const text = (key: ChunkText) => field(source, own, textLabel(key), chunk[key]);
  const waits = canonicalWaits(plan, phase, chunk, source).item;
  const fields = [
    ...leadingTexts.filter((key) => !said.has(key)).flatMap(text),
    ...field(source, own, 'Stream', streamWords(plan, stream)),
    ...field(source, own, 'Skills', skills && writeList(skills)),
    ...waits.map(({ label, terms }) => `${label}: ${terms}`),
    ...trailingTexts.flatMap(text),
    ...extra.map(({ label, value }) => `${label}: ${oneLine(value)}`),
  ];
  const paragraphs = [
    head.line,
    ...(fields.length > 0 ? [fields.map((line) => `  ${line}`).join('\n')] : []),
    ...otherText(source, own, chunk.blocks),
    ...(chunk.subtasks.length > 0 ? [canonicalSubtasks(source, own, chunk.subtasks)] : []),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const streamWords = (plan: Plan, stream: StreamRef | undefined): string | undefined =>
  stream === undefined ? undefined : streamName(plan, stream);

/** A field's line: its words as they are where the canonical ones lose some, `(none before May)` say. */
function field({ text }: Source, own: ItemSource, label: string, value: string | undefined): string[] {
  const key = label.toLowerCase();
  const words = own.fields
    .filter((of) => of.key === key && !of.shadowed)
    .map((of) => unwrapped(text.slice(of.value.start, of.value.end)));
  const now = value === undefined ? undefined : oneLine(value);
  if (!keepsWords(words.join(' '), now ?? '')) return words.map((said) => `${label}: ${said}`);
  const said = now ?? (saysAgain(own, key) ? NONE : undefined);
  return said === undefined ? [] : [`${label}: ${said}`];
}

/** Whether the item has a field twice. The first counts, and has to stand before the others even if it says none. */
const saysAgain = (own: ItemSource, key: string): boolean =>
  own.fields.some((of) => of.key === key && of.shadowed);

/** Words of an item that have no place in the canonical form stay as they are: a field said again, lines of no field. */
function otherText(
  { text }: Source,
  { blocks, fields }: ItemSource,
  said: readonly string[] = [],
): readonly string[] {
  const again = fields
    .filter(({ shadowed }) => shadowed)
    .map(({ whole: { start, end } }) => ({
      start,
      words: `  ${unwrapped(text.slice(start, end))}`,
      again: true,
    }));
  const lines = blocks.map(({ start }, at) => ({ start, words: setIn(said[at] ?? ''), again: false }));
  const paragraphs: string[] = [];
  let inAgain = false;
  for (const part of [...again, ...lines].sort((a, b) => a.start - b.start)) {
    if (part.again && inAgain) paragraphs.push(`${paragraphs.pop() ?? ''}\n${part.words}`);
    else paragraphs.push(part.words);
    inAgain = part.again;
  }
  return paragraphs;
}

const setIn = (block: string): string => block.replace(/[^\n]+/g, (line) => `  ${line}`);
