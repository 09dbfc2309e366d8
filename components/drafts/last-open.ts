import { lastNoted, noteLast } from './database';

const key = 'planlanes:draft';

/**
 * Notes which draft this tab shows, or that it shows none. The tab's own note survives a reload; the browser's tells a
 * tab that comes later, after a crash for instance.
 */
export function noteOpen(id: string | undefined): void {
  // A browser that keeps nothing starts with the sample; the draft's state says so.
  noteLast(id).catch(() => undefined);
  try {
    sessionStorage.setItem(key, id ?? '');
  } catch {
    // As above.
  }
}

/** The draft to begin with; `here` if this very tab showed it before it was loaded again. */
export async function lastOpen(): Promise<{ readonly id: string; readonly here: boolean } | undefined> {
  const own = ownNote();
  const id = own ?? (await lastNoted().catch(() => undefined));
  return id ? { id, here: own !== null } : undefined;
}

/** Null: a tab that showed nothing yet. Empty: it showed what is no draft. */
function ownNote(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
