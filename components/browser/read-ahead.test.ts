import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseBlocks } from '@/lib/markdown/blocks/blocks';
import { readPiece } from '@/lib/markdown/blocks/pieces';
import { LARGE, readAhead } from './read-ahead';

vi.mock('@/lib/markdown/blocks/blocks', { spy: true });

const text = 'words '.repeat(LARGE);

/** A worker that does what a test has it do. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly sent: unknown[] = [];
  ended = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const running = new AbortController().signal;
const made = (): FakeWorker => FakeWorker.made[0] ?? new FakeWorker();

describe('reading ahead', () => {
  beforeEach(() => {
    FakeWorker.made = [];
    vi.stubGlobal('Worker', FakeWorker);
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('leaves what is small to the page', async () => {
    expect(await readAhead(['words'], running)).toBe(true);
    expect(FakeWorker.made).toEqual([]);
  });

  it('sends what is large once the worker is there, and knows what it answers', async () => {
    const reading = readAhead(['words', text], running);
    expect(made().sent).toEqual([]);
    made().says('ready');
    expect(made().sent).toEqual([[text]]);
    made().says([['A piece from afar.\n', { blocks: [] }]]);
    expect(await reading).toBe(true);
    expect(made().ended).toBe(true);
    vi.mocked(parseBlocks).mockClear();
    expect(readPiece('A piece from afar.\n')).toEqual({ blocks: [] });
    expect(parseBlocks).not.toHaveBeenCalled();
  });

  it('can be stopped, before and while it reads', async () => {
    const control = new AbortController();
    const reading = readAhead([text], control.signal);
    made().says('ready');
    control.abort();
    expect(await reading).toBe(false);
    expect(made().ended).toBe(true);
    expect(await readAhead([text], control.signal)).toBe(false);
    expect(FakeWorker.made).toHaveLength(1);
  });

  it('leaves it to the page where no worker can be made', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await readAhead([text], running)).toBe(true);
  });

  it('leaves it to the page where the worker breaks', async () => {
    const reading = readAhead([text], running);
    made().says('ready');
    made().dispatchEvent(new Event('error', { cancelable: true }));
    expect(await reading).toBe(true);
    expect(made().ended).toBe(true);
  });

  it('leaves it to the page where the worker never comes', async () => {
    const reading = readAhead([text], running);
    await vi.runAllTimersAsync();
    expect(await reading).toBe(true);
    expect(made().ended).toBe(true);
  });

  it('waits as long as it takes for one that came', async () => {
    const reading = readAhead([text], running);
    made().says('ready');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(made().ended).toBe(false);
    made().says([]);
    expect(await reading).toBe(true);
  });
});
