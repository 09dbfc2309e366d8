import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeChannel } from '@/components/testing/fake-channel';
import { FakeLocks } from '@/components/testing/fake-locks';
import { createPeers } from './peers';

beforeEach(() => {
  vi.useFakeTimers();
  FakeChannel.closeAll();
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
  vi.stubGlobal('BroadcastChannel', FakeChannel);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets everything that needs no time happen. */
const settle = () => vi.advanceTimersByTimeAsync(1);

/** A tab that gives a draft of its own when asked; with what it knows of others, and how often it was asked. */
function tab(name: string, draft?: string) {
  let known: readonly string[] = [];
  const give = vi.fn(() => Promise.resolve(draft));
  const peers = createPeers(name, { peers: (tabs) => (known = tabs), give });
  return { ...peers, known: () => known, give };
}

describe('tabs of one browser', () => {
  it('know of each other while they show the same document', async () => {
    const [one, two, other] = [tab('one'), tab('two'), tab('other')];
    one.show('document');
    other.show('another');
    await settle();
    two.show('document');
    await settle();
    expect([one.known(), two.known(), other.known()]).toEqual([['two'], ['one'], []]);
    two.show('another');
    await settle();
    expect([one.known(), two.known(), other.known()]).toEqual([[], ['other'], ['two']]);
    two.show(undefined);
    await settle();
    expect([two.known(), other.known()]).toEqual([[], []]);
  });

  it('notice that one is gone, whether it said so or not', async () => {
    const [one, two] = [tab('one'), tab('two')];
    one.show('document');
    two.show('document');
    await settle();
    two.close();
    await settle();
    expect(one.known()).toEqual([]);
    const third = tab('third');
    third.show('document');
    await settle();
    expect(one.known()).toEqual(['third']);
    // It says nothing any more; the browser frees what it held.
    const said = vi.spyOn(FakeChannel.prototype, 'postMessage').mockImplementation(() => undefined);
    third.close();
    said.mockRestore();
    await settle();
    expect(one.known()).toEqual([]);
  });
});

describe('asking for a draft', () => {
  it('asks the tab that is meant, and no other', async () => {
    const [one, two, three] = [tab('one'), tab('two', 'draft of two'), tab('three', 'draft of three')];
    expect(await one.take('two')).toBe('draft of two');
    expect([two.give.mock.calls.length, three.give.mock.calls.length]).toEqual([1, 0]);
  });

  it('gets nothing from a tab that has none', async () => {
    const [one] = [tab('one'), tab('two')];
    expect(await one.take('two')).toBeUndefined();
  });

  it('waits for an answer for three seconds and no longer', async () => {
    const [one, two] = [tab('one'), tab('two')];
    let answer: (draft: string) => void = () => undefined;
    two.give.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    const late = one.take('two');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await late).toBeUndefined();
    const inTime = one.take('two');
    await vi.advanceTimersByTimeAsync(2_900);
    answer('draft');
    expect(await inTime).toBe('draft');
  });
});
