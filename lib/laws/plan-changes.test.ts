import { describe, expect, it } from 'vitest';
import { chunksOf } from '../plan/lookup';
import { change } from '../testing/change';
import type { Command } from '../plan/command';
import type { Plan } from '../plan/types';

const chunk = (plan: Plan, name: string) =>
  chunksOf(plan).find(({ token, title }) => token === name || title === name)?.id ?? 'c0';
const stream = (plan: Plan, name: string) => plan.streams.find((of) => of.name === name)?.id ?? 's0';

describe('on the plan with thirteen chunks', () => {
  it('a renamed chunk changes its two titles, and references by token stay', () => {
    expect(
      change('thirteen', (plan) => [{ type: 'chunk.rename', chunk: chunk(plan, 'C7'), title: 'Limits' }]),
    ).toEqual({
      removed: [
        '| C7 Thresholds | rules | Each fridge has its limits | Phase 1 + C1 |',
        '- [ ] **C7 Thresholds per fridge**',
      ],
      added: ['| C7 Limits | rules | Each fridge has its limits | Phase 1 + C1 |', '- [ ] **C7 Limits**'],
    });
  });

  it('an issue id goes into the parenthesis behind the item’s title', () => {
    expect(
      change('thirteen', (plan) => [{ type: 'chunk.edit', chunk: chunk(plan, 'C8'), issue: 'FR-8' }]),
    ).toMatchObject({ added: [expect.stringMatching(/^- \[.\] \*\*C8 [^*]+\*\* \(FR-8\)/)] });
  });

  it('another outcome changes one line', () => {
    expect(
      change('thirteen', (plan) => [
        { type: 'chunk.edit', chunk: chunk(plan, 'C7'), outcome: 'Limits can be set.' },
      ]),
    ).toEqual({
      removed: ['  Outcome: Each kind of fridge has limits that shop staff can adjust.'],
      added: ['  Outcome: Limits can be set.'],
    });
  });

  it('a sub-task added, taken away, or moved changes its own line', () => {
    const steps = (plan: Plan) => chunksOf(plan).find(({ token }) => token === 'C7')?.subtasks ?? [];
    const edit = (plan: Plan, subtasks: ReturnType<typeof steps>): Command => ({
      type: 'chunk.edit',
      chunk: chunk(plan, 'C7'),
      subtasks,
    });
    expect(
      change('thirteen', (plan) => [edit(plan, [...steps(plan), { text: 'Tell the shops', subtasks: [] }])]),
    ).toEqual({
      removed: [],
      added: ['  - Tell the shops'],
    });
    expect(change('thirteen', (plan) => [edit(plan, steps(plan).slice(1))])).toEqual({
      removed: ['  - Start from the limits of the food safety handbook'],
      added: [],
    });
    expect(change('thirteen', (plan) => [edit(plan, [...steps(plan)].reverse())])).toMatchObject({
      removed: [expect.any(String)],
      added: [expect.any(String)],
    });
  });

  it('a renamed stream changes its row and every cell and field that is its name', () => {
    const result = change('thirteen', (plan) => [
      { type: 'stream.rename', stream: stream(plan, 'ui'), name: 'screens' },
    ]);
    if (typeof result === 'string') throw new Error(result);
    expect(result.removed).toHaveLength(result.added.length);
    expect(result.added.map((line) => line.replaceAll('screens', 'ui'))).toEqual(result.removed);
    for (const line of result.added) expect(line).toMatch(/\bscreens\b/);
  });

  it('a new chunk in a lane with tokens and compact fields is written like its neighbours', () => {
    expect(
      change('thirteen', (plan) => [
        { type: 'chunk.add', id: 'c99', phase: 'p2', title: 'Quiet hours', stream: stream(plan, 'rules') },
      ]),
    ).toEqual({
      removed: [],
      added: [
        '| C14 Quiet hours | rules | — | Phase 1 |',
        '- [ ] **C14 Quiet hours**',
        '',
        '  Stream: rules · Skills: python-services',
        '',
      ],
    });
  });

  it('a deleted chunk takes its row, its item and what means it along, or bridges it', () => {
    const removed = (references: 'bridge' | 'remove') =>
      change('thirteen', (plan) => [{ type: 'chunk.delete', chunks: [chunk(plan, 'C8')], references }]);
    const [bridge, remove] = [removed('bridge'), removed('remove')];
    if (typeof bridge === 'string' || typeof remove === 'string') throw new Error('refused');
    for (const result of [bridge, remove]) {
      expect(result.removed.some((line) => line.startsWith('- [ ] **C8'))).toBe(true);
      for (const line of result.added) expect(line).not.toMatch(/\bC8\b/);
    }
    // C11 waits for C8, which waits for C5 and C7.
    expect(bridge.added).toContain('| C11 Alarm inbox | ui | Alarms can be answered | Phase 2 + C5 + C7 |');
    expect(remove.added).toContain('| C11 Alarm inbox | ui | Alarms can be answered | Phase 2 |');
  });

  it('a phase put in the middle is followed by every number, barrier and handoff', () => {
    const result = change('thirteen', () => [{ type: 'phase.add', id: 'p99', name: 'Rehearsal', index: 2 }]);
    if (typeof result === 'string') throw new Error(result);
    expect(result.added).toContain('### Phase 3: Rehearsal (blocked by Phase 2)');
    expect(result.added.filter((line) => line.startsWith('### Phase 4'))).toHaveLength(1);
    expect(result.added).toContain('| C13 Shop pilot | rules | Four shops run on it | Phase 3 + C2 + C11 |');
    for (const line of result.removed) expect(line).toMatch(/Phase [23]/);
  });

  it('a deleted phase gives its chunks to the one before', () => {
    const result = change('thirteen', () => [
      { type: 'phase.delete', phase: 'p2', chunks: 'keep', references: 'remove' },
    ]);
    if (typeof result === 'string') throw new Error(result);
    expect(result.removed.some((line) => line.startsWith('### Phase 2'))).toBe(true);
    expect(result.added).toContain('| C13 Shop pilot | rules | Four shops run on it | Phase 1 + C2 + C11 |');
  });

  it('a handoff is a row of its own', () => {
    expect(
      change('thirteen', (plan) => [
        {
          type: 'handoff.add',
          id: 'h99',
          from: [stream(plan, 'rules')],
          to: [stream(plan, 'ui')],
          when: { verb: 'after', of: chunk(plan, 'C7') },
          what: 'Shape of limits',
          extra: [],
        },
      ]),
    ).toEqual({ removed: [], added: ['| rules | ui | After C7 | Shape of limits |'] });
  });

  it('a first stream brings its section along, and no item says that it has none yet', () => {
    expect(
      change('plain', () => [{ type: 'stream.add', id: 's99', name: 'core', owns: 'src/', adopt: false }]),
    ).toMatchObject({
      added: [
        '### Work Streams',
        '',
        '| Stream | Responsibility | Owns | Skills |',
        '|--------|---------------|------|--------|',
        '| core |  | src/ | — |',
        '',
      ],
    });
  });
});

describe('what else a plan is made of', () => {
  it('a phase that trades places keeps its words, and the numbers keep their places', () => {
    const result = change('thirteen', () => [{ type: 'phase.move', phase: 'p3', index: 1 }]);
    if (typeof result === 'string') throw new Error(result);
    expect(result.added.some((line) => line.startsWith('### Phase 2: Proof'))).toBe(true);
    expect(result.added.some((line) => line.startsWith('### Phase 3: Core'))).toBe(true);
    expect(result.added).toContain('| C13 Shop pilot | rules | Four shops run on it | Phase 1 + C2 + C11 |');
  });

  it('another name or annotation changes the heading alone', () => {
    expect(change('thirteen', () => [{ type: 'phase.edit', phase: 'p2', name: 'Heart' }])).toMatchObject({
      removed: [expect.stringContaining('### Phase 2: Core (')],
      added: [expect.stringContaining('### Phase 2: Heart (')],
    });
    expect(change('thirteen', () => [{ type: 'phase.edit', phase: 'p2', annotation: null }])).toMatchObject({
      added: ['### Phase 2: Core'],
    });
  });

  it('a stream edited or moved changes its row, and one deleted leaves its chunks to another', () => {
    expect(
      change('thirteen', (plan) => [{ type: 'stream.edit', stream: stream(plan, 'ops'), owns: 'infra/' }]),
    ).toMatchObject({
      removed: [expect.stringMatching(/^\| ops /)],
      added: [expect.stringContaining('| infra/ |')],
    });
    const moved = change('thirteen', (plan) => [
      { type: 'stream.move', stream: stream(plan, 'ops'), index: 0 },
    ]);
    expect(moved).toMatchObject({
      removed: [expect.stringMatching(/^\| ops /)],
      added: [expect.stringMatching(/^\| ops /)],
    });
    const deleted = change('thirteen', (plan) => [
      { type: 'stream.delete', stream: stream(plan, 'ops'), to: stream(plan, 'ui') },
    ]);
    if (typeof deleted === 'string') throw new Error(deleted);
    expect(deleted.removed.some((line) => line.startsWith('| ops |'))).toBe(true);
    for (const line of deleted.added) expect(line).toMatch(/\bui\b/);
  });

  it('a handoff is edited in its row, and deleted with it', () => {
    expect(
      change('thirteen', () => [{ type: 'handoff.edit', handoff: 'h1', what: 'Everything' }]),
    ).toMatchObject({
      removed: [expect.any(String)],
      added: [expect.stringContaining('| Everything |')],
    });
    expect(change('thirteen', () => [{ type: 'handoff.delete', handoff: 'h1' }])).toMatchObject({
      removed: [expect.any(String)],
      added: [],
    });
  });

  it('the half that a chunk lacks is written, and two halves become one', () => {
    expect(
      change('broken', (plan) => [{ type: 'chunk.complete', chunk: chunk(plan, 'Only a row') }]),
    ).toMatchObject({ removed: [], added: expect.arrayContaining(['- [ ] **Only a row**']) as unknown });
    expect(
      change('broken', (plan) => [{ type: 'chunk.complete', chunk: chunk(plan, 'Only an item') }]),
    ).toMatchObject({ removed: [], added: [expect.stringMatching(/^\| Only an item \|/)] });
    const joined = change('broken', (plan) => [
      { type: 'chunk.move', chunks: [chunk(plan, 'Only an item')], phase: 'p1' },
      { type: 'chunk.join', row: chunk(plan, 'Only a row'), item: chunk(plan, 'Only an item') },
    ]);
    if (typeof joined === 'string') throw new Error(joined);
    expect(joined.added.some((line) => line.startsWith('| Only an item |'))).toBe(true);
  });
});
