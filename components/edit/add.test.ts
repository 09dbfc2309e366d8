import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '@/components/testing/fake-browser';
import { storesOf } from '@/components/testing/stores';
import { print } from '@/lib/markdown/print';
import type { EntityId } from '@/lib/plan/types';
import { addChunk, addHandoff, addPhase, addStream } from './add';
import { addPlan } from './add-plan';
import { leaveFresh } from './fresh';

beforeEach(() => void fakeBrowser());
afterEach(() => vi.unstubAllGlobals());

const text = `## Execution Plan

### Work Streams

| Stream | Responsibility | Owns | Skills |
|---|---|---|---|
| api | a | src/api | — |
| web | w | src/web | — |

### Phase 1: One

- [ ] **Alpha**
  Stream: api

### Phase 2: Two

- [ ] **Bravo**
  Stream: web
`;

/** An editor on that text, with something selected. */
function editing(selection: readonly EntityId[] = [], from = text) {
  const stores = storesOf({ name: 'spec.md', text: from });
  const now = () => stores.editor.getState();
  now().select(selection);
  const phases = () =>
    now().plan.phases.map(({ name, chunks }) => [name, ...chunks.map(({ title }) => title)].join(': '));
  const [alpha, bravo] = now().plan.phases.flatMap(({ chunks }) => chunks);
  return { stores, now, phases, alpha, bravo, fresh: () => stores.shell.getState().fresh };
}

describe('a new chunk', () => {
  it('comes into the cell that is meant, is selected, and is one step to take back', () => {
    const { stores, now, phases, fresh } = editing(['p1']);
    const phase = now().plan.phases[1]?.id ?? 'p0';
    addChunk(stores, { phase, stream: null });
    expect(phases()).toEqual(['One: Alpha', 'Two: Bravo: New chunk']);
    expect(now().plan.phases[1]?.chunks[1]).not.toHaveProperty('stream');
    const added = now().plan.phases[1]?.chunks[1]?.id;
    expect([now().selection, fresh()?.entity]).toEqual([[added], added]);
    now().undo();
    expect(print(now().document, now().plan).text).toBe(text);
  });

  it('without a cell comes beside what is selected', () => {
    const { stores, phases, now, bravo } = editing();
    now().select([bravo?.id ?? 'c0']);
    addChunk(stores);
    expect(phases()).toEqual(['One: Alpha', 'Two: Bravo: New chunk']);
    expect(now().plan.phases[1]?.chunks[1]?.stream).toBe(bravo?.stream);
    const { plan } = now();
    now().select([plan.streams[1]?.id ?? 's0']);
    addChunk(stores);
    expect(now().plan.phases[0]?.chunks[1]).toMatchObject({
      title: 'New chunk 2',
      stream: plan.streams[1]?.id,
    });
  });

  it('brings a first phase along where there is none', () => {
    const { stores, phases } = editing([], '# Mail\n\n## Execution Plan\n');
    addChunk(stores);
    expect(phases()).toEqual(['New phase: New chunk']);
  });

  it('becomes what is typed, in the same step', () => {
    const { stores, now, phases, fresh } = editing();
    addChunk(stores);
    const { visit, make } = fresh() ?? {};
    now().type(visit ?? '', make?.('Charlie') ?? [], 'Add');
    expect([phases()[0], now().past.length]).toEqual(['One: Alpha: Charlie', 1]);
  });

  it('leads back to what was selected last when it is taken back at once', () => {
    const { stores, now, alpha, bravo, fresh } = editing();
    now().select([alpha?.id ?? 'c0', bravo?.id ?? 'c0']);
    addChunk(stores);
    const left = fresh();
    if (left) leaveFresh(stores, left);
    expect([now().selection, fresh()]).toEqual([[bravo?.id], undefined]);
  });
});

describe('a new phase', () => {
  it('comes last, or before or behind another', () => {
    const { stores, phases, now } = editing();
    const [one, two] = now().plan.phases;
    addPhase(stores);
    expect(phases()).toEqual(['One: Alpha', 'Two: Bravo', 'New phase']);
    now().undo();
    addPhase(stores, { phase: two?.id ?? 'p0', step: 0 });
    expect(phases()).toEqual(['One: Alpha', 'New phase', 'Two: Bravo']);
    now().undo();
    addPhase(stores, { phase: one?.id ?? 'p0', step: 1 });
    expect(phases()).toEqual(['One: Alpha', 'New phase', 'Two: Bravo']);
  });

  it('is the plan of a file that has none, unless the file’s end would swallow it', () => {
    const one = editing([], '# Mail\n\nWords.\n');
    addPlan(one.stores);
    expect(one.phases()).toEqual(['New phase']);
    expect(one.now().notice?.message).toMatch(/^A plan with a first phase stands/);
    const other = editing([], '# Mail\n\n```\nopen\n');
    addPlan(other.stores);
    expect([other.phases(), other.now().past]).toEqual([[], []]);
    expect(other.now().notice?.message).toMatch(/^No plan was added/);
  });
});

describe('a new stream', () => {
  it('comes last; the first of a plan is asked for', () => {
    const { stores, now } = editing();
    addStream(stores);
    expect(now().plan.streams.map(({ name }) => name)).toEqual(['api', 'web', 'new-stream']);
    const none = editing([], '## Execution Plan\n\n### Phase 1: One\n\n- [ ] **Alpha**\n');
    addStream(none.stores);
    expect(none.stores.shell.getState().dialog).toEqual({ kind: 'first-stream' });
    expect(none.now().past).toEqual([]);
  });
});

describe('a new handoff', () => {
  it('goes from the lane of what is selected to another, after that', () => {
    const { stores, now, bravo } = editing();
    const [api, web] = now().plan.streams;
    now().select([bravo?.id ?? 'c0']);
    addHandoff(stores);
    expect(now().plan.handoffs[0]).toMatchObject({
      from: [web?.id],
      to: [api?.id],
      when: { verb: 'after', of: bravo?.id },
    });
    now().undo();
    now().select([]);
    addHandoff(stores);
    expect(now().plan.handoffs[0]).toMatchObject({
      from: [api?.id],
      to: [web?.id],
      when: { of: now().plan.phases[0]?.id },
    });
  });

  it('is refused where there are no two streams', () => {
    const { stores, now } = editing([], text.replace('| web | w | src/web | — |\n', ''));
    addHandoff(stores);
    expect([now().plan.handoffs, now().notice?.tone]).toEqual([[], 'refused']);
  });
});
