import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeFile } from '@/components/testing/fake-file';
import { canWriteFiles, mayWrite, pickToOpen, pickToSave, readFile, textOf, writeFile } from './file-access';

afterEach(() => vi.unstubAllGlobals());

describe('picking a file', () => {
  const { handle } = new FakeFile('spec.md', '');
  const refusing = (error: DOMException) => () => Promise.reject(error);

  it('gives its handle, and suggests the name to save under', async () => {
    const showSaveFilePicker = vi.fn(() => Promise.resolve(handle));
    vi.stubGlobal('window', { showOpenFilePicker: () => Promise.resolve([handle]), showSaveFilePicker });
    expect([await pickToOpen(), await pickToSave('spec.md')]).toEqual([handle, handle]);
    expect(showSaveFilePicker).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: 'spec.md' }));
    expect(canWriteFiles()).toBe(true);
  });

  it('is cancelled where the user closes it, and impossible where the browser refuses or has none', async () => {
    vi.stubGlobal('window', {
      showOpenFilePicker: refusing(new DOMException('', 'AbortError')),
      showSaveFilePicker: refusing(new DOMException('', 'SecurityError')),
    });
    expect([await pickToOpen(), await pickToSave('spec.md')]).toEqual(['cancelled', 'impossible']);
    vi.stubGlobal('window', {});
    expect([await pickToOpen(), await pickToSave('spec.md')]).toEqual(['impossible', 'impossible']);
    expect(canWriteFiles()).toBe(false);
  });
});

describe('reading a file', () => {
  it.each(['# Plan\n', '\uFEFF# Plan\r\n', 'a\rb'])('gives the text of it as it is: %j', async (text) => {
    expect(await readFile(new FakeFile('spec.md', text).handle)).toEqual({ ok: true, value: { text } });
  });

  it('refuses bytes that are no text', async () => {
    const binary = new FakeFile('spec.md', new Uint8Array([0x50, 0xff, 0xfe]));
    expect(await readFile(binary.handle)).toMatchObject({ ok: false });
  });

  it('refuses what is too large before it is read', async () => {
    const arrayBuffer = vi.fn();
    const huge = { size: 10_000_001, arrayBuffer };
    expect(await textOf(huge as unknown as File)).toMatchObject({ error: { code: 'too-large' } });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('says that it is gone, or that the browser forbids it', async () => {
    const file = new FakeFile('spec.md', '');
    file.refuses = { read: 'NotFoundError' };
    expect(await readFile(file.handle)).toMatchObject({ error: { code: 'gone' } });
    file.refuses = { read: 'NotAllowedError' };
    expect(await readFile(file.handle)).toMatchObject({
      error: { code: 'forbidden', message: expect.stringContaining('spec.md be read') as string },
    });
  });
});

describe('writing a file', () => {
  it.each(['# Plan\n', '\uFEFF# Plan\r\n\r\nb\r\n', 'no line end'])(
    'replaces what it held by the very text: %j',
    async (text) => {
      const file = new FakeFile('spec.md', 'something longer that stood there before\n');
      expect(await writeFile(file.handle, text)).toEqual({ ok: true, value: true });
      expect(file.bytes).toBe(text);
    },
  );

  it('leaves the old text whole and lets go of the file where it fails on the way', async () => {
    const file = new FakeFile('spec.md', 'old');
    file.refuses = { write: 'QuotaExceededError' };
    expect(await writeFile(file.handle, 'new')).toMatchObject({ error: { code: 'full' } });
    expect(file.bytes).toBe('old');
    expect(file.calls).toEqual(['open', 'write', 'abort']);
  });

  it.each([
    ['NotFoundError', 'gone'],
    ['NotAllowedError', 'forbidden'],
    ['SecurityError', 'forbidden'],
    ['InvalidStateError', 'failed'],
  ])('says why it could not: %s', async (open, code) => {
    const file = new FakeFile('spec.md', 'old');
    file.refuses = { open };
    expect(await writeFile(file.handle, 'new')).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the permission to write', () => {
  it('is asked for only where it is not there', async () => {
    const file = new FakeFile('spec.md', '');
    expect(await mayWrite(file.handle)).toBe(true);
    expect(file.calls).toEqual(['query']);
    file.permission = 'prompt';
    expect(await mayWrite(file.handle)).toBe(true);
    expect(file.calls).toEqual(['query', 'query', 'request']);
  });

  it.each(['denied', 'prompt'] as const)('is not there where the user answers %s', async (answer) => {
    const file = new FakeFile('spec.md', '');
    file.permission = 'prompt';
    file.answer = answer;
    expect(await mayWrite(file.handle)).toBe(false);
  });

  it('is there in a browser that knows no permissions, and not where asking fails', async () => {
    expect(await mayWrite({ name: 'spec.md' } as FileSystemFileHandle)).toBe(true);
    const failing = { queryPermission: () => Promise.reject(new DOMException('', 'SecurityError')) };
    expect(await mayWrite(failing as unknown as FileSystemFileHandle)).toBe(false);
  });
});
