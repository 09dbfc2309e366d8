import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { chunksOf } from '../plan/lookup';
import { fixture } from '../testing/fixtures';
import { read, refused } from '../testing/named-commands';

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
