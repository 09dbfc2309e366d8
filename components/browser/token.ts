/**
 * What this user's tabs must know to be given the file: it comes once behind the address's #, is kept for as long as
 * the tab is, and is passed on to a tab of the same user that asks.
 */
const KEY = 'planlanes:token';
const CHANNEL = 'planlanes:token';

/** Milliseconds in which another tab answers, if there is one. */
const PATIENCE = 300;

/** Takes the token out of the address, so that no copied address gives it away, and keeps it. */
function taken(): string | undefined {
  const found = /^#token=([\w-]+)$/.exec(window.location.hash)?.[1];
  if (found === undefined) return undefined;
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  try {
    sessionStorage.setItem(KEY, found);
  } catch {
    // A browser that keeps nothing asks for it again with the next page.
  }
  return found;
}

function kept(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Asks the other tabs; undefined if none knows. */
function asked(): Promise<string | undefined> {
  return new Promise((done) => {
    const channel = new BroadcastChannel(CHANNEL);
    const end = (token?: string) => {
      channel.close();
      clearTimeout(timer);
      done(token);
    };
    const timer = setTimeout(end, PATIENCE);
    channel.addEventListener('message', ({ data }: MessageEvent<{ readonly token?: string }>) => {
      if (data.token !== undefined) end(data.token);
    });
    channel.postMessage({ wanted: true });
  });
}

let known: string | undefined;

/** Answers tabs that ask, for as long as this page stands. */
function answerWith(token: string): void {
  if (known === undefined) {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<{ readonly wanted?: boolean }>) => {
      if (data.wanted) channel.postMessage({ token: known });
    });
  }
  known = token;
}

/** The token of this user; undefined where this browser was never given it. */
export async function tokenOf(): Promise<string | undefined> {
  const token = taken() ?? kept() ?? known ?? (await asked());
  if (token !== undefined) answerWith(token);
  return token;
}
