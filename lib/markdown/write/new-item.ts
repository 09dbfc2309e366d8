import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { columnKey } from '../../notation/columns';
import { boxText } from '../../notation/signs';
import { escapeStep } from '../blocks/escape';
import { readHead } from '../read/item-head';
import { isLeading } from '../read/labels';
import { oneLine } from './patch';
import { writeTitle } from './title';
import type { BlockContent, List, ListItem } from 'mdast';
import type { Chunk, Subtask } from '../../plan/types';
import type { Manner } from './manner';

/** Canonical list style, as in the format's guide. */
const writer = unified().use(remarkStringify, { bullet: '-', listItemIndent: 'one' });

interface Field {
  readonly label: string;
  readonly now: string | undefined;
  /** No field, but words that stand apart from the fields. */
  readonly stray?: boolean;
}

/** A new checklist item: canonical, in the list manner of the document it goes into. Ends with a line ending. */
export function writeItem(chunk: Chunk, fields: readonly Field[], manner: Manner, eol: string): string {
  const head = boxText(chunk) + headOf(chunk, manner);
  const told = fields.flatMap((field) =>
    field.now === undefined ? [] : [{ ...field, now: oneLine(field.now) }],
  );
  // A note goes on to the end of its line: it comes last.
  const said = told
    .filter(({ stray }) => stray !== true)
    .sort((a, b) => Number(isNote(a.label)) - Number(isNote(b.label)));
  const apart = told.filter(({ stray }) => stray === true).map(({ label, now }) => `${label}: ${now}`);
  const lines = said.map(({ label, now }) => `${manner.boldLabels ? `**${label}:**` : `${label}:`} ${now}`);
  const prose = said.findLastIndex(({ label }) => isLeading(columnKey(label)));
  const body = manner.compact
    ? [...lines.slice(0, prose + 1), lines.slice(prose + 1).join(' · ')].filter(Boolean)
    : lines;
  const { blocks = [], subtasks } = chunk;
  // A blank line ends what a list could be part of.
  const below = blocks.length > 0 && subtasks.length > 0 ? '\n' : '';
  const paragraphs = [
    [head, ...(manner.airy ? [] : body)].join('\n'),
    manner.airy ? body.join('\n') : '',
    apart.join('\n'),
    ...blocks,
  ].filter(Boolean);
  const item: ListItem = {
    type: 'listItem',
    spread: manner.airy,
    children: [
      ...(manner.airy ? paragraphs.map(paragraph) : [paragraph(paragraphs.join('\n\n') + below)]),
      ...(subtasks.length > 0 ? [subtaskList(subtasks)] : []),
    ],
  };
  const list: List = { type: 'list', ordered: false, spread: manner.airy, children: [item] };
  return writer
    .stringify({ type: 'root', children: [list] })
    .replace(/^-/, manner.marker)
    .replace(/^(?=.)/gm, manner.indent)
    .replace(/\n/g, eol);
}

/** A title in bold, or plain where those beside it are and it reads the same. */
function headOf({ token, title, issue, note, done }: Chunk, { boldTitle }: Manner): string {
  const name = oneLine(token ? `${token} ${title}` : title);
  const behind = writeTitle({ ...(issue && { issue }), ...(note && { note }) }, '').replace(/^(?=.)/, ' ');
  const plain = `${name}${behind}`;
  const read = boldTitle || done === undefined ? undefined : readHead(plain, 0, plain.length, true);
  const reading = read?.head.boldEnd === undefined ? read?.head.reading : undefined;
  const said = (part: 'token' | 'title' | 'issue' | 'note') =>
    reading?.[part] && plain.slice(reading[part].start, reading[part].end);
  const same = said('title') === oneLine(title) && said('token') === token && said('issue') === issue;
  return same && said('note') === note ? plain : `**${name}**${behind}`;
}

const isNote = (label: string): boolean => columnKey(label) === 'note';

/** Inline markdown goes in as it was written: the writer must not escape it again. */
const paragraph = (value: string): BlockContent => ({
  type: 'paragraph',
  children: [{ type: 'html', value }],
});

const subtaskList = (subtasks: readonly Subtask[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: subtasks.map(({ text, blocks = [], subtasks: inner, ...box }) => {
    const words = [text === '' ? '' : boxText(box) + escapeStep(oneLine(text)), ...blocks]
      .filter(Boolean)
      .join('\n\n');
    const below = blocks.length > 0 && inner.length > 0 ? '\n' : '';
    return {
      type: 'listItem',
      spread: false,
      children: [paragraph(words + below), ...(inner.length > 0 ? [subtaskList(inner)] : [])],
    };
  }),
});
