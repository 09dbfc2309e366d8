import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '@/components/browser/save-file';
import { fakeBrowser } from '@/components/testing/fake-browser';
import { storesOf } from '@/components/testing/stores';
import { derive } from '@/lib/editor/derived';
import { verify } from '@/lib/markdown/verify';
import { fail } from '@/lib/plan/types';
import { copyMarkdown, download } from './download';
import { hasUnwritten } from './in-file';

vi.mock('@/components/browser/save-file', () => ({ saveFile: vi.fn() }));
vi.mock('@/lib/markdown/verify', { spy: true });

beforeEach(() => void fakeBrowser());
afterEach(() => {
  vi.mocked(saveFile).mockReset();
  vi.mocked(verify).mockReset();
  vi.unstubAllGlobals();
});

/** The sample with one chunk ticked, and the text that this makes. */
function ticked() {
  const stores = storesOf();
  stores.editor.getState().run([{ type: 'chunk.tick', chunk: 'c3', done: true }], 'Tick');
  const { document, plan } = stores.editor.getState();
  return { stores, text: derive(document, plan).printed().text };
}
const refused = () =>
  vi.mocked(verify).mockReturnValue(fail('reads-differently', 'It would read differently.'));

describe('a download', () => {
  it('is the markdown as shown, and from then on what changes are counted against', () => {
    const { stores, text } = ticked();
    expect(hasUnwritten(stores)).toBe(true);
    expect(download(stores)).toBe(true);
    expect(saveFile).toHaveBeenCalledWith('spec.md', text, 'text/markdown');
    expect(stores.editor.getState()).toMatchObject({
      baseline: { text, inFile: true },
      notice: { message: 'Downloaded spec.md.' },
    });
    expect(hasUnwritten(stores)).toBe(false);
  });

  it('is none of what would read differently', () => {
    const { stores } = ticked();
    refused();
    expect(download(stores)).toBe(false);
    expect(saveFile).not.toHaveBeenCalled();
  });
});

describe('a copy of the markdown', () => {
  it('is the text as shown, and saves nothing', async () => {
    const { stores, text } = ticked();
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await copyMarkdown(stores);
    expect(writeText).toHaveBeenCalledWith(text);
    expect(stores.editor.getState().notice?.message).toBe('Copied the markdown.');
    expect(hasUnwritten(stores)).toBe(true);
  });

  it('is said to have failed where the browser forbids it', async () => {
    const { stores } = ticked();
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    await copyMarkdown(stores);
    expect(stores.editor.getState().notice).toMatchObject({ tone: 'refused' });
  });
});
