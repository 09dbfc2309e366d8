import type { Present, SpecDocument } from '../markdown/document/document';
import type { Command } from '../plan/command';
import type { EntityId, Plan, Result } from '../plan/types';
import type { Baseline, DraftEntry, Restored } from './drafts';

/** A state to come back to, and the words for what led away from it. */
export interface HistoryEntry {
  readonly document: SpecDocument;
  readonly plan: Plan;
  /** "Move Token refresh to api", as said in menus and to screen readers. */
  readonly words: string;
  /** The visit of a field in which the step was typed: what is typed next in the same visit takes its place. */
  readonly visit?: string;
  /**
   * The state after the step, where what others wrote came in since: then the step is taken back by a merge, since the
   * state before it lacks what they wrote.
   */
  readonly after?: Present;
}

/** What three states of one document merge to; `ids`: what became of those of mine. */
export interface Merging extends Present {
  readonly ids: ReadonlyMap<EntityId, EntityId>;
  readonly conflicts: readonly unknown[];
}

/** Merges states of one document; the merge itself is fetched when it is first needed, so it is handed in. */
export type MergeStates = (base: Present, mine: Present, theirs: Present) => Merging;

/** Something to say to the user, once; `id` grows so that the same words are said again. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'refused';
  readonly message: string;
  /** The step just taken, for as long as it is the last one: it can be taken back from the notice. */
  readonly undoes?: HistoryEntry;
  /** A draft that can be opened from the notice. */
  readonly offers?: Pick<DraftEntry, 'id' | 'name'>;
}

export interface EditorState {
  /** Another number for each document opened, so that what is known of the one before is not taken for the next. */
  readonly nth: number;
  /** The file's name as shown: `team-invites.md`. */
  readonly name: string;
  /** The text as opened; gestures never change it. */
  readonly document: SpecDocument;
  readonly plan: Plan;
  readonly baseline: Baseline;
  /** In the order selected; the last one is what keys act on. */
  readonly selection: readonly EntityId[];
  /** The step taken last is the last entry. */
  readonly past: readonly HistoryEntry[];
  /** The step that redo takes is the first entry. */
  readonly future: readonly HistoryEntry[];
  readonly notice?: Notice | undefined;
}

export interface EditorActions {
  /** Opens any text, of a file unless said otherwise; a refusal (binary, too large, empty) leaves what is open untouched. */
  open(name: string, text: string, inFile?: boolean): Result<SpecDocument>;
  /** Opens a draft where it was left. With `words`, undo leads from it to the text that the file holds. */
  resume(name: string, restored: Restored, words?: string): void;
  /**
   * Puts in place of the present what it was merged to with a text that the file holds by now, against which changes
   * count from here on. That is no step: undo takes back the step before it, by `states`, and never what others wrote.
   */
  takeIn(merged: Omit<Merging, 'conflicts'>, inFile: string, states: MergeStates): void;
  /** Notes that a file of this name now holds this text. */
  wrote(name: string, text: string): void;
  /** Runs commands as one undo step; if one of them is refused, nothing happens but a notice. */
  run(commands: readonly Command[], words: string): Result<Plan>;
  /**
   * Runs what has been typed in a field as one undo step, whatever was run before in the same visit: the commands are
   * run on the plan from before the visit. None of them, and the plan is again as it was then; so it is where they are
   * refused, which is told to the caller alone. `visit` is a key of the caller's, never used twice.
   */
  type(visit: string, commands: readonly Command[], words: string): Result<Plan>;
  undo(): void;
  redo(): void;
  select(ids: readonly EntityId[]): void;
  say(message: string, tone?: Notice['tone']): void;
  /** Says what the last step did, with the offer to take it back. */
  sayDone(message: string): void;
  /** Says that there is a draft besides what is open, with the offer to open it. */
  sayDraft(message: string, draft: Pick<DraftEntry, 'id' | 'name'>): void;
  /**
   * Reads what would be written and compares it with the plan (FORMAT D16). If it does not read as what is
   * shown, the last step is taken back with a notice. Called off the gesture's path and before anything is written.
   */
  verify(): Result<string>;
}

export type EditorStore = EditorState & EditorActions;
