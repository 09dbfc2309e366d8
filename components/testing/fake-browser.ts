import { vi } from 'vitest';
import { FakeChannel } from './fake-channel';
import { emptyDatabase } from './fake-idb';
import { FakeLocks } from './fake-locks';

/** Something on a page: a field of the plan, or something else. */
export class FakeElement {
  blurred = false;

  constructor(private readonly ofPlan = true) {}

  matches(): boolean {
    return this.ofPlan;
  }

  blur(): void {
    this.blurred = true;
  }
}

interface Shown {
  visibilityState: DocumentVisibilityState;
  activeElement: unknown;
  readonly querySelector: (selector: string) => unknown;
}

/**
 * What a page finds in its browser, as far as drafts ask for it: locks, channels, storage, the page's own events. Until
 * `vi.unstubAllGlobals`. The database is emptied, too.
 */
export function fakeBrowser() {
  emptyDatabase();
  FakeChannel.closeAll();
  const kept = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const window = Object.assign(new EventTarget(), {
    matchMedia: () => ({ matches: false }),
    location: { hash: '', pathname: '/', search: '' },
    history: { state: null, replaceState: () => void (window.location.hash = '') },
  });
  const shown: Shown = { visibilityState: 'visible', activeElement: undefined, querySelector: () => null };
  const document = Object.assign(new EventTarget(), shown);
  const all = { window, document, sessionStorage, navigator: { locks: new FakeLocks() } };
  for (const [name, value] of Object.entries(all)) vi.stubGlobal(name, value);
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('HTMLElement', FakeElement);
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => queueMicrotask(act));
  return { ...all, kept };
}
