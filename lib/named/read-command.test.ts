import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { chunksOf } from '../plan/lookup';
import { fixture } from '../testing/fixtures';
import { readCommand } from './read-command';
import type { Command } from '../plan/command';
import type { Plan } from '../plan/types';

const { plan } = parse(fixture('thirteen'));
const chunk = (token: string) => chunksOf(plan).find((one) => one.token === token)?.id;
const phase = (number: number) => plan.phases.find((one) => one.number === number)?.id;
const stream = (name: string) => plan.streams.find((one) => one.name === name)?.id;

function read(json: unknown, of: Plan = plan): Command {
  const command = readCommand(of, json);
  if (!command.ok) throw new Error(command.error.message);
  return command.value;
}
function refused(json: unknown, of: Plan = plan): string {
  const command = readCommand(of, json);
  return command.ok ? JSON.stringify(command.value) : `${command.error.code}: ${command.error.message}`;
}

describe('names', () => {
  it.each(['C7', 'c7', 'Thresholds per fridge', 'Thresholds', 'C7 Thresholds', 'thresholds-per-fridge'])(
    '%s is a chunk',
    (name) => {
      expect(read({ type: 'chunk.tick', chunk: name })).toEqual({
        type: 'chunk.tick',
        chunk: chunk('C7'),
        done: true,
      });
    },
  );

  it.each(['FR-205', 'fr-205', 'C6 Backfill after an outage (FR-205)'])(
    '%s is a chunk by its issue',
    (name) => {
      expect(read({ type: 'chunk.tick', chunk: name, done: false })).toMatchObject({ chunk: chunk('C6') });
    },
  );

  it('takes back how check --json names a chunk', () => {
    const named = { chunk: 'Thresholds per fridge', token: 'C7' };
    expect(read({ type: 'chunk.tick', chunk: named })).toMatchObject({ chunk: chunk('C7') });
  });

  it.each([2, '2', 'Phase 2', 'phase 2', 'Core', 'core', 'Phase 2: Core', { phase: 2 }])(
    '%j is a phase',
    (name) => {
      expect(read({ type: 'phase.edit', phase: name, name: 'Heart' })).toMatchObject({ phase: phase(2) });
    },
  );

  it.each(['ui', 'UI', '`ui`'])('%s is a stream', (name) => {
    expect(read({ type: 'stream.rename', stream: name, name: 'web' })).toMatchObject({
      stream: stream('ui'),
    });
  });

  it.each([3, '3', { from: 'rules', to: 'ui' }])('%j names a handoff', (name) => {
    const lone = { ...plan, handoffs: plan.handoffs.slice(0, 3) };
    expect(read({ type: 'handoff.delete', handoff: name }, lone)).toMatchObject({
      handoff: plan.handoffs[2]?.id,
    });
  });
});

describe('forgiving forms', () => {
  it('one chunk or several, by either name of the field, each once', () => {
    const one = { type: 'chunk.move', chunks: [chunk('C7')], phase: phase(1) };
    expect(read({ type: 'chunk.move', chunk: 'C7', phase: 1 })).toEqual(one);
    expect(read({ type: 'chunk.move', chunks: ['C7', 'thresholds'], phase: 1 })).toEqual(one);
  });

  it('a move without a phase stays in its own', () => {
    expect(read({ type: 'chunk.move', chunk: 'C7', stream: 'ui' })).toEqual({
      type: 'chunk.move',
      chunks: [chunk('C7')],
      phase: phase(2),
      stream: stream('ui'),
    });
    expect(refused({ type: 'chunk.move', chunks: ['C1', 'C7'], stream: null })).toContain('several');
  });

  it('a place beside a chunk, no lane, a lane that the table lacks', () => {
    expect(
      read({ type: 'chunk.move', chunk: 'C7', phase: 2, stream: null, place: { before: 'C5' } }),
    ).toMatchObject({ stream: null, place: { before: chunk('C5') } });
    expect(read({ type: 'chunk.move', chunk: 'C7', stream: { unknown: 'later' } })).toMatchObject({
      stream: { unknown: 'later' },
    });
  });

  it('a place means its phase, and no other', () => {
    const move = { type: 'chunk.move', chunk: 'C1', place: { after: 'C9' } };
    const add = { type: 'chunk.add', title: 'Rate limits', place: { before: { phase: 2, nth: 3 } } };
    for (const json of [move, { ...move, phase: 2 }])
      expect(read(json)).toMatchObject({ phase: phase(2), place: { after: chunk('C9') } });
    for (const json of [add, { ...add, phase: 'Core' }])
      expect(read(json)).toMatchObject({ phase: phase(2), place: { before: chunk('C7') } });
    expect(refused({ ...move, phase: 3 })).toBe(
      'other-phase: “place” is beside “C9 Live view of a shop”, which stands in “Phase 2: Core”, but “phase” is “Phase 3: Proof”; leave one of them out.',
    );
    expect(refused({ ...add, phase: 1 })).toContain('“Phase 2: Core”, but “phase” is “Phase 1: Base”');
    expect(read({ type: 'chunk.move', chunks: ['C1', 'C7'], place: { after: 'C9' } })).toMatchObject({
      phase: phase(2),
    });
    expect(refused({ type: 'chunk.add', title: 'Rate limits' })).toBe(
      'wrong-shape: “phase” is missing, but it takes a phase by number, “Phase 2”, name or slug.',
    );
  });

  it.each([
    ['C1', { on: 'chunk', chunk: chunk('C1') }],
    [{ chunk: 'C1' }, { on: 'chunk', chunk: chunk('C1') }],
    ['Phase 1', { on: 'phase', phase: phase(1) }],
    [{ phase: 1 }, { on: 'phase', phase: phase(1) }],
    [{ phase: 'Base' }, { on: 'phase', phase: phase(1) }],
  ])('%j is what a chunk waits for', (on, dependency) => {
    expect(read({ type: 'dependency.add', chunk: 'C9', on })).toMatchObject({ on: dependency });
  });

  it('a term that means nothing can be taken away, and only that', () => {
    const sample = parse(fixture('sample')).plan;
    const remove = { type: 'dependency.remove', chunk: 'Reminder schedule', on: 'mail-template' };
    expect(read(remove, sample)).toMatchObject({ on: { on: 'unresolved', text: 'mail-template' } });
    expect(read({ ...remove, on: { unresolved: 'mail-template' } }, sample)).toEqual(read(remove, sample));
    expect(refused({ ...remove, type: 'dependency.add' }, sample)).toContain(
      '“Mail templates” comes closest',
    );
  });

  it.each([
    ['After Phase 2', { verb: 'after', of: phase(2) }],
    ['after Core', { verb: 'after', of: phase(2) }],
    [{ after: 'C5' }, { verb: 'after', of: chunk('C5') }],
    [{ during: 3 }, { verb: 'during', of: phase(3) }],
    ['When the shops agree', { text: 'When the shops agree' }],
    [{ text: 'After lunch' }, { text: 'After lunch' }],
  ])('%j is a moment', (when, moment) => {
    expect(read({ type: 'handoff.edit', handoff: 1, when })).toMatchObject({ when: moment });
  });

  it('several streams as a list or in one text, and all', () => {
    const both = [stream('ingest'), stream('rules')];
    expect(read({ type: 'handoff.edit', handoff: 1, from: ['ingest', 'rules'], to: 'all' })).toMatchObject({
      from: both,
      to: 'all',
    });
    expect(read({ type: 'handoff.edit', handoff: 1, from: 'ingest, rules', to: ['all'] })).toMatchObject({
      from: both,
      to: 'all',
    });
  });

  it('a stream whose name holds a sign that parts names is read whole first', () => {
    const joined = parse(fixture('thirteen').replaceAll('rules', 'rules & limits')).plan;
    expect(read({ type: 'handoff.edit', handoff: 1, from: 'rules & limits' }, joined)).toMatchObject({
      from: [joined.streams.find(({ name }) => name === 'rules & limits')?.id],
    });
  });

  it.each([
    ['end', 2],
    [0, 0],
    [{ after: 1 }, 1],
    [{ before: 'Phase 1' }, 0],
  ])('%j is a place among the other phases', (index, at) => {
    expect(read({ type: 'phase.move', phase: 2, index })).toMatchObject({ index: at });
    expect(read({ type: 'phase.move', phase: 2, place: index })).toMatchObject({ index: at });
  });

  it('sub-tasks as texts or as check --json writes them, skills as a list or a text', () => {
    expect(
      read({
        type: 'chunk.edit',
        chunk: 'C7',
        skills: 'a, b',
        subtasks: [
          'One',
          { text: 'Two', done: null, subtasks: [{ text: 'Three', done: true, subtasks: [] }] },
        ],
      }),
    ).toEqual({
      type: 'chunk.edit',
      chunk: chunk('C7'),
      skills: ['a', 'b'],
      subtasks: [
        { text: 'One', subtasks: [] },
        { text: 'Two', subtasks: [{ text: 'Three', done: true, subtasks: [] }] },
      ],
    });
  });

  it('sub-tasks up to 100 levels deep', () => {
    const nested = (levels: number): unknown =>
      levels === 1 ? 'Step' : { text: 'Step', subtasks: [nested(levels - 1)] };
    const edit = (levels: number) => ({ type: 'chunk.edit', chunk: 'C7', subtasks: [nested(levels)] });
    expect(read(edit(100))).toMatchObject({ type: 'chunk.edit' });
    for (const levels of [101, 1_500])
      expect(refused(edit(levels))).toBe(
        'too-deep: “subtasks” nests sub-tasks more than 100 deep, which no plan can hold; flatten them.',
      );
  });

  it('boxes of sub-tasks by any of their parts, as long as they agree', () => {
    const step = (box: object) => ({
      type: 'chunk.edit',
      chunk: 'C7',
      subtasks: [{ text: 'a', ...box, subtasks: [] }],
    });
    const box = (said: object) => ({ ...step(said), chunk: chunk('C7') });
    const begun = { done: false, mark: '-' };
    expect(read(step({ ...begun, state: 'in-progress' }))).toEqual(box(begun));
    expect(read(step({ mark: '-' }))).toEqual(box(begun));
    expect(read(step({ mark: 'in progress' }))).toEqual(box(begun));
    expect(read(step({ done: null, mark: null, state: 'in-progress' }))).toEqual(box(begun));
    expect(read(step({ done: true, mark: null, state: 'done' }))).toEqual(box({ done: true }));
    expect(read(step({ done: null, mark: null, state: null }))).toEqual(box({}));
    for (const odd of [
      { done: true, mark: '-' },
      { ...begun, state: 'blocked' },
      { mark: 'P' },
      { state: 'soon' },
      { done: 'yes' },
      { state: 'other' },
    ])
      expect(refused(step(odd))).toContain('wrong-shape: “subtasks”');
  });

  it('a mark as a sign or as a word, and nothing else', () => {
    const mark = { type: 'chunk.mark', chunk: 'C7' };
    expect(read({ ...mark, mark: '🚧' })).toEqual({ ...mark, chunk: chunk('C7'), mark: '🚧' });
    expect(read({ ...mark, mark: 'In progress' })).toMatchObject({ mark: 'In progress' });
    for (const odd of ['P', 'ready', 1, true, ''])
      expect(refused({ ...mark, mark: odd })).toContain('wrong-shape: “mark”');
    expect(read({ ...mark, type: 'subtask.mark', path: 2, mark: 'blocked' })).toMatchObject({ path: [1] });
  });

  it('a value nested so deep that nobody could write it down is refused as any of a wrong shape', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(refused({ type: 'chunk.edit', chunk: deep })).toContain('“chunk” is […], but it takes');
    expect(refused({ type: 'chunk.edit', chunk: 'C7', subtasks: deep })).toContain('“subtasks” is […]');
    expect(refused(deep)).toContain('[…]');
  });

  it('sub-tasks are counted from 1, one or several', () => {
    const tick = { type: 'subtask.tick', chunk: 'C7', done: true };
    expect(read({ type: 'subtask.tick', chunk: 'C7', path: 2 })).toEqual({
      ...tick,
      chunk: chunk('C7'),
      path: [1],
    });
    expect(read({ type: 'chunk.split', chunk: 'C7', title: 'Record', subtasks: [1, 2] })).toMatchObject({
      subtasks: [0, 1],
    });
    expect(refused({ ...tick, path: 0 })).toContain('“path” is 0, but it takes a number');
  });

  it('cells and fields by their header, null where a field may go', () => {
    const edit = { type: 'chunk.edit', chunk: 'C7', cells: { 'Est.': '2h' }, fields: { Note: null } };
    expect(read(edit)).toEqual({ ...edit, chunk: chunk('C7') });
    expect(read({ ...edit, cells: { constructor: 'x' } })).toMatchObject({ cells: { constructor: 'x' } });
    expect(refused({ ...edit, cells: { 'Est.': null } })).toContain('wrong-shape: “cells”');
  });

  it('a column of the document’s own may be called Skills', () => {
    const own = parse(
      '### Phase 1: A\n\n| Chunk | Skills |\n|---|---|\n| One | a |\n\n### Phase 2: B\n',
    ).plan;
    const edit = { type: 'chunk.edit', chunk: 'One', cells: { Skills: 'b' } };
    expect(read(edit, own)).toMatchObject({ cells: { Skills: 'b' } });
  });

  it('what is new gets an id that nothing has', () => {
    const ids = new Set<string>([...chunksOf(plan), ...plan.phases, ...plan.streams].map(({ id }) => id));
    const added = read({ type: 'chunk.add', phase: 2, title: 'Rate limits' });
    expect(added).toEqual({
      type: 'chunk.add',
      id: expect.stringMatching(/^c\d+$/) as string,
      phase: phase(2),
      title: 'Rate limits',
    });
    expect(ids).not.toContain('id' in added && added.id);
  });
});

describe('refusals name the field, what was given, and what would do', () => {
  it.each([
    ['x', 'no-command: “x” is no command: a command is an object with a “type”'],
    [{ type: 'chunk.mov' }, 'unknown-command: “chunk.mov” is no command; “chunk.move” comes closest.'],
    [
      { type: 'chunk.tick', chunk: 'C7', don: true },
      'unknown-field: chunk.tick has no field “don”; it takes “chunk” and “done”.',
    ],
    [{ type: 'chunk.add', id: 'c9', phase: 1, title: 'x' }, 'unknown-field: chunk.add has no field “id”'],
    [{ type: 'chunk.move', chunk: 'C7', chunks: ['C7'] }, 'unknown-field: chunk.move says both'],
    [{ type: 'chunk.rename', chunk: 'C7' }, 'missing-field: chunk.rename needs “title”'],
    [
      { type: 'chunk.tick', chunk: 'C7', done: 'yes' },
      'wrong-shape: “done” is “yes”, but it takes true or false.',
    ],
    [
      { type: 'chunk.tick', chunk: ['C7'] },
      'wrong-shape: “chunk” is ["C7"], but it takes a chunk by id token',
    ],
    [{ type: 'chunk.move', chunks: [], phase: 1 }, 'wrong-shape: “chunks” is []'],
    [
      { type: 'chunk.tick', chunk: 'treshold' },
      'unknown-name: “chunk” is “treshold”, but no chunk is called that; “C7 Thresholds” comes closest.',
    ],
    [{ type: 'chunk.tick', chunk: 'C70' }, 'unknown-name: “chunk” is “C70”'],
    [{ type: 'chunk.tick', chunk: 'Phase 2' }, 'unknown-name: “chunk” is “Phase 2”'],
    [{ type: 'chunk.tick', chunk: '' }, 'unknown-name: “chunk” is “”'],
    [
      { type: 'chunk.move', chunk: 'C7', phase: 9 },
      'unknown-name: “phase” is 9, but no phase is called that; there are “Phase 1: Base”, “Phase 2: Core” and “Phase 3',
    ],
    [
      { type: 'chunk.move', chunk: 'C7', stream: 'rule' },
      'unknown-name: “stream” is “rule”, but no stream is called that; “rules” comes closest.',
    ],
    [{ type: 'stream.delete', stream: 'ui' }, 'missing-field: stream.delete needs “to”'],
    [
      { type: 'handoff.delete', handoff: 9 },
      'wrong-shape: “handoff” is 9, but it takes a number from 1 to 5.',
    ],
    [
      { type: 'handoff.delete', handoff: { from: 'rules', to: 'ui' } },
      'which 2 handoffs are called: number 3 and number 5; give the number.',
    ],
    [
      { type: 'handoff.edit', handoff: 1, when: 'After Phase 9' },
      'unknown-name: “when” is “Phase 9”, but no phase is called that; there are “Phase 1: Base”, “Phase 2: Core” and “Phase 3: Proof”.',
    ],
    [{ type: 'phase.delete', phase: '9: Prof' }, 'no phase is called that; “Proof” comes closest.'],
    [
      { type: 'handoff.delete', handoff: { from: 'ui', to: 'api' } },
      'unknown-name: “handoff.to” is “api”, but no stream is called that; there are “ingest”',
    ],
    [
      { type: 'handoff.delete', handoff: { from: 'ui', to: 'all' } },
      'unknown-name: “handoff” is {"from":"ui","to":"all"}, but there is no handoff between these; there are number 1 from ingest to all, number 2',
    ],
    [
      { type: 'chunk.tick', chunk: { chunk: 'C7', phase: 9 } },
      'unknown-name: “chunk.phase” is 9, but no phase is called that',
    ],
    [
      { type: 'stream.delete', stream: 'ui', to: 'UI' },
      'wrong-shape: “to” is “UI”, but that is the stream that goes, so its chunks cannot go there',
    ],
    [
      { type: 'chunk.edit', chunk: 'C7', fields: { Note: 'x', 'Depends On': 'C5' } },
      'own-way: “fields” cannot set “Depends On”: dependency.add and dependency.remove would.',
    ],
    [{ type: 'chunk.edit', chunk: 'C7', fields: { outcome: null } }, 'the “outcome” of chunk.edit would.'],
    [{ type: 'chunk.edit', chunk: 'C7', fields: { Stream: 'ui' } }, 'chunk.move would.'],
    [{ type: 'chunk.edit', chunk: 'C7', fields: { Skills: 'a' } }, 'the “skills” of chunk.edit would.'],
    [
      { type: 'chunk.edit', chunk: 'C7', cells: { Chunk: 'Limits' } },
      '“cells” cannot set “Chunk”: chunk.rename',
    ],
    [{ type: 'chunk.edit', chunk: 'C7', cells: { Outcome: 'x' } }, 'the “summary” of chunk.edit would.'],
    [{ type: 'chunk.edit', chunk: 'C7', cells: { Skills: 'x' } }, 'the “skills” of chunk.edit would.'],
    [{ type: 'chunk.delete', chunk: 'C7', references: 'drop' }, 'it takes "bridge" or "remove".'],
    [{ type: 'phase.move', phase: 2, index: { after: 2 } }, 'another one than the one that moves'],
    [{ type: 'phase.move', phase: 2, index: 7 }, '“index” is 7, but it takes 0 to 2'],
  ])('%j', (json, sentence) => {
    expect(refused(json)).toContain(sentence);
  });

  it('tells chunks of one name apart by their phase', () => {
    const twins = parse('### Phase 1: A\n\n- [ ] **Tests**\n\n### Phase 2: B\n\n- [ ] **Tests**\n').plan;
    expect(refused({ type: 'chunk.tick', chunk: 'Tests' }, twins)).toBe(
      'ambiguous-name: “chunk” is “Tests”, which 2 chunks are called: “Tests” in Phase 1 and “Tests” in Phase 2; say which, as in {"chunk":"Tests","phase":2}.',
    );
    expect(read({ type: 'chunk.tick', chunk: { chunk: 'Tests', phase: 2 } }, twins)).toMatchObject({
      chunk: twins.phases[1]?.chunks[0]?.id,
    });
  });

  describe('chunks of one name in one phase', () => {
    const items = (titles: readonly string[]) => titles.map((title) => `- [ ] **${title}**\n`).join('');
    const twins = parse(
      `### Phase 1: A\n\n${items(['Alpha', 'Beta', 'Alpha'])}\n### Phase 2: B\n\n${items(['Alpha', 'T1 Same (N-1)', 'T2 Same (N-2)'])}`,
    ).plan;
    const ids = chunksOf(twins).map(({ id }) => id);

    it.each([
      [{ chunk: 'Alpha', phase: 1, nth: 2 }, 2],
      [{ chunk: 'Alpha', phase: 2 }, 3],
      [{ chunk: 'Alpha', nth: 3 }, 3],
      [{ phase: 1, nth: 2 }, 1],
      [{ phase: 'B', nth: 1 }, 3],
    ])('%j means one', (name, at) => {
      expect(read({ type: 'chunk.tick', chunk: name }, twins)).toMatchObject({ chunk: ids[at] });
      expect(read({ type: 'dependency.add', chunk: 'Beta', on: name }, twins)).toMatchObject({
        on: { on: 'chunk', chunk: ids[at] },
      });
    });

    it.each(['Alpha', { chunk: 'Alpha', phase: 1 }, 'Same'])(
      '%j is refused with a form that works',
      (name) => {
        const sentence = refused({ type: 'chunk.tick', chunk: name }, twins);
        expect(sentence).toContain('ambiguous-name');
        const form = JSON.parse(/\{.*\}(?=\.$)/.exec(sentence)?.[0] ?? '') as unknown;
        expect(refused({ type: 'chunk.tick', chunk: form }, twins)).toContain('"type":"chunk.tick"');
        expect(sentence.includes('use an id token or issue id')).toBe(name === 'Same');
      },
    );

    it('where two phases have one number, the form does without it', () => {
      const twice = parse('### Phase 1: A\n\n- [ ] **X**\n\n### Phase 1: A\n\n- [ ] **X**\n').plan;
      expect(refused({ type: 'chunk.tick', chunk: 'X' }, twice)).toContain('as in {"chunk":"X","nth":2}.');
    });

    it.each([
      [{ chunk: 'Alpha', phase: 1, nth: 3 }, 'but Phase 1 has 2 chunks of that name.'],
      [{ phase: 2, nth: 4 }, 'but Phase 2 has 3 chunks.'],
      [{ chunk: 'Alpha', nth: 0 }, 'wrong-shape'],
      [
        { chunk: 'Gamma', phase: 1, nth: 1 },
        'no chunk is called that; there are “Alpha”, “Beta” and “Alpha”.',
      ],
    ])('%j is refused', (name, sentence) => {
      expect(refused({ type: 'chunk.tick', chunk: name }, twins)).toContain(sentence);
    });
  });

  describe('a chunk called like a phase', () => {
    const { plan: nasty } = parse(fixture('nasty-names'));
    const id = chunksOf(nasty).find(({ title }) => title === 'Phase 2')?.id;

    it.each(['Phase 2', 'phase 2', { chunk: 'Phase 2' }, { chunk: 'Phase 2', phase: 2 }])(
      '%j is it where a chunk is wanted',
      (name) => {
        expect(read({ type: 'chunk.tick', chunk: name }, nasty)).toMatchObject({ chunk: id });
      },
    );

    it('is what a chunk waits for only where the object says so', () => {
      const add = { type: 'dependency.add', chunk: 'C11' };
      expect(read({ ...add, on: { chunk: 'Phase 2' } }, nasty)).toMatchObject({ on: { chunk: id } });
      expect(read({ ...add, on: 'Phase 2' }, nasty)).toMatchObject({ on: { on: 'phase' } });
    });
  });

  it('a chunk without a title goes by its place', () => {
    const bare = parse(
      '### Phase 1: A\n\n| Chunk | Outcome |\n|---|---|\n| One | x |\n|  | y |\n\n### Phase 2: B\n',
    ).plan;
    expect(chunksOf(bare)[1]?.title).toBe('');
    expect(read({ type: 'chunk.tick', chunk: { phase: 1, nth: 2 } }, bare)).toMatchObject({
      chunk: chunksOf(bare)[1]?.id,
    });
    expect(refused({ type: 'chunk.tick', chunk: '' }, bare)).toBe(
      'unknown-name: “chunk” is “”, which is no name; {"phase": …, "nth": …} means a chunk without a title by its place in its phase, from 1.',
    );
    expect(refused({ type: 'chunk.tick', chunk: '!?' }, bare)).toContain('there is “One”');
  });

  it('a chunk is told once, in its item’s wording', () => {
    expect(refused({ type: 'chunk.tick', chunk: { chunk: 'zzz', phase: 2 } })).toContain(
      'there are “C5 Ingest service”, “C6 Backfill after an outage”, “C7 Thresholds per fridge”, “C8 Alarm engine”, “C9',
    );
  });

  it('a plan without anything says so', () => {
    expect(refused({ type: 'chunk.tick', chunk: 'C1' }, parse('').plan)).toContain('the plan has none');
  });
});
