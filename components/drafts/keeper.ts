import type { FileTarget } from '@/components/browser/file-access';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditorStore } from '@/lib/editor/types';
import { removeDraft, tidyDrafts } from './database';
import { noteOpen } from './last-open';
import { onPageEvents } from './page-events';
import { createPeers, type Peers } from './peers';
import { same, type Snapshot } from './snapshot';
import { draftWords, type Kept } from './words';
import { createWriter, type Held, newId } from './writer';

/** What is known of the draft of what is open. */
export interface DraftState {
  readonly kept: Kept;
  /** The draft this tab writes; undefined until something is kept. */
  readonly id: string | undefined;
  /** The file on the disk, where the browser lets it be written. */
  readonly handle: FileTarget | undefined;
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
  readonly handle?: FileTarget | undefined;
  /** The draft it was opened from, held and claimed by this tab. */
  readonly draft?: Held;
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
  /** Writes what is left and lets go, so that something else can be opened; false, and nothing is let go, if it could not. */
  leave(): Promise<boolean>;
  /** Lets go without having kept it, because the user said so. */
  drop(): void;
  setHandle(handle: FileTarget): void;
  /** Asks the other tab for its draft: its id, or undefined if there is nothing to have. */
  take(): Promise<string | undefined>;
  /** Listens to the editor, the page and other tabs until the returned function is called. */
  connect(): () => void;
}

/** Keeps what is open as a draft. */
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
  /** As it was opened. */
  let begun: Snapshot | undefined;
  let typing = false;
  let peers: Peers | undefined;
  let announced: string | undefined;

  const snapshot = (): Snapshot => {
    const { name, document, plan, baseline } = editor.getState();
    return { name, document, plan, baseline, handle: state.getState().handle };
  };
  const asItCame = () => begun !== undefined && same(begun, snapshot());
  const writer = createWriter({
    tab,
    snapshot,
    tell: (kept) => state.setState({ kept: typing && kept !== 'failed' ? 'keeping' : kept }),
    began(id) {
      noteOpen(id);
      state.setState({ id });
      announce();
    },
    failed: () => editor.getState().say(draftWords.failed.long, 'refused'),
  });
  /** A sample nobody has touched is no concern of other tabs. */
  const announce = () => {
    const shown = state.getState().id ?? opened?.instead;
    const origin = shown !== undefined || opened?.keep === 'now' ? opened?.origin : undefined;
    if (origin !== announced) peers?.show(origin);
    announced = origin;
  };
  const work = (next: Opened) => {
    opened = next;
    begun = snapshot();
    const { origin, draft, keep } = next;
    const idle = () => keep === 'when-changed' && asItCame();
    writer.start({ origin, ...(draft && { held: draft }), idle });
  };
  const letGo = () => {
    const forgettable = opened?.forget !== undefined && asItCame();
    const held = writer.stop();
    if (held && forgettable) void removeDraft(held.id).catch(() => undefined);
    held?.release();
    opened = begun = undefined;
    state.setState({ id: undefined, handle: undefined });
  };

  /** Another tab takes over: what is here stays on the screen, and is kept again once it is changed. */
  const give = async () => {
    if (!(await writer.flush()) || !opened) return undefined;
    const held = writer.stop();
    held?.release();
    const { origin, instead } = opened;
    const shown = held?.id ?? instead;
    state.setState({ id: undefined, taken: held !== undefined, answered: false });
    work({ origin, keep: 'when-changed', ...(shown === undefined ? {} : { instead: shown }) });
    return held?.id;
  };
  const gone = () => {
    const held = writer.held();
    if (held && opened?.forget === 'when-left' && asItCame())
      void removeDraft(held.id).catch(() => undefined);
    else writer.last();
  };

  return {
    state,
    tab,
    begin(next) {
      state.setState({ id: next.draft?.id, handle: next.handle, taken: false, answered: false });
      noteOpen(next.draft?.id ?? next.instead);
      work(next);
      announce();
    },
    async leave() {
      const kept = await writer.flush();
      if (kept) letGo();
      return kept;
    },
    drop: letGo,
    setHandle(handle) {
      state.setState({ handle });
      writer.look();
    },
    async take() {
      const [other] = state.getState().peers;
      return other === undefined ? undefined : peers?.take(other);
    },
    connect() {
      const met = createPeers(tab, {
        peers: (tabs) => {
          const { peers: before, answered } = state.getState();
          state.setState({ peers: tabs, answered: answered && tabs.length <= before.length });
        },
        give,
      });
      peers = met;
      announced = undefined;
      announce();
      const unsubscribe = editor.subscribe(writer.look);
      const stop = onPageEvents({
        typing(now) {
          typing = now;
          writer.look();
        },
        hidden: () => void writer.flush(),
        gone,
        back: writer.back,
      });
      writer.look();
      void tidyDrafts().catch(() => undefined);
      return () => {
        unsubscribe();
        stop();
        met.close();
        peers = undefined;
      };
    },
  };
}
