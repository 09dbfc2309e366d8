import { describe, expect, it } from 'vitest';
import { fixture } from '../lib/testing/fixtures';
import { command, planlanes } from './testing/in-memory';

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
      hasPlan: false,
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
