import type { Ref } from 'react';
import type { Command } from '@/lib/plan/command';
import type { Problem } from '@/lib/plan/problem';
import type { EntityId, PhaseId, Plan, StreamId, StreamRef } from '@/lib/plan/types';
import type { Verdict } from '@/lib/problems/introduced';

/** A phase and a lane of the canvas; `stream` is null where no stream is named. */
export interface Cell {
  readonly phase: PhaseId;
  readonly stream: StreamRef | null;
}

/** What others may ask of a mounted canvas. */
export interface CanvasHandle {
  /** Brings a chunk, stream, phase or handoff into view and, if it is a chunk, puts the focus on it. */
  reveal(id: EntityId): void;
  /** Brings the same into view and leaves the focus where it is. */
  show(id: EntityId): void;
  /** Shows the whole plan. */
  fit(): void;
  /** Starts "draw a dependency from here" with the last selected chunk. */
  draw(): void;
}

/**
 * The canvas knows a plan and these callbacks, and no store: a read-only page hands it the same plan with
 * `readOnly` and is sure that nothing can change, since the canvas holds no way to. Where a chunk stands is worked out
 * inside, from `plan` alone.
 */
export interface CanvasProps {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  /** In the order selected; keys act on the last. */
  readonly selection: readonly EntityId[];
  readonly readOnly?: boolean;
  readonly onSelect: (ids: readonly EntityId[]) => void;
  /** Runs commands as one undo step. */
  readonly onRun: (commands: readonly Command[]) => { readonly ok: boolean };
  /** What `onRun` with these commands would change among the problems. */
  readonly judge: (commands: readonly Command[]) => Verdict;
  /** Enter or double-click: show what is selected in full. */
  readonly onOpen: (id: EntityId) => void;
  /** A sentence for the user that no command carries: a refused line, a card that is already first. */
  readonly onSay: (message: string, tone?: 'info' | 'refused') => void;
  /** Double-click on an empty place, or N. Without it the canvas offers no adding. */
  readonly onAdd?: (cell: Cell) => void;
  /** Delete or Backspace. Without it only lines can be removed. */
  readonly onDelete?: (ids: readonly EntityId[]) => void;
  /** F2: let the name of it be typed. */
  readonly onRename?: (id: EntityId) => void;
  /** The menu of a stream's or phase's head, at a point of the screen. Without it heads have no menu. */
  readonly onHeadMenu?: (id: StreamId | PhaseId, at: { readonly x: number; readonly y: number }) => void;
  /** Lets the spec's status be typed. Without it the status is only told. */
  readonly onStatus?: () => void;
  readonly handle?: Ref<CanvasHandle>;
}
