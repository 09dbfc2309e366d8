import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './run.mjs';

/** @type {typeof import('typescript')} */
const ts = createRequire(import.meta.url)('typescript');

/** The package as others get it: packed, unpacked where nothing else is installed, compiled against and run. */
let folder = '';
/** What a program says, on whichever stream. */
const node = (/** @type {readonly string[]} */ ...args) => {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
};

const program = `
import { apply, diff, merge, parse, print, problems, readCommand, verify } from 'planlanes';
import type { Applied, Command, Plan, Problem, Result } from 'planlanes';

declare const console: { log(words: string): void };
const text = '## Execution Plan\\n\\n### Phase 1: Base\\n\\n- [ ] **Log in**\\n- [ ] **Log out**\\n';
const document = parse(text);
const given: Result<Command> = readCommand(document.plan, { type: 'chunk.tick', chunk: 'Log out' });
if (!given.ok) throw new Error(given.error.message);
const done: Result<Applied> = apply(document.plan, given.value);
if (!done.ok) throw new Error(done.error.message);
const plan: Plan = done.value.plan;
const saved = verify(document, plan);
const found: readonly Problem[] = problems(plan, document.context);
// @ts-expect-error: no declaration may fall back to any.
const wrong: number = document.plan.phases[0]?.name;
console.log(
  JSON.stringify({
    wrong,
    same: saved.ok && saved.value === print(document, plan).text,
    problems: found.map(({ code }) => code),
    words: diff(document.plan, plan).map(({ sentence }) => sentence),
    merged: merge([text, print(document, plan).text, text.replace('Log in', 'Sign in')]).text,
  }),
);
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planlanes-package-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const [packed = ''] = readdirSync(folder);
  execFileSync('tar', ['-xf', packed], { cwd: folder });
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules', 'planlanes'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'program.ts'), program);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
])('others compile against it, found by the rules of %s, and run it', (_, module, moduleResolution) => {
  const options = { module, moduleResolution, strict: true, lib: ['lib.es2023.d.ts'] };
  const compiled = ts.createProgram([join(folder, 'program.ts')], options);
  expect(ts.getPreEmitDiagnostics(compiled).map(({ messageText }) => messageText)).toEqual([]);
  compiled.emit();
  expect(JSON.parse(node('program.js'))).toEqual({
    wrong: 'Base',
    same: true,
    problems: ['no-outcome', 'no-skills-field'],
    words: ['Log out: ticked'],
    merged: '## Execution Plan\n\n### Phase 1: Base\n\n- [ ] **Sign in**\n- [x] **Log out**\n',
  });
});

test('the command line starts from where it was unpacked', () => {
  expect(node(join('node_modules', 'planlanes', 'bin', 'planlanes.mjs'), '--help')).toContain('planlanes');
});
