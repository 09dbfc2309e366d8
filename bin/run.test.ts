import { describe, expect, it } from 'vitest';
import { fail, ok } from '../lib/plan/types';
import { fixture } from '../lib/testing/fixtures';
import { run } from './run';
import type { Io } from './io';

/** Runs a command line on files in memory. */
async function planlanes(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  more: Readonly<Record<string, string>> = {},
) {
  const files = new Map<string, Uint8Array>([
    ...Object.entries(more).map(([path, text]) => [path, Buffer.from(text)] as const),
    ['-', Buffer.from(stdin)],
    ['spec.md', Buffer.from(fixture('thirteen'))],
    ['prose.md', Buffer.from('Just prose.\n')],
    ['picture.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0)],
    ['latin.md', Uint8Array.of(0x61, 0xe9, 0x62)],
    ['empty.md', Uint8Array.of()],
  ]);
  const result = { code: -1, out: '', said: '', written: undefined as string | undefined };
  const io: Io = {
    read: (path) => {
      const bytes = files.get(path);
      return Promise.resolve(bytes ? ok(bytes) : fail('unreadable', `${path}: there is no such file.`));
    },
    replace: (_path, _read, text) => {
      result.written = text;
      return Promise.resolve(ok(undefined));
    },
    write: (text) => void (result.out += text),
    say: (message) => void (result.said += `${message}\n`),
  };
  result.code = await run(args, io);
  return result;
}
const command = (json: unknown) => ['--command', JSON.stringify(json)];

describe('the command line itself', () => {
  it.each(['check', 'print', 'format', 'edit', 'commands', 'diff', 'merge'])(
    '%s has help of its own with an example',
    async (name) => {
      const asked = await planlanes([name, '--help']);
      expect(asked).toMatchObject({ code: 0, said: '' });
      expect(asked.out).toMatch(new RegExp(`Examples?:\n  planlanes ${name}`));
      expect((await planlanes(['--help'])).out).toContain(`\n  ${name} `);
      expect((await planlanes(['help', name])).out).toBe(asked.out);
    },
  );

  it('without anything it says how it is used, on stderr', async () => {
    expect(await planlanes([])).toMatchObject({
      code: 2,
      out: '',
      said: expect.stringContaining('Usage') as string,
    });
  });

  it.each([
    [['chek', 'spec.md'], 'there is no command “chek”; did you mean “check”?'],
    [['zzz'], 'see planlanes --help'],
    [['check'], 'planlanes check: This takes FILE; none was given. See planlanes check --help.'],
    [['check', 'spec.md', 'spec.md'], 'This takes FILE; 2 were given.'],
    [['commands', 'spec.md'], 'This takes no file.'],
    [['check', 'spec.md', '--jsno'], "Unknown option '--jsno'."],
    [['check', 'spec.md', '--json=yes'], "Option '--json' does not take an argument."],
    [['check', 'missing.md'], 'missing.md: there is no such file.'],
    [['check', 'picture.md'], 'picture.md: This is not a text file'],
    [['print', 'latin.md'], 'latin.md: This file is not valid UTF-8: byte 2'],
    [['format', 'prose.md'], 'prose.md: there is no execution plan in it'],
    [['format', 'spec.md', '--write', '--check'], 'give one of them'],
    [['format', '-', '--write'], 'stdin cannot be written to'],
    [['edit', 'spec.md'], 'there is no command to run'],
    [['edit', 'spec.md', '--command'], "Option '--command <value>' argument missing."],
    [['edit', 'spec.md', '--command', '{"type":'], '--command 1: this is no JSON ('],
    [['edit', 'spec.md', '--commands', 'missing.json'], 'missing.json: there is no such file.'],
    [['edit', '-', '--write', ...command({ type: 'chunk.tick', chunk: 'C7' })], 'stdin cannot be written to'],
    [['edit', '-', '--commands', '-'], 'only one file can be stdin'],
    [['diff', 'spec.md'], 'This takes OLD NEW; 1 was given.'],
    [['merge', 'spec.md', 'spec.md'], 'This takes BASE MINE THEIRS; 2 were given.'],
    [['merge', 'spec.md', 'spec.md', 'latin.md'], 'latin.md: This file is not valid UTF-8'],
    [['diff', '-', '-'], 'Only one file can be stdin.'],
    [['diff', 'spec.md', 'latin.md'], 'latin.md: This file is not valid UTF-8'],
    [['diff', 'spec.md', 'empty.md'], 'empty.md: there is no execution plan in it'],
  ])('%j is a wrong use or unreadable: exit 2 and a sentence', async (args, sentence) => {
    const result = await planlanes(args);
    expect(result).toMatchObject({ code: 2, out: '', written: undefined });
    expect(result.said).toContain(sentence);
  });
});

describe('check', () => {
  it.each([
    ['text without a plan', 'Just prose.\n', 'there is no execution plan in it'],
    ['a plan in a code block', fixture('fenced'), 'a plan stands only in a code block, on line 17'],
    [
      'a line over the limit',
      `## Execution Plan\n\n### Phase 1: A\n\n- [ ] **${'x'.repeat(10_001)}**\n`,
      'lines of up to 10000',
    ],
  ])('%s is unreadable as a plan, and has the empty shape', async (_, text, sentence) => {
    const result = await planlanes(['check', '-', '--json'], text);
    expect(result.code).toBe(2);
    expect(result.said).toContain(sentence);
    expect(JSON.parse(result.out)).toEqual({
      mode: 'single-agent',
      streams: [],
      phases: [],
      handoffs: [],
      problems: [],
    });
    expect(await planlanes(['check', '-'], text)).toMatchObject({ code: 2, out: '' });
  });

  it('with errors the exit code is 1, as JSON too; with warnings it is 0', async () => {
    expect((await planlanes(['check', '-', '--json'], fixture('sample'))).code).toBe(1);
    const warned = await planlanes(['check', 'spec.md']);
    expect(warned.code).toBe(0);
    expect(warned.out).toContain(': warning ');
    expect(await planlanes(['check', '-'], fixture('canonical'))).toMatchObject({
      code: 0,
      out: '',
      said: 'No problems.\n',
    });
  });

  it('nothing in a spec steers the terminal', async () => {
    const result = await planlanes(
      ['check', '-'],
      '### Phase 1: A\n\n- [ ] **One \u001b[31m**\n\n  Depends On: two\u0007\n',
    );
    expect(result.code).toBe(1);
    expect(result.out).toContain('�');
    expect(result.out).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('format', () => {
  it('prints the canonical form, or says whether it is that', async () => {
    const { out } = await planlanes(['format', 'spec.md']);
    expect(out).not.toBe(fixture('thirteen'));
    expect(await planlanes(['format', '-', '--check'], out)).toMatchObject({ code: 0, out: '' });
    expect(await planlanes(['format', 'spec.md', '--check'])).toMatchObject({
      code: 1,
      out: '',
      said: 'spec.md is not in canonical form.\n',
    });
  });

  it('keeps line endings', async () => {
    const { out } = await planlanes(['format', '-'], fixture('thirteen').replace(/\n/g, '\r\n'));
    expect(out).not.toMatch(/(?<!\r)\n/);
  });
});

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
    ['a title that exists', { type: 'chunk.rename', chunk: 'C9', title: 'Alarm engine' }, 'duplicate-chunk'],
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
    [{ type: 'stream.delete', stream: 'rules', to: null }, '--command 1: 3 handoffs go with the stream.\n'],
    [{ type: 'stream.delete', stream: 'ops', to: 'ui' }, ''],
    [{ type: 'streams.drop' }, '--command 1: 5 handoffs go with the streams.\n'],
  ])('%j tells the handoffs that it takes along', async (json, said) => {
    const draft = fixture('thirteen')
      .replace('in-progress', 'draft')
      .replace(/- \[x\]|\(FR-\d+\)/g, (part) => (part.startsWith('-') ? '- [ ]' : ''));
    expect(await planlanes(['edit', '-', ...command(json)], draft)).toMatchObject({ code: 0, said });
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

it('commands lists all, for people and as JSON', async () => {
  const types = (
    JSON.parse((await planlanes(['commands', '--json'])).out) as readonly { type: string }[]
  ).map(({ type }) => type);
  expect(types).toContain('chunk.move');
  const { out } = await planlanes(['commands']);
  for (const type of types) expect(`\n${out}`).toContain(`\n${type}\n`);
});

const edited = async (...steps: readonly unknown[]) =>
  (await planlanes(['edit', 'spec.md', ...steps.flatMap(command)])).out;

describe('diff', () => {
  it('says in plan terms what differs: moved, renamed, re-routed, ticked, and the context', async () => {
    const other = await edited(
      { type: 'chunk.move', chunk: 'C7', phase: 3, stream: 'ui' },
      { type: 'chunk.rename', chunk: 'C6', title: 'Catching up' },
      { type: 'dependency.add', chunk: 'C9', on: 'C6' },
      { type: 'chunk.tick', chunk: 'C10' },
    );
    const result = await planlanes(['diff', 'spec.md', '-'], other.replace('ask early', 'ask late'));
    expect(result).toMatchObject({ code: 0, said: '' });
    expect(result.out).toContain('C7 Thresholds per fridge: moved from Phase 2 to Phase 3\n');
    expect(result.out).toContain('C7 Thresholds per fridge: moved from rules to ui\n');
    expect(result.out).toContain('C6 Backfill after an outage: renamed to “Catching up”\n');
    expect(result.out).toMatch(/C9 .*: now waits for .*Catching up/);
    expect(result.out).toMatch(/C10 .*: ticked\n/);
    expect(result.out).toContain('Context, Notes: changed\n');
  });

  it('as JSON, with an exit code where that is asked for', async () => {
    const other = await edited({ type: 'chunk.tick', chunk: 'C7' });
    const result = await planlanes(['diff', 'spec.md', '-', '--json', '--exit-code'], other);
    expect(result.code).toBe(1);
    expect(JSON.parse(result.out)).toEqual({
      differences: [
        {
          change: 'ticked',
          kind: 'chunk',
          name: 'C7 Thresholds per fridge',
          field: 'done',
          before: 'not ticked',
          after: 'ticked',
          sentence: 'C7 Thresholds per fridge: ticked',
        },
      ],
    });
  });

  it('how a plan is written makes no difference', async () => {
    const { out } = await planlanes(['format', 'spec.md']);
    expect(await planlanes(['diff', 'spec.md', '-', '--exit-code'], out)).toMatchObject({
      code: 0,
      out: '',
      said: 'No difference but in how <stdin> is written.\n',
    });
    expect(await planlanes(['diff', 'spec.md', 'spec.md', '--json', '--exit-code'])).toMatchObject({
      code: 0,
      out: '{\n  "differences": []\n}\n',
      said: '',
    });
  });

  it('a plan where there was none came as a whole', async () => {
    const result = await planlanes(['diff', 'empty.md', 'spec.md']);
    expect(result.code).toBe(0);
    expect(result.out).toContain('C7 Thresholds per fridge: added to Phase 2\n');
  });
});

describe('merge', () => {
  const merged = (mine: string, theirs: string) =>
    planlanes(['merge', 'spec.md', '-', 'theirs.md'], mine, { 'theirs.md': theirs });

  it('keeps what both sides changed', async () => {
    const tick = { type: 'chunk.tick', chunk: 'C7' };
    const move = { type: 'chunk.move', chunk: 'C7', stream: 'ui' };
    const result = await merged(await edited(tick), await edited(move));
    expect(result).toEqual({ code: 0, said: '', written: undefined, out: await edited(tick, move) });
  });

  it('where both changed the same, mine is kept and the conflict told', async () => {
    const titled = (title: string) => edited({ type: 'chunk.rename', chunk: 'C7', title });
    const result = await merged(await titled('Limits of mine'), await titled('Limits of theirs'));
    expect(result.code).toBe(1);
    expect(result.out).toBe(await titled('Limits of mine'));
    expect(result.said).toMatch(/^conflict: .*“Limits of mine”.*“Limits of theirs”.* Mine is kept\.\n/);
  });

  it('texts without a plan are merged by lines', async () => {
    const texts = { 'a.md': 'One\n\nTwo\n\nThree\n', 'b.md': 'One!\n\nTwo\n\nThree\n' };
    const result = await planlanes(['merge', 'a.md', 'b.md', '-'], 'One\n\nTwo\n\nThree!\n', texts);
    expect(result).toMatchObject({ code: 0, out: 'One!\n\nTwo\n\nThree!\n' });
  });
});
