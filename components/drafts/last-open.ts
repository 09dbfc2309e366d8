const key = 'planlanes:draft';

/**
 * Notes which draft this tab shows, or that it shows none. The tab's own note survives a reload; the browser's tells a
 * tab that comes later, after a crash for instance.
 */
export function noteOpen(id: string | undefined): void {
  try {
    sessionStorage.setItem(key, id ?? '');
    if (id === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, id);
  } catch {
    // A browser that keeps nothing starts with the sample; it says so by the draft's state.
  }
}

/** The draft to begin with; `here` if this very tab showed it before it was loaded again. */
export function lastOpen(): { readonly id: string; readonly here: boolean } | undefined {
  try {
    const own = sessionStorage.getItem(key);
    const id = own ?? localStorage.getItem(key);
    return id ? { id, here: own !== null } : undefined;
  } catch {
    return undefined;
  }
}
