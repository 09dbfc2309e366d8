import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { handOver } from '@/components/browser/hand-over';
import { listDrafts } from '@/components/drafts/database';
import type { Opening } from '@/components/session/shell';
import { fakeBrowser } from '@/components/testing/fake-browser';
import { serving } from '@/components/testing/served';
import { storesOf } from '@/components/testing/stores';
import { fixture } from '@/lib/testing/fixtures';
import { requestDraft } from './opening';
import { start } from './start';

vi.mock('idb', () => import('@/components/testing/fake-idb'));

const text = '## Execution Plan\n\n### Phase 1: One\n\n- [ ] **Alpha**\n';

let kept: Map<string, string>;
let served: ReturnType<typeof serving>;
beforeEach(() => {
  vi.useFakeTimers();
  ({ kept } = fakeBrowser());
  served = serving(kept, text);
});
afterEach(() => {
  served.leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const rest = () => vi.advanceTimersByTimeAsync(1_000);
const sample: Opening = { name: 'team-invites.md', text: fixture('sample'), from: 'sample' };
const file: Opening = { name: '', text: '', from: 'served' };

/** A page that came with a text and has begun; what it shows. */
async function begun(initial: Opening) {
  const stores = storesOf(initial);
  await start(stores, initial);
  expect(stores.shell.getState().starting).toBe(false);
  const tick = () => {
    const chunk = stores.editor.getState().plan.phases[0]?.chunks.at(-1)?.id ?? 'c0';
    stores.editor.getState().run([{ type: 'chunk.tick', chunk, done: true }], 'Tick');
  };
  return {
    stores,
    tick,
    name: () => stores.editor.getState().name,
    draft: () => stores.drafts.state.getState(),
  };
}

it('begins with the sample, which is not kept, where nothing was open yet', async () => {
  const { name, draft } = await begun(sample);
  await rest();
  expect([name(), draft().kept, await listDrafts()]).toEqual(['team-invites.md', 'none', []]);
});

it('begins with the draft that was open last, in the same tab or another', async () => {
  const before = await begun(file);
  before.tick();
  await before.stores.drafts.leave();
  const again = await begun(sample);
  expect([again.name(), again.draft().id]).toEqual(['spec.md', (await listDrafts())[0]?.id]);
  await again.stores.drafts.leave();
  kept.clear();
  expect((await begun(sample)).name()).toBe('spec.md');
});

it('begins with the file that the server was started with, whatever another tab has open', async () => {
  const before = await begun({ name: 'other.md', text: `${text}More.\n`, from: 'file' });
  before.tick();
  await before.stores.drafts.leave();
  // A tab that showed nothing yet.
  kept.delete('planlanes:draft');
  const { name, draft } = await begun(file);
  await rest();
  expect([name(), draft().kept]).toEqual(['spec.md', 'kept']);
  expect(draft().handle).toMatchObject({ name: 'spec.md', path: served.path });
});

it('goes on with what this tab went on to, where it is loaded again', async () => {
  const before = await begun({ name: 'other.md', text: `${text}More.\n`, from: 'file' });
  before.tick();
  await before.stores.drafts.leave();
  expect((await begun(file)).name()).toBe('other.md');
});

it('goes on in the draft of the file, where it is loaded again', async () => {
  const before = await begun(file);
  before.tick();
  await before.stores.drafts.leave();
  const again = await begun(file);
  expect(again.stores.editor.getState().plan.phases[0]?.chunks[0]?.done).toBe(true);
  expect(again.stores.editor.getState().baseline).toEqual({ text, inFile: true });
});

it('opens no draft of a file of the same name and text that stands elsewhere', async () => {
  const before = await begun(file);
  before.tick();
  await before.stores.drafts.leave();
  served.leave();
  served = serving(kept, text);
  const { stores } = await begun(file);
  expect(stores.editor.getState().plan.phases[0]?.chunks[0]?.done).toBe(false);
});

it('says how to get the file where this browser was never given the token, and shows the sample', async () => {
  kept.set('planlanes:token', 'another');
  const { stores, name } = await begun(file);
  expect(name()).toBe('team-invites.md');
  expect(stores.editor.getState().notice).toMatchObject({
    tone: 'refused',
    message: expect.stringContaining('Open the address that npm start printed') as string,
  });
});

it('says so where the server has gone meanwhile', async () => {
  served.stop();
  const { stores } = await begun(file);
  expect(stores.editor.getState().notice?.message).toContain('does not answer');
});

it('says where the file has changed since its draft was begun, and offers the draft', async () => {
  const before = await begun(file);
  before.tick();
  await before.stores.drafts.leave();
  served.write(`${text}\n- [ ] **Bravo**\n`);
  const now = await begun(file);
  await rest();
  const { notice, plan } = now.stores.editor.getState();
  expect(plan.phases[0]?.chunks).toHaveLength(2);
  expect(notice?.message).toBe(
    'This is spec.md as it reads now. Your draft of it from another text, with 1 change, is kept under Open, Recent.',
  );
  if (notice?.offers) await requestDraft(now.stores, notice.offers);
  expect(now.stores.editor.getState().plan.phases[0]?.chunks.map(({ done }) => done)).toEqual([true]);
});

it('begins with what another page handed over before all else, and once', async () => {
  handOver({ name: 'shared.md', text });
  const { name, stores } = await begun(file);
  expect([name(), stores.editor.getState().baseline.inFile]).toEqual(['shared.md', false]);
  await stores.drafts.leave();
  kept.delete('planlanes:draft');
  expect((await begun(file)).name()).toBe('spec.md');
});

it('begins with the sample where the draft is gone', async () => {
  kept.set('planlanes:draft', 'gone');
  expect((await begun(sample)).name()).toBe('team-invites.md');
});

it('says that the file holds nothing yet, and shows no empty page without a file', async () => {
  served.write('\n');
  const { stores, name } = await begun(file);
  expect(name()).toBe('team-invites.md');
  expect(stores.editor.getState().notice).toMatchObject({
    tone: 'refused',
    message: expect.stringMatching(/^spec\.md: There is no text in it yet/) as string,
  });
});
