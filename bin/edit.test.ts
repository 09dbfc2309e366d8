import { describe, expect, it } from 'vitest';
import { fixture } from '../lib/testing/fixtures';
import { command, planlanes } from './testing/in-memory';

describe('edit', () => {
  it('runs commands in order, each on what the one before left', async () => {
    const result = await planlanes([
      'edit',
      'spec.md',
      ...command({ type: 'chunk.add', phase: 2, title: 'Rate limits', stream: 'rules' }),
      ...command([
        { type: 'dependency.add', chunk: 'Rate limits', on: 'C8' },
        { type: 'chunk.tick', chunk: 'rate-limits' },
      ]),
    ]);
    expect(result).toMatchObject({ code: 0, said: '', written: undefined });
    expect(result.out).toContain('| C14 Rate limits | rules | — | Phase 1 + C8 |');
    expect(result.out).toContain('- [x] **C14 Rate limits**');
  });

  it.each([
    ['a list', (steps: readonly unknown[]) => JSON.stringify(steps, null, 2)],
    ['one a line', (steps: readonly unknown[]) => steps.map((step) => JSON.stringify(step)).join('\r\n')],
    ['a list behind a byte-order mark', (steps: readonly unknown[]) => `\uFEFF${JSON.stringify(steps)}`],
  ])('reads commands from a file: %s', async (_, written) => {
    const steps = [
      { type: 'chunk.tick', chunk: 'FR-205', done: true },
      { type: 'chunk.move', chunk: 'thresholds', phase: 3, stream: 'ui' },
    ];
    const result = await planlanes(['edit', 'spec.md', '--commands', '-'], written(steps));
    expect(result.code).toBe(0);
    expect(result.out).toBe((await planlanes(['edit', 'spec.md', ...steps.flatMap(command)])).out);
  });

  it.each([
    [
      'an unknown name',
      { type: 'chunk.tick', chunk: 'C99' },
      2,
      '--command 2: “chunk” is “C99”, but no chunk is called that',
    ],
    ['an unknown command', { type: 'chunk.explode' }, 2, '--command 2: “chunk.explode” is no command'],
    ['an unknown field', { type: 'chunk.tick', chunk: 'C1', when: 1 }, 2, 'chunk.tick has no field “when”'],
    ['one of a list', [{ type: 'chunk.tick' }], 2, '--command 2, command 1: chunk.tick needs “chunk”'],
    [
      'a refused command',
      { type: 'stream.rename', stream: 'ui', name: 'all' },
      1,
      'already means something in a plan',
    ],
  ])('%s: a sentence, and nothing of it all is written', async (_, json, code, sentence) => {
    const args = ['edit', 'spec.md', ...command({ type: 'chunk.tick', chunk: 'C7' }), ...command(json)];
    for (const writes of [[], ['--write']]) {
      const result = await planlanes([...args, ...writes]);
      expect(result).toMatchObject({ code, out: '', written: undefined });
      expect(result.said).toContain(sentence);
    }
  });

  const tick = JSON.stringify({ type: 'chunk.tick', chunk: 'C7' });
  it.each([
    ['', 'steps.json: there is no command in it.'],
    [' \n\n', 'steps.json: there is no command in it.'],
    [
      `${tick}\n\n{"type": chunk.tick}\n`,
      /^steps\.json, line 3: this is no JSON \(Unexpected token 'c', .*\)\.$/,
    ],
    [
      `${tick}\n${tick.slice(0, -1)}\n`,
      /^steps\.json, line 2: this is no JSON \(Expected .* at column 34\)\.$/,
    ],
    [`${tick}\noops\n`, /^steps\.json, line 2: this is no JSON \(.*"oops".*\)\.$/],
    [`{"type":}\n${tick}\n`, /^steps\.json, line 1: this is no JSON \(/],
    [`[\n  ${tick}\n  ${tick}\n]\n`, /^steps\.json, line 3: this is no JSON \(Expected .* at column 3\)\.$/],
    [`[\n  ${tick},\n  oops\n]\n`, /^steps\.json: this is no JSON \(Unexpected token 'o', .*\)\.$/],
  ])('commands %j are refused in one line that says where', async (text, sentence) => {
    const result = await planlanes(['edit', 'spec.md', '--commands', 'steps.json'], '', {
      'steps.json': text,
    });
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.said.replace(/\n$/, '')).toMatch(sentence);
    expect(result.said.trim()).not.toContain('\n');
  });

  it('what would not read back as the plan is refused, and nothing is written', async () => {
    const text = '## Execution Plan\n\n### Phase 1: A\n\n- [ ] **One**\n\n### Phase 2: B\n\n```\nx\n';
    const move = { type: 'chunk.move', chunk: 'One', phase: 2 };
    const result = await planlanes(['edit', '-', ...command(move)], text);
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.said).toContain('<stdin>: Written down, the plan would not read as it is shown');
    const ticks = [true, false].map((done) => ({ type: 'chunk.tick', chunk: 'One', done }));
    const several = await planlanes(
      ['edit', '-', ...command(ticks[0]), ...command([ticks[1], move, ticks[0]])],
      text,
    );
    expect(several).toMatchObject({ code: 1, out: '' });
    expect(several.said).toContain('<stdin>, --command 2, command 2: Written down');
  });

  it('names that mean nothing because there is no plan: says that', async () => {
    const result = await planlanes(['edit', 'prose.md', ...command({ type: 'chunk.tick', chunk: 'C7' })]);
    expect(result.code).toBe(2);
    expect(result.said).toContain('prose.md: there is no execution plan in it');
  });

  it.each([
    ['itself', { type: 'dependency.add', chunk: 'C7', on: 'C7' }, 'self-dependency'],
    ['its own phase', { type: 'dependency.add', chunk: 'C1', on: 'Phase 1' }, 'same-phase-barrier'],
    ['a later phase', { type: 'dependency.add', chunk: 'C1', on: 'C9' }, 'later-phase'],
    [
      'a ring',
      [
        { type: 'dependency.add', chunk: 'C7', on: 'C5' },
        { type: 'chunk.merge', chunk: 'C5', other: 'C8' },
      ],
      'cycle',
    ],
  ])('%s: the error it makes is told, and the text is written as asked', async (_, json, code) => {
    const result = await planlanes(['edit', 'spec.md', '--write', ...command(json)]);
    expect(result).toMatchObject({ code: 0, out: '', written: expect.any(String) as string });
    const [head, error, ...more] = result.said.split('\n');
    expect(head).toBe('These commands make the plan wrong:');
    expect(error).toMatch(new RegExp(`^spec\\.md:\\d+:1: error ${code} `));
    expect(more).toEqual(['spec.md is written.', '']);
    const checked = await planlanes(['check', 'after.md'], '', { 'after.md': result.written ?? '' });
    expect(checked.out).toContain(error?.replace('spec.md', 'after.md'));
  });

  it('what is not written yet is told by the lines that the file has', async () => {
    const text =
      '# T\n\n## Execution Plan\n\n### Phase 1: A\n\n- [ ] **One**\n\n  Outcome: It works.\n\n### Phase 2: B\n\n- [ ] **Two**\n\nAs in Phase 2, after One.\n';
    const steps = [
      { type: 'phase.add', name: 'Before', index: 0 },
      { type: 'dependency.add', chunk: 'Two', on: 'Two' },
      { type: 'chunk.rename', chunk: 'One', title: 'First' },
    ];
    const lineOf = (words: string, of: string) =>
      of.split('\n').findIndex((line) => line.includes(words)) + 1;
    const places = (said: string) =>
      [...said.matchAll(/own\.md:(\d+):(?:\d+: error (\S+))?/g)].map(([, line, code]) => [
        Number(line),
        code,
      ]);
    for (const write of [[], ['--write']]) {
      const result = await planlanes(['edit', 'own.md', ...write, ...command(steps)], '', {
        'own.md': text,
      });
      const file = result.written ?? text;
      expect(places(result.said), write.join()).toEqual([
        [lineOf('**Two**', file), 'self-dependency'],
        [lineOf('As in Phase 2', file), undefined],
        [lineOf('As in Phase 2', file), undefined],
      ]);
    }
  });

  it('what prose says of a phase that has another number now: tells the line', async () => {
    const text = '# Spec\n\nPhase 2 is hard.\n\n## Execution Plan\n\n### Phase 1: A\n\n### Phase 2: B\n';
    const result = await planlanes(
      ['edit', '-', ...command({ type: 'phase.add', name: 'New', index: 1 })],
      text,
    );
    expect(result.code).toBe(0);
    expect(result.said).toContain('<stdin>:3: “Phase 2” meant “B”, which is Phase 3 now');
  });

  it('an error that was there before is no news, even if its sentence changes', async () => {
    const wrong = fixture('thirteen').replace('Phase 2 + C10 |', 'Phase 2 + C99 |');
    const rename = { type: 'chunk.rename', chunk: 'C12', title: 'Proof' };
    expect((await planlanes(['check', '-'], wrong)).out).toContain(
      'error unknown-dependency “C12 Proof under load”',
    );
    expect(await planlanes(['edit', '-', ...command(rename)], wrong)).toMatchObject({ code: 0, said: '' });
  });

  it.each([
    [
      { type: 'stream.delete', stream: 'ops', to: 'ui' },
      'With it go the responsibility of the stream “ops” and the skills of the stream “ops”.',
    ],
    [
      { type: 'stream.delete', stream: 'ops', to: 'ui', paths: false },
      'With it go the responsibility of the stream “ops”, the owned paths of the stream “ops” and the skills of the stream “ops”.',
    ],
    [
      { type: 'streams.drop' },
      'With it go 4 streams with what they answer for, the paths that 4 streams own and 5 handoffs.',
    ],
  ])('%j tells what goes with it', async (json, said) => {
    const draft = fixture('thirteen')
      .replace('in-progress', 'draft')
      .replace(/- \[x\]|\(FR-\d+\)/g, (part) => (part.startsWith('-') ? '- [ ]' : ''));
    expect(await planlanes(['edit', '-', ...command(json)], draft)).toMatchObject({
      code: 0,
      said: `--command 1: ${said}\n`,
    });
  });

  it('with --json, says what goes, what prose still says, and the text', async () => {
    const text = 'See C1.\n\n### Phase 1: A\n\n- [ ] **C1 One**\n\n  > Mind\n- [ ] **C2 Two**\n';
    const gone = { type: 'chunk.delete', chunk: 'C1', references: 'remove' };
    const { code, out } = await planlanes(
      ['edit', '-', '--json', ...command(gone)],
      `${text}\n### Phase 2: B\n`,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      goes: [{ what: 'the other text of “C1 One”', lines: 1 }],
      mentions: [
        {
          line: 1,
          message: '“C1” is no longer in the plan; prose is left as it is, so see whether it still fits.',
        },
      ],
      text: 'See C1.\n\n### Phase 1: A\n\n- [ ] **C2 Two**\n\n### Phase 2: B\n',
    });
  });

  it('says where the file, opened anew, would show no plan', async () => {
    const text = '### Phase 1: A\n\n- [ ] One\n\n### Phase 2: B\n\n- [ ] Two\n';
    const json = { type: 'phase.delete', phase: 2, chunks: 'delete', references: 'remove' };
    expect(await planlanes(['edit', '-', ...command(json)], text)).toMatchObject({
      code: 0,
      said: '<stdin>: Opened anew, this file shows no plan; an Execution Plan heading keeps it.\n',
    });
  });

  it('where a half of a chunk is missing, names the command that adds it', async () => {
    const text =
      '### Phase 1: A\n\n| Chunk | Outcome |\n|---|---|\n| One | x |\n\n- [ ] **Two**\n\n### Phase 2: B\n';
    for (const json of [
      { type: 'chunk.tick', chunk: 'One' },
      { type: 'chunk.edit', chunk: 'Two', summary: 'x' },
    ]) {
      const result = await planlanes(['edit', '-', ...command(json)], text);
      expect(result.code).toBe(1);
      expect(result.said).toMatch(/first\. chunk\.complete adds it\.\n$/);
    }
  });

  it('a plan in a code block is not edited, and gets no second one beside it', async () => {
    const add = { type: 'phase.add', name: 'Base' };
    const result = await planlanes(['edit', '-', ...command(add)], fixture('fenced'));
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.said).toBe(
      '<stdin>: a plan stands only in a code block, on line 17; take it out of the block first.\n',
    );
  });

  it('says nothing new, and writes nothing', async () => {
    const result = await planlanes([
      'edit',
      'spec.md',
      '--write',
      ...command({ type: 'chunk.tick', chunk: 'C1' }),
    ]);
    expect(result).toMatchObject({ code: 0, out: '', written: undefined });
    expect(result.said).toContain('nothing was written');
  });

  it('begins a plan in a text that has none', async () => {
    const steps = [
      { type: 'phase.add', name: 'Base' },
      { type: 'chunk.add', phase: 1, title: 'First' },
    ];
    const result = await planlanes(['edit', '-', ...command(steps)], '# Spec\n');
    expect(result.code).toBe(0);
    expect(result.out).toMatch(/^# Spec\n\n## Execution Plan\n/);
    expect(result.out).toContain('- [ ] **First**');
  });
});
