import { withChunk } from '../edit';
import { chunkOf } from '../lookup';
import { isIssueId } from '../title';
import { fail, ok } from '../types';
import { isNone } from '../values';
import type { Command } from '../command';
import type { Chunk, Plan, Result, Row, Subtask } from '../types';

type Edit = Extract<Command, { type: 'chunk.edit' }>;

/** Sets a chunk's outcome, skills, issue id or sub-tasks. A row that stands alone takes an outcome as its summary. */
export function editChunk(plan: Plan, command: Edit): Result<Plan> {
  const chunk = chunkOf(plan, command.chunk);
  if (!chunk) return fail('unknown-chunk', 'The chunk to edit is not in the plan any more.');
  const issue = command.issue === null ? null : command.issue?.trim();
  if (typeof issue === 'string' && issue !== '' && !isIssueId(issue))
    return fail(
      'no-issue-id',
      `“${issue}” is no issue id. One looks like NS-101: capitals, a dash, a number.`,
    );
  const parting = command.skills?.find((skill) => skill.includes('·'));
  if (parting !== undefined)
    return fail('unreadable-skill', `“${parting}” cannot be a skill's name: “·” parts the fields of a line.`);
  const needsItem = command.skills !== undefined || command.subtasks !== undefined;
  if (!chunk.item && needsItem)
    return fail(
      'no-item',
      `“${chunk.title}” has only a table row, which holds no skills or sub-tasks. Add its checklist item first.`,
    );
  return ok(withChunk(plan, chunk.id, (old) => edited(old, command)));
}

function edited(chunk: Chunk, { outcome, skills, issue, subtasks }: Edit): Chunk {
  const { outcome: oldOutcome, skills: oldSkills, issue: oldIssue, row, ...rest } = chunk;
  const newOutcome = outcome === undefined ? oldOutcome : words(outcome);
  const newSkills = skills === undefined ? oldSkills : (skills?.flatMap(listed) ?? undefined);
  const newIssue = issue === undefined ? oldIssue : words(issue);
  const base = {
    ...rest,
    ...(newSkills !== undefined && { skills: newSkills }),
    ...(newIssue !== undefined && { issue: newIssue }),
    ...(subtasks !== undefined && { subtasks: subtasks.flatMap(readable) }),
  };
  if (chunk.item || !row)
    return { ...base, ...(newOutcome !== undefined && { outcome: newOutcome }), ...(row && { row }) };
  return { ...base, row: rowOnly(row, outcome, issue) };
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

/** A sub-task without words is none. */
function readable({ text, done, subtasks }: Subtask): readonly Subtask[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return [];
  return [{ text: line, ...(done !== undefined && { done }), subtasks: subtasks.flatMap(readable) }];
}
