/**
 * The engine as a package: pure functions over plain immutable data, which throw for nothing that a user can write. The
 * one barrel of the project: others come in here, and nothing inside does.
 *
 * - `parse(text)` opens any text: a `SpecDocument` with its `plan`, its `context` and `hasPlan`; `readOnly` says why one
 *   over a limit cannot be edited.
 * - `apply(plan, command)` is `Result<Applied>`: the plan after it and what `goes` along, or a `Failure` with a code and
 *   a sentence. A command is plain JSON and means things by their ids; `readCommand(plan, json)` makes one of JSON that
 *   means them by title, id token or number, and gives new things their ids.
 * - `print(document, plan)` is the text to save, and the `lines` of each entity in it. Markdown can capture what stands
 *   beside it, so save what `verify(document, plan)` gives: the same text, or a `Failure` where it reads as another plan.
 * - `problems(plan, context)` lists what is wrong, errors first, each with a stable code and with fixes as commands.
 * - `diff(before, after)` says in plan terms how one plan differs from another, as data and in a sentence each.
 * - `merge([base, mine, theirs])` merges three texts fact by fact, and lists as `conflicts` where it had to choose.
 */
export { apply } from './commands/apply';
export { difference as diff } from './compare/difference';
export { parse } from './markdown/parse';
export { print } from './markdown/print';
export { verify } from './markdown/verify';
export { mergeTexts as merge } from './merge/merge';
export { readCommand } from './named/read-command';
export { problems } from './problems/problems';

export type { Difference } from './compare/difference-words';
export type { LineRange, Printed, SpecDocument } from './markdown/document/document';
export type { Merged } from './merge/merge';
export type { Conflict, Prefer } from './merge/referee';
export type { Applied, Command, Going } from './plan/command';
export type { Problem, Severity } from './plan/problem';
export type {
  Chunk,
  ChunkId,
  Dependency,
  EntityId,
  Failure,
  Handoff,
  HandoffId,
  Phase,
  PhaseId,
  Plan,
  Result,
  Row,
  SpecContext,
  Stream,
  StreamId,
  StreamRef,
  Subtask,
  When,
} from './plan/types';
