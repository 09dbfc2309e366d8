import { hold, whenFree, type Release } from './hold';

/** What tabs say to each other. `origin` is the key of the document that the sender shows. */
type Message =
  | { readonly say: 'here'; readonly from: string; readonly origin: string; readonly answer: boolean }
  | { readonly say: 'left'; readonly from: string }
  /** Asks a tab to let go of its draft. */
  | { readonly say: 'give'; readonly from: string; readonly to: string }
  /** It did; `draft` is absent where it had nothing of its own to keep. */
  | { readonly say: 'given'; readonly from: string; readonly to: string; readonly draft?: string };

interface Told {
  /** Other tabs that show the same document, as of now. */
  readonly peers: (tabs: readonly string[]) => void;
  /** Another tab takes over: write what is not written yet, let go, and say of which draft. */
  readonly give: () => Promise<string | undefined>;
}

export interface Peers {
  /** Says what this tab shows from now on; undefined: nothing that others would want to know of. */
  show(origin: string | undefined): void;
  /** Asks another tab for its draft: the draft's id, or undefined if it has none or does not answer. */
  take(tab: string): Promise<string | undefined>;
  close(): void;
}

const lockOf = (tab: string) => `planlanes:tab:${tab}`;

/** Milliseconds within which a tab writes its draft and answers, even one that the browser has slowed down. */
const patience = 3_000;

/** Lets the tabs of one browser know of each other. A tab that crashed is noticed: the browser frees what it held. */
export function createPeers(tab: string, told: Told): Peers {
  const channel = new BroadcastChannel('planlanes');
  const others = new Map<string, Release>();
  const awaited = new Map<string, (draft: string | undefined) => void>();
  let origin: string | undefined;
  const alive = hold(lockOf(tab));

  const post = (message: Message) => channel.postMessage(message);
  const tell = () => told.peers([...others.keys()]);
  const forget = (other: string) => {
    others.get(other)?.();
    if (others.delete(other)) tell();
  };
  const meet = (other: string) => {
    if (others.has(other)) return;
    others.set(
      other,
      whenFree(lockOf(other), () => forget(other)),
    );
    tell();
  };

  channel.addEventListener('message', (event: MessageEvent<Message>) => {
    const message = event.data;
    const { from } = message;
    if (message.say === 'here') {
      if (message.origin === origin) meet(from);
      else forget(from);
      if (message.answer && origin !== undefined) post({ say: 'here', from: tab, origin, answer: false });
    } else if (message.say === 'left') forget(from);
    else if (message.to !== tab) return;
    else if (message.say === 'give')
      void told
        .give()
        .then((draft) =>
          post({ say: 'given', from: tab, to: from, ...(draft === undefined ? {} : { draft }) }),
        );
    else awaited.get(from)?.(message.draft);
  });

  return {
    show(next) {
      for (const release of others.values()) release();
      others.clear();
      origin = next;
      tell();
      // A tab is met only once it can be noticed to be gone.
      void alive.then(() => {
        if (origin !== next) return;
        if (next === undefined) post({ say: 'left', from: tab });
        else post({ say: 'here', from: tab, origin: next, answer: true });
      });
    },
    take(other) {
      return new Promise((resolve) => {
        const done = (draft: string | undefined) => {
          clearTimeout(timer);
          awaited.delete(other);
          resolve(draft);
        };
        const timer = setTimeout(() => done(undefined), patience);
        awaited.set(other, done);
        post({ say: 'give', from: tab, to: other });
      });
    },
    close() {
      post({ say: 'left', from: tab });
      channel.close();
      for (const release of others.values()) release();
      void alive.then((release) => release?.());
    },
  };
}
