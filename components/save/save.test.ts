import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '@/components/browser/save-file';
import { hasUnwritten } from '@/components/session/in-file';
import { fakeBrowser } from '@/components/testing/fake-browser';
import { start } from '@/components/open/start';
import { FakeFile } from '@/components/testing/fake-file';
import { serving } from '@/components/testing/served';
import { storesOf } from '@/components/testing/stores';
import { derive } from '@/lib/editor/derived';
import { verify } from '@/lib/markdown/verify';
import { fail } from '@/lib/plan/types';
import { fixture } from '@/lib/testing/fixtures';
import { overwrite, save, saveAs } from './save';
import { questionOf, takeBoth } from './take-both';

vi.mock('idb', () => import('@/components/testing/fake-idb'));
vi.mock('@/components/browser/save-file', () => ({ saveFile: vi.fn() }));
vi.mock('@/lib/markdown/verify', { spy: true });

let window: object;
let kept: Map<string, string>;
beforeEach(() => ({ window, kept } = fakeBrowser()));
afterEach(() => {
  vi.mocked(saveFile).mockReset();
  vi.mocked(verify).mockReset();
  vi.unstubAllGlobals();
});

/** An editor on a file of a text, in which one chunk was ticked since. */
function editing(text = fixture('sample'), on: 'file' | 'nothing' = 'file') {
  const stores = storesOf({ name: 'spec.md', text });
  const file = new FakeFile('spec.md', text);
  stores.drafts.begin({ origin: 'o', keep: 'when-changed', ...(on === 'file' && { handle: file.handle }) });
  const tick = (chunk: 'c3' | 'c4') =>
    stores.editor.getState().run([{ type: 'chunk.tick', chunk, done: true }], 'Tick');
  tick('c3');
  const printed = () => {
    const { document, plan } = stores.editor.getState();
    return derive(document, plan).printed().text;
  };
  const said = () => stores.editor.getState().notice;
  return { stores, file, tick, printed, said };
}

/** Lets the user pick a file to save to, or what else a picker answers. */
const picking = (answer: FakeFile | DOMException) =>
  Object.assign(window, {
    showSaveFilePicker: vi.fn(() =>
      answer instanceof FakeFile ? Promise.resolve(answer.handle) : Promise.reject(answer),
    ),
  }).showSaveFilePicker;

describe('saving to the file that was opened', () => {
  it('says where it would show no plan, opened anew', async () => {
    const phases = ['A', 'B'].map(
      (name, at) => `### Phase ${at + 1}: ${name}\n\n- [ ] ${name}1\n- [ ] ${name}2\n`,
    );
    const { stores, said } = editing(`${phases.join('\n')}\n- [ ] C\n`);
    stores.editor
      .getState()
      .run([{ type: 'phase.delete', phase: 'p2', chunks: 'delete', references: 'remove' }], 'x');
    await save(stores);
    expect(said()?.message).toBe(
      'Saved spec.md. Opened anew, this file shows no plan; an Execution Plan heading keeps it.',
    );
  });

  it.each([
    ['as it is', fixture('sample')],
    ['with a byte-order mark and CRLF', `\uFEFF${fixture('sample').replaceAll('\n', '\r\n')}`],
  ])('writes the markdown back, %s', async (_, text) => {
    const { stores, file, said } = editing(text);
    await save(stores);
    expect(file.bytes).toBe(text.replace('- [ ] **Invite form shell', '- [x] **Invite form shell'));
    expect(said()).toMatchObject({ tone: 'info', message: 'Saved spec.md.' });
    expect(hasUnwritten(stores)).toBe(false);
  });

  it('counts changes from there: undo is one, redo is none', async () => {
    const { stores, tick } = editing();
    await save(stores);
    tick('c4');
    const { editor } = stores;
    const count = () => {
      const { document, plan, baseline } = editor.getState();
      return derive(document, plan).changes(baseline.text).count;
    };
    expect(count()).toBe(1);
    editor.getState().undo();
    expect(count()).toBe(0);
    editor.getState().undo();
    expect([count(), hasUnwritten(stores)]).toEqual([1, true]);
    editor.getState().redo();
    expect([count(), hasUnwritten(stores)]).toEqual([0, false]);
  });

  it('asks where the file holds something else by now, and writes nothing', async () => {
    const { stores, file, said } = editing();
    file.bytes = 'of somebody else';
    await save(stores);
    expect(file.bytes).toBe('of somebody else');
    expect(stores.shell.getState().dialog).toEqual({
      kind: 'file-changed',
      name: 'spec.md',
      theirs: 'of somebody else',
    });
    expect([said(), hasUnwritten(stores)]).toEqual([undefined, true]);
  });

  it('asks also where what it holds is no text', async () => {
    const { stores, file } = editing();
    file.bytes = new Uint8Array([0xff, 0xfe, 0x00]);
    await save(stores);
    expect(stores.shell.getState().dialog).toMatchObject({ kind: 'file-changed', theirs: undefined });
  });

  it('writes where the file already holds what is to be written', async () => {
    const { stores, file, printed, said } = editing();
    file.bytes = printed();
    await save(stores);
    expect(said()?.message).toBe('Saved spec.md.');
  });

  it.each([
    ['a text', 'of somebody else', 'of somebody else'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), undefined],
  ])('overwrites what was shown of it, %s, and asks about what came in since', async (_, bytes, shown) => {
    const { stores, file, printed } = editing();
    file.bytes = 'of a third one';
    await overwrite(stores, shown);
    expect(file.bytes).toBe('of a third one');
    expect(stores.shell.getState().dialog).toMatchObject({ kind: 'file-changed', theirs: 'of a third one' });
    file.bytes = bytes;
    await overwrite(stores, shown);
    expect(file.bytes).toBe(printed());
    expect(hasUnwritten(stores)).toBe(false);
  });

  it.each([
    ['open', 'NotFoundError'],
    ['write', 'QuotaExceededError'],
    ['open', 'NotAllowedError'],
  ] as const)('says nothing of saved where %s fails with %s', async (call, name) => {
    const { stores, file, said } = editing();
    file.refuses = { [call]: name };
    await save(stores);
    expect(file.bytes).toBe(fixture('sample'));
    expect(said()).toMatchObject({ tone: 'refused', message: expect.stringContaining('spec.md') as string });
    expect(hasUnwritten(stores)).toBe(true);
  });

  it('says that the file is gone, and asks nothing', async () => {
    const { stores, file, said } = editing();
    file.refuses = { read: 'NotFoundError' };
    await save(stores);
    expect(said()?.message).toMatch(/^spec\.md is no longer where it was/);
    expect(stores.shell.getState().dialog).toBeUndefined();
  });

  it('writes nothing without the permission to', async () => {
    const { stores, file, said } = editing();
    file.permission = 'prompt';
    file.answer = 'denied';
    await save(stores);
    expect(file.calls).toEqual(['query', 'request']);
    expect(said()?.message).toMatch(/^The browser may not write to spec\.md/);
  });

  it('writes what is shown when it is written, whatever was shown when the user was asked', async () => {
    const { stores, file, tick, printed } = editing();
    const saving = save(stores);
    tick('c4');
    await saving;
    expect(file.bytes).toBe(printed());
    expect(hasUnwritten(stores)).toBe(false);
  });

  it('writes nothing that would read differently', async () => {
    const { stores, file } = editing();
    vi.mocked(verify).mockReturnValue(fail('reads-differently', 'It would read differently.'));
    await save(stores);
    await overwrite(stores, fixture('sample'));
    expect(file.calls).toEqual([]);
  });
});

describe('saving to the file that the server was started with', () => {
  let file: ReturnType<typeof serving>;
  afterEach(() => file.leave());

  /** An editor on it, in which one chunk was ticked since. */
  async function editingServed(text = fixture('sample')) {
    file = serving(kept, text);
    const stores = storesOf({ name: '', text: '', from: 'served' });
    await start(stores, stores.initial);
    stores.editor.getState().run([{ type: 'chunk.tick', chunk: 'c3', done: true }], 'Tick');
    return { stores, said: () => stores.editor.getState().notice };
  }
  const ticked = (text: string) => text.replace('- [ ] **Invite form shell', '- [x] **Invite form shell');

  it('writes that very file, byte for byte but for the change', async () => {
    const text = `\uFEFF${fixture('sample').replaceAll('\n', '\r\n')}`;
    const { stores, said } = await editingServed(text);
    await save(stores);
    expect(file.read()).toBe(ticked(text));
    expect(said()?.message).toBe('Saved spec.md.');
    expect(hasUnwritten(stores)).toBe(false);
  });

  it('writes it again and again', async () => {
    const { stores } = await editingServed();
    await save(stores);
    stores.editor.getState().undo();
    await save(stores);
    expect(file.read()).toBe(fixture('sample'));
  });

  it('asks where another program has changed it, and writes nothing until it is told to', async () => {
    const { stores } = await editingServed();
    file.write('of somebody else');
    await save(stores);
    expect(stores.shell.getState().dialog).toEqual({
      kind: 'file-changed',
      name: 'spec.md',
      theirs: 'of somebody else',
    });
    expect(file.read()).toBe('of somebody else');
    await overwrite(stores, 'of somebody else');
    expect(file.read()).toBe(ticked(fixture('sample')));
  });

  it('takes both where each changed something else, and saves that', async () => {
    const { stores, said } = await editingServed();
    const theirs = `${fixture('sample').replace('- [ ] **Seat counting**', '- [x] **Seat counting**')}\nOf an agent.\n`;
    file.write(theirs);
    await save(stores);
    await takeBoth(stores, theirs);
    expect(file.read()).toBe(ticked(theirs));
    expect(said()?.message).toBe('Saved spec.md.');
    expect(hasUnwritten(stores)).toBe(false);
    // One's own step is taken back, and nothing of what the agent wrote; then it is done again.
    stores.editor.getState().undo();
    await save(stores);
    expect(file.read()).toBe(theirs);
    stores.editor.getState().redo();
    await save(stores);
    expect(file.read()).toBe(ticked(theirs));
  });

  it.each([
    ['mine', 'Mine it is.'],
    ['theirs', 'Theirs it is.'],
  ] as const)(
    'asks where both changed the same, writes nothing until then, and takes %s',
    async (side, kept) => {
      const { stores } = await editingServed();
      const [chunk] = stores.editor.getState().plan.phases[0]?.chunks ?? [];
      if (!chunk?.outcome) throw new RangeError('The sample’s first chunk has an outcome.');
      const edit = { type: 'chunk.edit', chunk: chunk.id, outcome: 'Mine it is.' } as const;
      stores.editor.getState().run([edit], 'Edit');
      const theirs = fixture('sample').replace(chunk.outcome, 'Theirs it is.');
      file.write(theirs);
      await takeBoth(stores, theirs);
      const { dialog } = stores.shell.getState();
      if (dialog?.kind !== 'both-changed') throw new RangeError('It asks.');
      expect(dialog.conflicts).toMatchObject([{ mine: 'Mine it is.', theirs: 'Theirs it is.' }]);
      expect(file.read()).toBe(theirs);
      await takeBoth(stores, theirs, new Map(dialog.conflicts.map((one) => [questionOf(one), side])));
      expect(file.read()).toBe(ticked(fixture('sample')).replace(chunk.outcome, kept));
    },
  );

  it('asks also where it is changed between the look and the write', async () => {
    const { stores } = await editingServed();
    const real = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
      if (init?.method === 'PUT') file.write('in between');
      return real(url, init);
    });
    await save(stores);
    expect(file.read()).toBe('in between');
    expect(stores.shell.getState().dialog).toMatchObject({ kind: 'file-changed', theirs: 'in between' });
  });

  /** Lets something happen while a request is under way: before it is answered, or before that is heard. */
  const meanwhile = (method: 'GET' | 'PUT', happens: () => unknown) => {
    const real = globalThis.fetch;
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      const answer = await real(url, init);
      if ((init?.method ?? 'GET') === method) await happens();
      return answer;
    });
  };

  it('takes what it wrote itself for nobody else’s, however fast it is asked again', async () => {
    const { stores } = await editingServed();
    meanwhile('PUT', () => new Promise((heard) => setTimeout(heard, 200)));
    const first = save(stores);
    await vi.waitFor(() => expect(file.read()).toBe(ticked(fixture('sample'))));
    stores.editor.getState().run([{ type: 'chunk.tick', chunk: 'c4', done: true }], 'Tick');
    await Promise.all([first, save(stores)]);
    expect([stores.shell.getState().dialog, hasUnwritten(stores)]).toEqual([undefined, false]);
    expect(file.read()).toContain('- [x] **Seat counting**');
  });

  it.each(['GET', 'PUT'] as const)(
    'keeps apart from it what is opened while it is under way: %s',
    async (method) => {
      const { stores } = await editingServed();
      meanwhile(method, () => stores.editor.getState().open('other.md', '# Other\n', false));
      await save(stores);
      expect(file.read()).toBe(method === 'GET' ? fixture('sample') : ticked(fixture('sample')));
      expect(stores.editor.getState()).toMatchObject({
        name: 'other.md',
        baseline: { text: '# Other\n', inFile: false },
      });
    },
  );

  it('takes both with what was done while the merge was fetched, but not into what was opened', async () => {
    const { stores } = await editingServed();
    const { editor } = stores;
    const theirs = `${fixture('sample')}\nOf an agent.\n`;
    file.write(theirs);
    const taking = takeBoth(stores, theirs);
    editor.getState().run([{ type: 'chunk.tick', chunk: 'c4', done: true }], 'Tick');
    await taking;
    expect(file.read()).toContain('- [x] **Seat counting**');
    expect(file.read()).toContain('Of an agent.');
    const again = takeBoth(stores, theirs);
    editor.getState().open('other.md', '# Other\n', false);
    await again;
    expect(editor.getState().baseline.text).toBe('# Other\n');
  });

  it('does not wait for ever for a server that was halted', async () => {
    const { stores, said } = await editingServed();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) =>
      signal?.aborted ? Promise.reject(signal.reason as Error) : new Promise(() => undefined),
    );
    await save(stores);
    expect(said()?.message).toContain('The server of Planlanes does not answer');
  });

  it('says nothing of saved where the server is gone, or the file', async () => {
    const { stores, said } = await editingServed();
    rmSync(file.path);
    await save(stores);
    expect(said()).toMatchObject({ tone: 'refused', message: 'spec.md is no longer there.' });
    file.stop();
    await save(stores);
    expect(said()?.message).toContain('The server of Planlanes does not answer');
    expect(hasUnwritten(stores)).toBe(true);
  });

  it('writes nothing into another file that the server has by now', async () => {
    const { stores, said } = await editingServed();
    const before = file;
    file = serving(kept, fixture('sample'));
    await save(stores);
    expect(said()?.message).toBe(
      `Planlanes runs with another file now. Start it with ${before.path} to save there.`,
    );
    expect(file.read()).toBe(fixture('sample'));
    before.leave();
  });
});

describe('saving where there is no file yet', () => {
  it('asks where, writes there, and goes on in that file', async () => {
    const { stores, tick, printed } = editing(fixture('sample'), 'nothing');
    const other = new FakeFile('other.md', 'replaced with the user’s word');
    const pick = picking(other);
    await save(stores);
    expect(pick).toHaveBeenCalledOnce();
    expect(other.bytes).toBe(printed());
    expect(stores.editor.getState().name).toBe('other.md');
    tick('c4');
    await save(stores);
    expect(pick).toHaveBeenCalledOnce();
    expect(other.bytes).toBe(printed());
  });

  it('does nothing where the user closes the picker', async () => {
    const { stores, said } = editing(fixture('sample'), 'nothing');
    picking(new DOMException('', 'AbortError'));
    await save(stores);
    expect(saveFile).not.toHaveBeenCalled();
    expect([said(), hasUnwritten(stores)]).toEqual([undefined, true]);
  });

  it('downloads where there is no picker, or the browser refuses to show it', async () => {
    const { stores, printed, said } = editing(fixture('sample'), 'nothing');
    await save(stores);
    expect(saveFile).toHaveBeenCalledWith('spec.md', printed(), 'text/markdown');
    expect(said()?.message).toBe('Downloaded spec.md.');
    picking(new DOMException('', 'SecurityError'));
    await saveAs(stores);
    expect(saveFile).toHaveBeenCalledTimes(2);
  });

  it('shows no picker for what cannot be written', async () => {
    const { stores } = editing(fixture('sample'), 'nothing');
    const pick = picking(new FakeFile('other.md', ''));
    vi.mocked(verify).mockReturnValue(fail('reads-differently', 'It would read differently.'));
    await saveAs(stores);
    expect(pick).not.toHaveBeenCalled();
  });

  it('stays in its file where another could not be written', async () => {
    const { stores, file } = editing();
    const other = new FakeFile('other.md', '');
    other.refuses = { open: 'NotAllowedError' };
    picking(other);
    await saveAs(stores);
    expect(stores.drafts.state.getState().handle).toBe(file.handle);
    expect(stores.editor.getState().name).toBe('spec.md');
  });
});
