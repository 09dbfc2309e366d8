import { readAhead } from '@/components/browser/read-ahead';
import type { Stores } from '@/components/session/context';

/**
 * Reads what is to be opened, off the page where it is large, and shows that it does, with a way to stop. False if it
 * was stopped, or if something else is to be opened by now: what is open stays, and the caller leaves it at that.
 */
export async function readFor(
  { shell }: Pick<Stores, 'shell'>,
  name: string,
  texts: readonly string[],
): Promise<boolean> {
  shell.getState().reading?.stop();
  const control = new AbortController();
  const reading = { name, stop: () => control.abort() };
  shell.setState({ reading });
  try {
    return await readAhead(texts, control.signal);
  } finally {
    shell.setState((now) => (now.reading === reading ? { reading: undefined } : {}));
  }
}
