import { itemTexts, trailingTexts } from '../../notation/chunk-texts';
import { columnKey, columnsOf } from '../../notation/columns';
import { chunkTitle } from '../../notation/names';
import { plain } from '../../notation/plain';
import { boxOf, isSign, marksOf, signOf } from '../../notation/signs';
import { isIssueId } from '../../notation/title';
import { readTypedNote } from '../../notation/typed-note';
import { isNone } from '../../notation/values';
import { quoted } from '../../notation/words';
import { withTexts } from '../../plan/fields';
import { chunkOf, phaseOf } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { withCells } from '../parts/cells';
import { withChunk } from '../parts/edit';
import { blocksBelow, goingText } from '../parts/goes';
import { gone } from '../parts/gone';
import { rowName } from '../parts/row-for';
import { noSign } from '../parts/typed-mark';
import { withBlocks } from '../parts/with-blocks';
import type { Applied, Command } from '../../plan/command';
import type { Chunk, Plan, Result, Row, Subtask } from '../../plan/types';

type Edit = Extract<Command, { type: 'chunk.edit' }>;

/**
 * Sets what a chunk says: outcome, skills, issue id, note, sub-tasks, other fields; and what its row says in words of its
 * own. A row that stands alone takes an outcome as its summary.
 */
export function editChunk(plan: Plan, command: Edit): Result<Applied> {
  const chunk = chunkOf(plan, command.chunk);
  if (!chunk) return gone('chunk', 'The chunk to edit');
  const issue = command.issue?.trim();
  if (issue && !isIssueId(issue))
    return fail(
      'no-issue-id',
      `“${issue}” is no issue id. One looks like NS-101: capitals, a dash, a number.`,
    );
  // In a note, which runs to the end of its line, it parts only what looks like another field.
  const parts = (label: string) => (columnKey(label) === 'note' ? /·[^·:]{1,60}:/ : /·/);
  const parting = [
    ...(command.skills ?? []).filter((skill) => skill.includes('·')),
    ...trailingTexts.flatMap((key) => (command[key]?.includes('·') ? [command[key]] : [])),
    ...Object.entries(command.fields ?? {}).flatMap(([label, value]) =>
      value !== null && parts(label).test(value) ? [value] : [],
    ),
  ][0];
  if (parting !== undefined)
    return fail('unreadable-value', `“${parting}” cannot be written here: “·” parts the fields of a line.`);
  const twofold = Object.values(command.cells ?? {}).find((value) => value && /·[^·:]{1,60}:/.test(value));
  if (typeof twofold === 'string')
    return fail(
      'unreadable-value',
      `“${twofold}” would be read as two fields where the chunk’s item has to hold it. Write it without “·” or “:”.`,
    );
  const odd = marksOf(command.subtasks ?? []).find((mark) => !isSign(mark));
  if (odd !== undefined) return noSign(odd);
  const half = missingHalf(chunk, command);
  if (half) return half;
  const note = command.note === undefined ? undefined : readTypedNote(command.note ?? '');
  if (note && !note.ok) return note;
  if (plain(chunk.title) === '' && (note?.value !== undefined || (issue && chunk.issue === undefined)))
    return fail(
      'no-title',
      'A note or an issue id stands behind a title, and this chunk has none yet. Give it one first.',
    );
  const bare = rowName(chunk).note;
  if (note && note.value === undefined && bare !== undefined)
    return fail(
      'title-ends-in-note',
      `Without its note, the “${bare}” that ends the title would be read as one. Reword the title first.`,
    );
  const fields = withCells(chunk.extra, command.fields ?? {}, fieldLabelsOf(plan));
  if (!fields.ok) return fields;
  const own = phaseOf(plan, chunk.id);
  const cells = withCells(
    chunk.row?.extra ?? [],
    command.cells ?? {},
    nameless((own && columnsOf(own)) ?? []),
  );
  if (!cells.ok) return cells;
  const changed = { ...edited(chunk, command), extra: fields.value };
  const row = changed.row && { ...changed.row, extra: cells.value };
  const whole = row ? { ...changed, row } : changed;
  const said = note ? noted(whole, note.value) : whole;
  const left = [...blocksBelow(said.subtasks)];
  const goes = blocksBelow(chunk.subtasks).filter((block) => {
    const at = left.indexOf(block);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return ok({
    plan: withChunk(plan, chunk.id, () => said),
    goes: goingText(`other text in sub-tasks of ${quoted(chunkTitle(chunk))}`, goes),
  });
}

/** Columns that the format does not name: their values can stand in an item too. */
const nameless = (columns: readonly string[]): readonly string[] =>
  columns.filter((header) => !['chunk', 'stream', 'outcome', 'depends on'].includes(columnKey(header)));
const namelessColumns = (plan: Plan): readonly string[] => [
  ...new Set(plan.phases.flatMap((phase) => nameless(columnsOf(phase) ?? []))),
];

/** Labels under which an item's other fields are written: the headers', and those of every plan. */
const fieldLabelsOf = (plan: Plan): readonly string[] => {
  const own = ['Note', ...namelessColumns(plan)];
  return own.some((label) => columnKey(label) === 'estimate') ? own : [...own, 'Estimate'];
};

/** Refuses what the half that a chunk lacks would have to hold. */
function missingHalf(chunk: Chunk, command: Edit): Result<never> | undefined {
  const needsItem =
    command.skills !== undefined ||
    command.subtasks !== undefined ||
    command.fields ||
    itemTexts.some((key) => command[key] !== undefined);
  if (!chunk.item && needsItem)
    return fail(
      'no-item',
      `${quoted(chunkTitle(chunk))} has only a table row, which holds no skills, sub-tasks or other fields. Add its checklist item first.`,
    );
  if (!chunk.row && (command.summary !== undefined || command.cells))
    return fail('no-row', `${quoted(chunkTitle(chunk))} has no table row to write it in. Add its row first.`);
  return undefined;
}

/** The note behind the title: the item's, or the row's that stands alone. */
function noted(chunk: Chunk, note: string | undefined): Chunk {
  const { note: _old, ...rest } = chunk;
  const said = note === undefined ? {} : { note };
  if (chunk.item || !chunk.row) return { ...rest, ...said };
  const { note: _rows, ...row } = chunk.row;
  return { ...rest, ...said, row: { ...row, ...said } };
}

function edited(chunk: Chunk, command: Edit): Chunk {
  const { skills, issue: typed, subtasks, summary } = command;
  const { skills: oldSkills, issue: oldIssue, row: oldRow, ...rest } = chunk;
  // An id that the row alone says is set where it stands.
  const inRow = chunk.item && oldIssue === undefined && oldRow?.issue !== undefined;
  const row = inRow ? rowOnly(oldRow, undefined, typed) : oldRow;
  const issue = inRow ? undefined : typed;
  const newSkills = skills === undefined ? oldSkills : (skills?.flatMap(listed) ?? undefined);
  const newIssue = issue === undefined ? oldIssue : words(issue);
  const base = {
    ...rest,
    ...(newSkills !== undefined && { skills: newSkills }),
    ...(newIssue !== undefined && { issue: newIssue }),
    ...(subtasks !== undefined && { subtasks: withBlocks(subtasks.flatMap(readable), chunk.subtasks) }),
  };
  const said = row && rowOnly(row, summary, undefined);
  if (!chunk.item && said) return { ...base, row: rowOnly(said, command.outcome, issue) };
  return withTexts({ ...base, ...(said && { row: said }) }, (key) => {
    const text = command[key];
    return text === undefined ? chunk[key] : words(text);
  });
}

/** What stands for a chunk without an item: its summary is the outcome, its issue id the chunk's. */
function rowOnly(
  { summary, issue, ...row }: Row,
  outcome: string | null | undefined,
  issued: string | null | undefined,
): Row {
  const newSummary = outcome === undefined ? summary : words(outcome);
  const newIssue = issued === undefined ? issue : words(issued);
  return {
    ...row,
    ...(newSummary !== undefined && { summary: newSummary }),
    ...(newIssue !== undefined && { issue: newIssue }),
  };
}

/** A typed value in one line; nothing, or a word for none, takes the field away. */
const words = (value: string | null): string | undefined => {
  const line = value?.replace(/\s+/g, ' ').trim() ?? '';
  return isNone(line) ? undefined : line;
};

const listed = (skill: string): readonly string[] =>
  skill
    .split(',')
    .map((member) => member.replace(/\s+/g, ' ').trim())
    .filter((member) => !isNone(member));

/** A sub-task in which nothing stands is none. */
function readable({ text, blocks, subtasks: below, ...box }: Subtask): readonly Subtask[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const subtasks = below.flatMap(readable);
  if (line === '' && (blocks ?? []).length + subtasks.length === 0) return [];
  // Without words there is nothing behind which a box could stand.
  const said = line === '' ? {} : boxOf(signOf(box));
  return [{ text: line, ...said, ...(blocks && { blocks }), subtasks }];
}
