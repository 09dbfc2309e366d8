/**
 * Stands in for the package `idb`, in memory: `vi.mock('idb', () => import('@/components/testing/fake-idb'))`. Its
 * transactions run one at a time, each until nothing is asked of it any more, and leave nothing behind if they fail.
 */

type Rows = Map<string, unknown>;

const stores = new Map<string, { readonly keyPath: string | undefined; rows: Rows }>();
let full = false;
let last: Promise<unknown> = Promise.resolve();

/** Forgets all that was kept, and lets be written again. */
export function emptyDatabase(): void {
  for (const store of stores.values()) store.rows = new Map();
  full = false;
}

/** Lets nothing be written from now on, as where the disk is full. */
export function fillDatabase(): void {
  full = true;
}

/** A database with what `upgrade` makes of it, or as it was left. */
export function openDB(_name: string, _version: number, { upgrade }: { upgrade: (fresh: object) => void }) {
  const createObjectStore = (name: string, options?: { keyPath: string }) =>
    stores.set(name, { keyPath: options?.keyPath, rows: new Map() });
  if (stores.size === 0) upgrade({ createObjectStore });
  const alone = (name: string) => transaction([name], 'readwrite').objectStore(name);
  return Promise.resolve({
    transaction: (names: readonly string[], mode?: Mode) => transaction(names, mode),
    get: (name: string, key: string) => alone(name).get(key),
    getAll: (name: string) => alone(name).getAll(),
    put: (name: string, value: unknown, key?: string) => alone(name).put(value, key),
    delete: (name: string, key: string) => alone(name).delete(key),
  });
}

type Mode = 'readonly' | 'readwrite';

function transaction(names: readonly string[], mode: Mode = 'readonly') {
  const turn = last;
  const drafts = new Map<string, Rows>();
  let asked = 0;
  let over = false;
  let failure: DOMException | undefined;

  const run = async () => {
    await turn;
    for (const name of names) drafts.set(name, new Map(stored(name).rows));
    for (let quiet = 0; quiet < 20; quiet = asked > 0 ? 0 : quiet + 1) await Promise.resolve();
    over = true;
    if (failure !== undefined) throw failure;
    for (const name of names) stored(name).rows = drafts.get(name) as Rows;
  };
  const done = run();
  last = done.catch(() => undefined);

  const objectStore = (name: string) => {
    if (!names.includes(name)) throw new DOMException(name, 'NotFoundError');
    const ask = async <T>(act: (rows: Rows) => T): Promise<T> => {
      if (over) throw new DOMException('The transaction is over.', 'TransactionInactiveError');
      asked++;
      await turn;
      await Promise.resolve();
      asked--;
      return act(drafts.get(name) as Rows);
    };
    const write = (act: (rows: Rows) => void) =>
      ask((rows) => {
        if (mode === 'readonly') throw new DOMException('This only reads.', 'ReadOnlyError');
        if (full) throw (failure = new DOMException('There is no room.', 'QuotaExceededError'));
        act(rows);
      });
    const { keyPath } = stored(name);
    return {
      get: (key: string) => ask((rows) => copy(rows.get(key))),
      getAll: () => ask((rows) => [...rows.values()].map(copy)),
      put: (value: unknown, key?: string) => {
        const kept = copy(value);
        const at = keyPath === undefined ? key : (kept as Readonly<Record<string, string>>)[keyPath];
        if (at === undefined) throw new DOMException('No key.', 'DataError');
        return write((rows) => void rows.set(at, kept));
      },
      delete: (key: string) => write((rows) => void rows.delete(key)),
    };
  };
  return { objectStore, done, commit: () => undefined };
}

function stored(name: string) {
  const store = stores.get(name);
  if (!store) throw new DOMException(name, 'NotFoundError');
  return store;
}

/** A database hands out copies; a file's handle stays what it is. */
function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('handle' in value)) return structuredClone(value);
  const { handle, ...rest } = value;
  return { ...structuredClone(rest), handle };
}
