/** Lets go of what is held. */
export type Release = () => void;

/**
 * Holds a name until released or until the page is gone, crash or not; undefined if another tab holds it for longer
 * than `patience` milliseconds. Where the browser has no locks (plain HTTP from another machine) everybody gets it: the
 * database still refuses the second writer.
 */
export function hold(name: string, patience = 0): Promise<Release | undefined> {
  // Missing where the page is not secure, whatever its type says.
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return Promise.resolve(() => undefined);
  return new Promise((answer) => {
    const keep = () => new Promise<void>((release) => answer(() => release()));
    const options = patience === 0 ? { ifAvailable: true } : { signal: AbortSignal.timeout(patience) };
    locks
      .request(name, options, (lock) => (lock ? keep() : answer(undefined)))
      .catch(() => answer(undefined));
  });
}

/** Tells once nobody holds a name any more. */
export function whenFree(name: string, then: () => void): Release {
  const locks = (navigator as Partial<Navigator>).locks;
  const stop = new AbortController();
  locks?.request(name, { mode: 'shared', signal: stop.signal }, then).catch(() => undefined);
  return () => stop.abort();
}

/** What is held by the tab that writes a draft. */
export const holdDraft = (id: string, patience = 0): Promise<Release | undefined> =>
  hold(`planlanes:draft:${id}`, patience);
