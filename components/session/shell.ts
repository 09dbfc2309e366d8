import type { FileTarget } from '@/components/browser/file-access';
import { createStore } from 'zustand/vanilla';
import type { Conflict, Side } from '@/lib/merge/referee';
import type { Command } from '@/lib/plan/command';
import type { ChunkId, EntityId, PhaseId, StreamId, Subtask } from '@/lib/plan/types';

/** A text on its way in, and the name it comes with. */
export interface Opening {
  readonly name: string;
  readonly text: string;
  /**
   * Absent: it is in no file. The sample and the template can be had again at any time; what is served is the file that
   * the server was started with, and is asked for once the page stands.
   */
  readonly from?: 'file' | 'sample' | 'template' | 'served';
  /** The file, where it can be written back to. */
  readonly handle?: FileTarget | undefined;
}

/** The one dialog that may stand open. */
export type DialogState =
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'shortcuts' }
  /** A link or a file for others. */
  | { readonly kind: 'share' }
  /** The plan as markdown in either form. */
  | { readonly kind: 'export' }
  /** Something is to be opened while changes are neither in the file nor in a draft; `open` does it. */
  | { readonly kind: 'unsaved'; readonly name: string; readonly open: () => void }
  /** All drafts of this browser. */
  | { readonly kind: 'recent' }
  /** The file to be written holds something else by now; undefined: nothing that could be read. */
  | { readonly kind: 'file-changed'; readonly name: string; readonly theirs: string | undefined }
  /** What is shown and what the file holds by now differ where both changed the same. */
  | {
      readonly kind: 'both-changed';
      readonly name: string;
      readonly theirs: string;
      readonly conflicts: readonly Conflict[];
      /** What was answered so far; an answer can bring up another question. */
      readonly chosen: ReadonlyMap<string, Side>;
    }
  /** What was to be opened holds nothing. */
  | { readonly kind: 'empty'; readonly name: string }
  /** Others wait for chunks that are to be deleted. */
  | { readonly kind: 'delete-chunks'; readonly chunks: readonly ChunkId[] }
  /** A sub-task that is to be removed holds other text; `left` are those that stay. */
  | {
      readonly kind: 'delete-subtask';
      readonly chunk: ChunkId;
      readonly name: string;
      readonly left: readonly Subtask[];
    }
  /** A phase, or a stream, that is to be deleted has chunks. */
  | { readonly kind: 'delete-phase'; readonly phase: PhaseId }
  | { readonly kind: 'delete-stream'; readonly stream: StreamId }
  /** Some of a chunk's sub-tasks become a chunk of their own. */
  | { readonly kind: 'split'; readonly chunk: ChunkId }
  /** A plan is to have no streams any more. */
  | { readonly kind: 'drop-streams' }
  /** The spec's status is typed. */
  | { readonly kind: 'status' }
  /** The first stream of a plan, which its chunks may join. */
  | { readonly kind: 'first-stream' };

/** Something just added, whose name is being typed: adding and naming it is one step. */
export interface Fresh {
  readonly entity: EntityId;
  /** The visit that the step belongs to. */
  readonly visit: string;
  /** What adds it under a name; nothing typed, and it gets one that is free. */
  readonly make: (name: string) => readonly Command[];
  /** What was selected before. */
  readonly back: EntityId | undefined;
}

/** What the screen shows beside the plan. Nothing of the plan is kept here. */
interface Shell {
  readonly problemsOpen: boolean;
  /** The markdown: `offered` where there was no plan to draw, and only as long as that file is open. */
  readonly source: 'closed' | 'asked' | 'offered';
  /** Undefined until someone opened or closed it: until then a wide screen shows it with a selection. */
  readonly inspectorOpen: boolean | undefined;
  readonly dialog: DialogState | undefined;
  readonly fresh: Fresh | undefined;
  /** A line of the markdown that is looked for, 1-based. A new object for each time it is asked for. */
  readonly sought: { readonly line: number } | undefined;
  /** The menu of a stream or phase, and where on the screen it opens. */
  readonly menu: { readonly of: StreamId | PhaseId; readonly x: number; readonly y: number } | undefined;
  /** What is being read, off the page; undefined: nothing. */
  readonly reading: { readonly name: string; readonly stop: () => void } | undefined;
  /** What to begin with is not known yet: a draft may take the place of what the page came with. */
  readonly starting: boolean;
}

/** The state of the screen, made once per mount. */
export const createShell = () =>
  createStore<Shell>(() => ({
    problemsOpen: false,
    source: 'closed',
    inspectorOpen: undefined,
    dialog: undefined,
    fresh: undefined,
    sought: undefined,
    menu: undefined,
    reading: undefined,
    starting: true,
  }));

export type ShellStore = ReturnType<typeof createShell>;
export type ShellState = Shell;
