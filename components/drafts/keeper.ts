import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditorStore } from '@/lib/editor/types';
import { removeDraft, tidyDrafts, writeDraft, writeDraftLast } from './database';
import { holdDraft, type Release } from './hold';
import { noteOpen } from './last-open';
import { newId } from './new-id';
import { createPeers, type Peers } from './peers';
import { draftOf, same, type Snapshot } from './snapshot';
import { draftWords, type Kept } from './words';

/** What is known of the draft of what is open. */
export interface DraftState {
  readonly kept: Kept;
  /** The draft this tab writes; undefined until something is kept. */
  readonly id: string | undefined;
  /** The file on the disk, where the browser lets it be written. */
  readonly handle: FileSystemFileHandle | undefined;
  /** Other tabs that show the same document. */
  readonly peers: readonly string[];
  /** Another tab took the draft over; what is changed here from now on becomes a draft of its own. */
  readonly taken: boolean;
  /** What is known of other tabs was read and answered. */
  readonly answered: boolean;
}

/** What a tab begins to keep. */
export interface Opened {
  readonly origin: string;
  readonly handle?: FileSystemFileHandle | undefined;
  /** The draft it was opened from, held and claimed by this tab. */
  readonly draft?: { readonly id: string; readonly release: Release };
  /** `when-changed`: it can be had again, so only what is made of it is kept. */
  readonly keep: 'now' | 'when-changed';
  /** Forgotten when it is left as it came: by opening something else, or by going in any way. */
  readonly forget?: 'when-replaced' | 'when-left';
  /** What to show after a reload as long as this tab keeps nothing of its own. */
  readonly instead?: string;
}

export interface Keeper {
  readonly state: StoreApi<DraftState>;
  /** This tab, for as long as it is loaded. */
  readonly tab: string;
  /** Begins to keep what the editor has just opened. */
  begin(opened: Opened): void;
  /** Writes what is not written yet; false if the browser could not. */
  flush(): Promise<boolean>;
  /** Flushes and lets go, so that something else can be opened; false, and nothing is let go, if flushing failed. */
  leave(): Promise<boolean>;
  /** Lets go without having kept it, because the user said so. */
  drop(): void;
  setHandle(handle: FileSystemFileHandle): void;
  /** Asks the other tab for its draft. */
  take(): Promise<string | undefined>;
  /** Listens to the editor and to other tabs until the returned function is called. */
  connect(): () => void;
}

/** Milliseconds: a change is written at once, the next ones together after this, a failure tried again after that. */
const soon = 30;
const together = 250;
const again = 2_000;

/** Keeps what is open as a draft, within a moment of every change. */
export function createKeeper(editor: StoreApi<EditorStore>): Keeper {
  const tab = newId();
  const state = createStore<DraftState>(() => ({
    kept: 'none',
    id: undefined,
    handle: undefined,
    peers: [],
    taken: false,
    answered: false,
  }));
  let opened: Opened | undefined;
  let held: { readonly id: string; readonly release: Release } | undefined;
  /** As it was opened, and as it was last written. */
  let begun: Snapshot | undefined;
  let written: Snapshot | undefined;
  let failed = false;
  let writtenAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  let peers: Peers | undefined;

  const snapshot = (): Snapshot => {
    const { name, document, plan, baseline } = editor.getState();
    return { name, document, plan, baseline, handle: state.getState().handle };
  };
  const idle = (now: Snapshot) => !held && opened?.keep === 'when-changed' && same(begun, now);

  /** Compares what is shown with what is written, says so, and sees to it that they become the same. */
  const look = () => {
    if (!opened) return;
    const now = snapshot();
    clearTimeout(timer);
    if (same(written, now)) state.setState({ kept: 'kept' });
    else if (idle(now)) state.setState({ kept: 'none' });
    else {
      state.setState({ kept: failed ? 'failed' : 'keeping' });
      const wait = failed ? again : Math.max(soon, writtenAt + together - Date.now());
      if (!writing) timer = setTimeout(() => void write(), wait);
    }
  };

  const mint = async () => {
    const id = newId();
    const release = (await holdDraft(id)) ?? (() => undefined);
    noteOpen(id);
    state.setState({ id });
    return { id, release };
  };
  const writeNow = async (origin: string) => {
    const now = snapshot();
    written = undefined;
    try {
      held ??= await mint();
      if ((await writeDraft(draftOf(now, { id: held.id, origin, tab }))) === 'taken') {
        held.release();
        held = await mint();
        await writeDraft(draftOf(now, { id: held.id, origin, tab }));
      }
      written = now;
      failed = false;
    } catch {
      // Said once, not with every try.
      if (!failed) editor.getState().say(draftWords.failed.long, 'refused');
      failed = true;
    }
    writtenAt = Date.now();
  };
  const write = (): Promise<void> => {
    clearTimeout(timer);
    writing ??= writeNow(opened?.origin ?? '').finally(() => {
      writing = undefined;
      look();
    });
    return writing;
  };

  const flush = async () => {
    for (;;) {
      await writing;
      if (!opened) return true;
      const now = snapshot();
      if (same(written, now) || idle(now)) return true;
      await write();
      if (failed) return false;
    }
  };
  const letGo = () => {
    clearTimeout(timer);
    const untouched = held && begun && same(begun, snapshot());
    if (held && untouched && opened?.forget !== undefined) void removeDraft(held.id).catch(() => undefined);
    held?.release();
    opened = held = begun = written = undefined;
    failed = false;
    state.setState({ id: undefined, handle: undefined });
  };

  return {
    state,
    tab,
    begin(next) {
      opened = next;
      held = next.draft;
      state.setState({ id: held?.id, handle: next.handle, taken: false, answered: false });
      begun = snapshot();
      written = held ? begun : undefined;
      noteOpen(held?.id ?? next.instead);
      peers?.show(next.origin);
      look();
    },
    flush,
    async leave() {
      const kept = await flush();
      if (kept) letGo();
      return kept;
    },
    drop: letGo,
    setHandle(handle) {
      state.setState({ handle });
      look();
    },
    async take() {
      const [other] = state.getState().peers;
      return other === undefined ? undefined : peers?.take(other);
    },
    connect() {
      const connected = (peers = createPeers(tab, {
        peers: (tabs) => {
          const { peers: before, answered } = state.getState();
          state.setState({ peers: tabs, answered: answered && tabs.length <= before.length });
        },
        async give() {
          if (!(await flush()) || !opened) return undefined;
          const given = held?.id;
          held?.release();
          held = written = undefined;
          begun = snapshot();
          opened = { ...opened, keep: 'when-changed', ...(given === undefined ? {} : { instead: given }) };
          state.setState({ id: undefined, taken: given !== undefined, answered: false });
          look();
          return given;
        },
      }));
      const stop = editor.subscribe(look);
      const hide = () => {
        if (document.visibilityState === 'hidden') void flush();
      };
      const go = () => {
        // A field writes what was typed when it is left.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        if (!opened) return;
        const now = snapshot();
        if (held && opened.forget === 'when-left' && begun && same(begun, now))
          void removeDraft(held.id).catch(() => undefined);
        else if (!same(written, now) && !idle(now)) {
          const id = held?.id ?? newId();
          noteOpen(id);
          void writeDraftLast(draftOf(now, { id, origin: opened.origin, tab })).catch(() => undefined);
        }
      };
      document.addEventListener('visibilitychange', hide);
      window.addEventListener('pagehide', go);
      if (opened) connected.show(opened.origin);
      void tidyDrafts().catch(() => undefined);
      return () => {
        stop();
        document.removeEventListener('visibilitychange', hide);
        window.removeEventListener('pagehide', go);
        clearTimeout(timer);
        connected.close();
        peers = undefined;
      };
    },
  };
}
