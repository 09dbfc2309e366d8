import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixture } from '../lib/testing/fixtures';

/** The real thing: bundled once, and started as people start it. What needs no process is tested in run.test.ts. */
const root = fileURLToPath(new URL('..', import.meta.url));
const launcher = join(root, 'bin', 'planlanes.mjs');
let folder = '';

function planlanes(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { cwd: folder, input });
  return { code: status, out: stdout.toString('utf8'), bytes: stdout, said: stderr.toString('utf8') };
}
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
};
const take = (name: string) => readFileSync(join(folder, name), 'utf8');
const command = (json: unknown) => ['--command', JSON.stringify(json)];

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, 'scripts', 'bundle-command-line.mjs')]);
  expect(built.stderr.toString()).toBe('');
  folder = mkdtempSync(join(tmpdir(), 'planlanes-cli-'));
  put('spec.md', fixture('thirteen'));
  put('endless.md', '');
  truncateSync(join(folder, 'endless.md'), 1e12);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('tells its version and how it is used', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(planlanes(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, said: '' });
  expect(planlanes(['--help'])).toMatchObject({ code: 0, said: '' });
});

it('check: problems on stdout, the count on stderr, exit 1 for errors', () => {
  put('sample.md', fixture('sample'));
  const run = planlanes(['check', 'sample.md']);
  expect(run.code).toBe(1);
  expect(run.out).toMatch(/^sample\.md:35:1: error shared-path “api” and “notify” both own/);
  expect(run.said).toBe('2 errors, 0 warnings, 1 advice.\n');
  const json = planlanes(['check', '-', '--json'], fixture('canonical'));
  expect(json).toMatchObject({ code: 0, said: '' });
  expect(Object.keys(JSON.parse(json.out) as object)).toEqual([
    'hasPlan',
    'mode',
    'streams',
    'phases',
    'handoffs',
    'problems',
  ]);
});

it.each([
  ['CRLF', fixture('crlf')],
  ['a byte-order mark', fixture('bom')],
  ['odd endings and signs', '\uFEFFa\r\nb\rc\n\u2028 \u{1F331} \u0001 no plan'],
])('print: %s comes out byte for byte', (_, text) => {
  const bytes = Buffer.from(text, 'utf8');
  expect(planlanes(['print', '-'], bytes).bytes.equals(bytes)).toBe(true);
});

it.each([
  ['a missing file', ['check', 'missing.md'], 'missing.md: there is no such file.\n'],
  ['a folder', ['print', '.'], '.: this is a folder; name a file in it.\n'],
  ['more than fits into memory', ['check', 'endless.md'], 'files of up to 10 MB can be opened'],
  ['a wrong flag', ['format', 'spec.md', '--chekc'], "planlanes format: Unknown option '--chekc'."],
  ['broken JSON', ['edit', 'spec.md', '--command', '{'], '--command 1: this is no JSON'],
])('%s: exit 2, a sentence on stderr and no trace', (_, args, sentence) => {
  const run = planlanes(args);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.said).toContain(sentence);
  expect(run.said).not.toContain('    at ');
});

it('format: writes the canonical form, once', () => {
  put('messy.md', fixture('thirteen'));
  expect(planlanes(['format', 'messy.md', '--check']).code).toBe(1);
  expect(planlanes(['format', 'messy.md', '--write'])).toMatchObject({ code: 0, out: '' });
  expect(planlanes(['format', 'messy.md', '--check']).code).toBe(0);
  expect(take('messy.md')).toBe(planlanes(['format', 'spec.md']).out);
});

it('edit: writes the one line it means, the mode kept, nothing left beside it, a link still a link', () => {
  mkdirSync(join(folder, 'links'));
  put('shut.md', fixture('crlf'));
  chmodSync(join(folder, 'shut.md'), 0o640);
  symlinkSync('../shut.md', join(folder, 'links', 'link.md'));
  const title = /\[ \] \*\*(.+?)\*\*/.exec(fixture('crlf'))?.[1] ?? '';
  const before = readdirSync(folder);
  const run = planlanes([
    'edit',
    'links/link.md',
    '--write',
    ...command({ type: 'chunk.tick', chunk: title }),
  ]);
  expect(run).toMatchObject({ code: 0, out: '', said: 'links/link.md is written.\n' });
  expect(take('shut.md')).toBe(fixture('crlf').replace(`[ ] **${title}`, `[x] **${title}`));
  expect(statSync(join(folder, 'shut.md')).mode & 0o7777).toBe(0o640);
  expect(lstatSync(join(folder, 'links', 'link.md')).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder)).toEqual(before);
});

it('edit: a refused command is exit 1, and the file is as it was', () => {
  const steps = [
    { type: 'chunk.tick', chunk: 'C7' },
    { type: 'stream.rename', stream: 'ui', name: 'all' },
  ];
  put('steps.json', JSON.stringify(steps));
  const run = planlanes(['edit', 'spec.md', '--commands', 'steps.json', '--write']);
  expect(run).toMatchObject({ code: 1, out: '' });
  expect(run.said).toMatch(/^steps\.json, command 2: “all” already means something/);
  expect(take('spec.md')).toBe(fixture('thirteen'));
});

it('diff and merge: two sides of one spec', () => {
  put('mine.md', fixture('thirteen').replace('- [ ] **C7', '- [x] **C7'));
  put('theirs.md', fixture('thirteen').replace('ask early', 'ask late'));
  expect(planlanes(['diff', 'spec.md', 'mine.md', '--exit-code'])).toEqual(
    expect.objectContaining({ code: 1, out: 'C7 Thresholds per fridge: ticked\n', said: '' }),
  );
  expect(planlanes(['merge', 'spec.md', 'mine.md', 'theirs.md'])).toMatchObject({
    code: 0,
    out: take('mine.md').replace('ask early', 'ask late'),
    said: '',
  });
});

it('a reader that stops early is no fault', async () => {
  put('long.md', 'Long prose of a spec.\n'.repeat(200_000));
  const child = spawn(process.execPath, [launcher, 'print', 'long.md'], { cwd: folder });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.once('close', done));
  expect({ code, said }).toEqual({ code: 0, said: '' });
});

it('says in one sentence that it is not built yet', () => {
  mkdirSync(join(folder, 'unbuilt', 'bin'), { recursive: true });
  const copy = join(folder, 'unbuilt', 'bin', 'planlanes.mjs');
  copyFileSync(launcher, copy);
  const { status, stderr } = spawnSync(process.execPath, [copy, 'check', 'x']);
  expect(status).toBe(2);
  expect(stderr.toString()).toBe(
    'planlanes: the command line is not built yet; run npm run build in its folder first.\n',
  );
});

it.runIf(existsSync('/dev/zero'))('what has no end, and a link to itself, end in a sentence', () => {
  const more = 'This file is longer than 10 MB, which is more than can be opened.\n';
  expect(planlanes(['check', '/dev/zero'])).toEqual({
    code: 2,
    out: '',
    bytes: Buffer.alloc(0),
    said: `/dev/zero: ${more}`,
  });
  expect(planlanes(['print', '-'], Buffer.alloc(10_000_001, 'a')).said).toBe(`<stdin>: ${more}`);
  symlinkSync('loop.md', join(folder, 'loop.md'));
  expect(planlanes(['check', 'loop.md']).said).toBe('loop.md: this is a link that leads back to itself.\n');
});
