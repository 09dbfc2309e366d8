import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '@/components/open/start';
import { FakeElement, fakeBrowser } from '@/components/testing/fake-browser';
import { serving } from '@/components/testing/served';
import { storesOf } from '@/components/testing/stores';
import { hasUnwritten } from '@/components/session/in-file';
import type { Stores } from '@/components/session/context';
import { versionOf } from '@/lib/server/version';
import { print } from '@/lib/markdown/print';
import { fetchMerge } from './fetch-merge';
import { follow } from './follow';

vi.mock('idb', () => import('@/components/testing/fake-idb'));

const spec = (alpha: string, bravo: string) =>
  `# Spec\n\n## Execution Plan\n\n### Phase 1: One\n\n- [${alpha}] **Alpha**\n- [${bravo}] **Bravo**\n`;

let browser: ReturnType<typeof fakeBrowser>;
let file: ReturnType<typeof serving>;
let stop: () => void;
// Fetched, it takes longer than a test waits.
beforeAll(fetchMerge);
beforeEach(() => {
  browser = fakeBrowser();
  file = serving(browser.kept, spec(' ', ' '));
});
afterEach(() => {
  stop();
  file.leave();
  vi.unstubAllGlobals();
});

/** An editor on the file that follows it, at a pace that a test can wait for. */
async function following() {
  const stores = storesOf({ name: '', text: '', from: 'served' });
  await start(stores, stores.initial);
  stop = follow(stores, { look: 5, still: 5 });
  const state = () => stores.editor.getState();
  return {
    stores,
    text: () => print(state().document, state().plan).text,
    said: () => state().notice?.message,
    tick: () => {
      const chunk = state().plan.phases[0]?.chunks[0]?.id ?? 'c0';
      state().run([{ type: 'chunk.tick', chunk, done: true }], 'Tick Alpha');
    },
  };
}

/** Long enough for many looks. */
const aWhile = () => new Promise((done) => setTimeout(done, 80));

describe('what another program writes into the file', () => {
  it('is shown where nothing is unsaved, and said in plan terms', async () => {
    const { stores, text, said } = await following();
    file.write(spec(' ', 'x'));
    await vi.waitFor(() => expect(text()).toBe(spec(' ', 'x')));
    expect(said()).toBe('spec.md was changed by another program: Bravo: ticked.');
    expect(hasUnwritten(stores)).toBe(false);
    file.write(spec(' ', 'x').replace('# Spec', '# Spec\n\nMore.'));
    await vi.waitFor(() => expect(text()).toContain('More.'));
    expect(said()).toBe('spec.md was changed by another program: the text around the plan.');
  });

  it('is told, once, where something is unsaved, and nothing of either side is lost', async () => {
    const { stores, text, said, tick } = await following();
    tick();
    file.write(spec(' ', 'x'));
    await vi.waitFor(() => expect(said()).toContain('Saving brings both together.'));
    expect(text()).toBe(spec('x', ' '));
    stores.editor.getState().say('Something else.');
    await aWhile();
    expect(said()).toBe('Something else.');
    expect(file.read()).toBe(spec(' ', 'x'));
  });

  it('is shown after all once what was unsaved is taken back', async () => {
    const { stores, text, said, tick } = await following();
    tick();
    file.write(spec(' ', 'x'));
    await vi.waitFor(() => expect(said()).toContain('Saving brings both together.'));
    stores.editor.getState().undo();
    await vi.waitFor(() => expect(text()).toBe(spec(' ', 'x')));
  });

  it('is found also where a draft from before it is opened, with nothing of its own', async () => {
    const { stores, text } = await following();
    const { document, plan, baseline } = stores.editor.getState();
    file.write(spec(' ', 'x'));
    await vi.waitFor(() => expect(text()).toBe(spec(' ', 'x')));
    await aWhile();
    stores.editor.getState().resume('spec.md', { document, plan, baseline: { ...baseline } });
    await vi.waitFor(() => expect(text()).toBe(spec(' ', 'x')));
  });

  it.each([
    [
      'saved here',
      ({ editor }: Stores) => editor.getState().wrote('spec.md', spec('x', ' ')),
      spec('x', ' '),
    ],
    [
      'another document is opened',
      ({ editor, drafts }: Stores) => {
        editor.getState().open('other.md', '# Other\n');
        drafts.begin({ origin: 'other', keep: 'when-changed' });
      },
      '# Other\n',
    ],
  ])('is neither taken in nor told where meanwhile %s', async (_, happens, shown) => {
    const { stores, text, said, tick } = await following();
    tick();
    const real = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
      // The second look at it, right before it would be shown.
      if (url.includes(versionOf(spec('x', ' ')))) happens(stores);
      return real(url, init);
    });
    file.write(spec('x', ' '));
    await aWhile();
    expect([text(), said()]).toEqual([shown, undefined]);
  });

  it('waits while a field has the focus, something is dragged, or the page is out of sight', async () => {
    const { text } = await following();
    const { document } = browser;
    document.activeElement = Object.assign(new FakeElement(), { isContentEditable: true });
    file.write(spec(' ', 'x'));
    await aWhile();
    document.activeElement = undefined;
    const querySelector = vi.spyOn(document, 'querySelector').mockReturnValue({});
    await aWhile();
    querySelector.mockReturnValue(null);
    document.visibilityState = 'hidden';
    await aWhile();
    expect(text()).toBe(spec(' ', ' '));
    document.visibilityState = 'visible';
    await vi.waitFor(() => expect(text()).toBe(spec(' ', 'x')));
  });

  it('is not taken for the file while it is empty or no text, nor when it is gone', async () => {
    const { text, said } = await following();
    file.write('');
    await aWhile();
    file.write('a\0b');
    await aWhile();
    expect([text(), said()]).toEqual([spec(' ', ' '), undefined]);
    file.stop();
    await aWhile();
    expect([text(), said()]).toEqual([spec(' ', ' '), undefined]);
  });

  it('is not looked at any more once nobody follows', async () => {
    const { text } = await following();
    stop();
    file.write(spec(' ', 'x'));
    await aWhile();
    expect(text()).toBe(spec(' ', ' '));
  });
});
