import { writeDraft, writeDraftLast } from './database';
import { holdDraft, type Release } from './hold';
import { draftOf, same, type Snapshot } from './snapshot';
import type { Kept } from './words';

/** A draft that this tab writes. */
export interface Held {
  readonly id: string;
  readonly release: Release;
}

/** What is to be written. */
export interface Job {
  readonly origin: string;
  /** The draft it was opened from; else one is begun with the first write. */
  readonly held?: Held;
  /** Whether there is nothing of one's own to write yet. */
  readonly idle: (now: Snapshot) => boolean;
}

interface Surroundings {
  readonly tab: string;
  readonly snapshot: () => Snapshot;
  /** Called with every look, and with the first failure of a row. */
  readonly tell: (kept: Kept) => void;
  readonly began: (id: string) => void;
  readonly failed: () => void;
}

export interface Writer {
  start(job: Job): void;
  /** Ends the job; nothing is written any more. Hands over what is held, for the caller to release. */
  stop(): Held | undefined;
  /** Compares what is shown with what is written, says so, and sees to it that they become the same. */
  readonly look: () => void;
  /** Writes until nothing is left; false if the browser could not. */
  flush(): Promise<boolean>;
  /** Writes what is left from a page on its way out, and no more until it is back. */
  last(): void;
  held(): Held | undefined;
  /** The page came back: somebody may have removed what was written. */
  readonly back: () => void;
}

/** Milliseconds: a change is written at once, the next ones together after this, a failure tried again after that. */
const soon = 30;
const together = 250;
const again = 2_000;

/** Writes one draft after the other, each within a moment of every change. */
export function createWriter({ tab, snapshot, tell, began, failed: complain }: Surroundings): Writer {
  let job: Job | undefined;
  let held: Held | undefined;
  let written: Snapshot | undefined;
  let failed = false;
  // By the page's own clock: the wall's may be set back.
  let writtenAt = -together;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  // A page that goes is hidden right after its last words: a draft begun then would be noted, and never written.
  let gone = false;

  const idle = (now: Snapshot) => !held && job?.idle(now) === true;

  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const look = () => {
    if (!job) return;
    const now = snapshot();
    if (same(written, now) || idle(now)) {
      rest();
      tell(written ? 'kept' : 'none');
      return;
    }
    tell(failed ? 'failed' : 'keeping');
    // A write that is due stays due, however fast more changes come.
    if (gone || writing || timer !== undefined) return;
    const wait = failed ? again : Math.max(soon, writtenAt + together - performance.now());
    timer = setTimeout(() => void write(), wait);
  };

  // Whoever asks for the lock comes after this tab, so writing need not wait for it: a page that goes has no time to.
  const mint = (): Held => {
    const id = newId();
    const lock = holdDraft(id);
    began(id);
    return { id, release: () => void lock.then((release) => release?.()) };
  };

  const writeOnce = async ({ origin }: Job) => {
    const now = snapshot();
    // Until it is done, neither the old nor the new is sure to be what the browser holds.
    written = undefined;
    try {
      held ??= mint();
      if ((await writeDraft(draftOf(now, { id: held.id, origin, tab }))) === 'taken') {
        held.release();
        held = mint();
        await writeDraft(draftOf(now, { id: held.id, origin, tab }));
      }
      written = now;
      failed = false;
    } catch {
      if (!failed) complain();
      failed = true;
    }
    writtenAt = performance.now();
  };

  const write = (): Promise<void> => {
    rest();
    if (!job) return Promise.resolve();
    writing ??= writeOnce(job).finally(() => {
      writing = undefined;
      look();
    });
    return writing;
  };

  return {
    look,
    start(next) {
      job = next;
      held = next.held;
      // Also what was just opened from its draft is written again: against another file, or by a later version.
      written = undefined;
      failed = false;
      look();
    },
    stop() {
      rest();
      const had = held;
      job = held = written = undefined;
      return had;
    },
    async flush() {
      for (;;) {
        await writing;
        const now = snapshot();
        if (!job || gone || same(written, now) || idle(now)) return true;
        await write();
        if (failed) return false;
      }
    },
    last() {
      gone = true;
      rest();
      const now = snapshot();
      if (!job || same(written, now) || idle(now)) return;
      held ??= mint();
      void writeDraftLast(draftOf(now, { id: held.id, origin: job.origin, tab })).catch(() => undefined);
    },
    held: () => held,
    back() {
      gone = false;
      written = undefined;
      look();
    },
  };
}

/** A name nobody else has: 128 random bits. (`crypto.randomUUID` is missing where a page comes over plain HTTP.) */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
