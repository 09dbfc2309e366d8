import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '@/components/testing/fake-browser';
import { storesOf } from '@/components/testing/stores';
import { parse } from '@/lib/markdown/parse';
import { chunksOf } from '@/lib/plan/lookup';
import type { ChunkId, EntityId } from '@/lib/plan/types';
import { canBridge, requestDelete, waiters } from './remove';

const item = (title: string, waits = '—') =>
  `- [ ] **${title}**\n\n  Outcome: It works.\n  Depends On: ${waits}\n`;
const text = [
  '## Execution Plan',
  '### Phase 1: Ground',
  item('Alpha'),
  item('Bravo', 'alpha'),
  item('Charlie', 'bravo'),
  item('Delta', 'bravo + charlie + nowhere'),
  '### Phase 2: Roof',
  item('Echo', 'Phase 1'),
  item('Foxtrot', 'Phase 1 + echo'),
].join('\n\n');
const { plan } = parse(text);
const ids = (...titles: string[]): ChunkId[] =>
  titles.map((title) => chunksOf(plan).find((chunk) => chunk.title === title)?.id ?? 'c0');

describe('waiters', () => {
  it('are those that stay and wait by name, each once', () => {
    const named = (...gone: string[]) => waiters(plan, ids(...gone)).map(({ title }) => title);
    expect(named('Bravo')).toEqual(['Charlie', 'Delta']);
    expect(named('Bravo', 'Charlie')).toEqual(['Delta']);
    expect(named('Delta')).toEqual([]);
  });
});

describe('canBridge', () => {
  it('where what is deleted waits itself for something that stays; the barrier holds anyway', () => {
    expect(canBridge(plan, ids('Bravo'))).toBe(true);
    expect(canBridge(plan, ids('Alpha'))).toBe(false);
    expect(canBridge(plan, ids('Alpha', 'Bravo'))).toBe(false);
    expect(canBridge(plan, ids('Echo'))).toBe(false);
  });
});

describe('asking to delete', () => {
  beforeEach(() => void fakeBrowser());
  afterEach(() => vi.unstubAllGlobals());

  const streams =
    '### Work Streams\n\n| Stream | Responsibility | Owns | Skills |\n|---|---|---|---|\n| api | — | — | — |';
  const withStreams = text.replace('### Phase 1', `${streams}\n\n### Phase 1`);

  /** Asks on that plan; what is left, what is asked, and where the eye is led. */
  async function asked(from: string, ids: (now: typeof plan) => readonly (EntityId | undefined)[]) {
    const stores = storesOf({ name: 'spec.md', text: from });
    const reveal = vi.fn();
    stores.canvas.current = { reveal, show: vi.fn(), fit: vi.fn(), draw: vi.fn() };
    const before = stores.editor.getState().plan;
    requestDelete(
      stores,
      ids(before).flatMap((id) => id ?? []),
    );
    await Promise.resolve();
    const { plan: now, past, notice } = stores.editor.getState();
    const named = (id: unknown) => chunksOf(before).find((chunk) => chunk.id === id)?.title;
    return {
      asks: stores.shell.getState().dialog?.kind,
      steps: past.map(({ words }) => words),
      left: chunksOf(now).map(({ title }) => title),
      streams: now.streams.length,
      phases: now.phases.length,
      offers: notice?.undoes?.words,
      beside: named(reveal.mock.calls[0]?.[0]),
    };
  }
  const chunk =
    (...titles: string[]) =>
    (now: typeof plan) =>
      titles.map((title) => chunksOf(now).find((one) => one.title === title)?.id);

  it('chunks that nobody waits for go at once, together, and leave the eye on the next', async () => {
    const { asks, steps, left, offers, beside } = await asked(text, chunk('Bravo', 'Charlie', 'Delta'));
    expect([asks, steps.length, offers]).toEqual([undefined, 1, steps[0]]);
    expect([left, beside]).toEqual([['Alpha', 'Echo', 'Foxtrot'], 'Echo']);
    expect((await asked(text, chunk('Foxtrot'))).beside).toBe('Echo');
  });

  it('a chunk that even one waits for is asked about', async () => {
    expect(await asked(text, chunk('Echo'))).toMatchObject({ asks: 'delete-chunks', steps: [] });
  });

  it('a chunk that holds other text is asked about', async () => {
    const fenced = text.replace('- [ ] **Foxtrot**\n', '- [ ] **Foxtrot**\n\n  ```\n  npm ci\n  ```\n');
    expect(await asked(fenced, chunk('Foxtrot'))).toMatchObject({ asks: 'delete-chunks', steps: [] });
  });

  it('a phase with chunks is asked about, one without goes', async () => {
    const last = (now: typeof plan) => [now.phases.at(-1)?.id];
    expect(await asked(text, last)).toMatchObject({ asks: 'delete-phase', phases: 2 });
    expect(await asked(`${text}\n\n### Phase 3: Garden\n`, last)).toMatchObject({
      asks: undefined,
      phases: 2,
    });
  });

  it('a stream that is used, or of a plan that has begun, is asked about, another goes', async () => {
    const first = (now: typeof plan) => [now.streams[0]?.id];
    expect(await asked(withStreams, first)).toMatchObject({ asks: undefined, streams: 0 });
    const used = withStreams.replace('Outcome: It works.', 'Stream: api\n  Outcome: It works.');
    expect(await asked(used, first)).toMatchObject({ asks: 'delete-stream', streams: 1 });
    const says = withStreams.replace('| api | — |', '| api | Signs in |');
    expect(await asked(says, first)).toMatchObject({ asks: 'delete-stream', streams: 1 });
    const begun = withStreams.replace('- [ ]', '- [x]');
    expect(await asked(begun, first)).toMatchObject({ asks: 'delete-stream', streams: 1 });
  });
});
