/**
 * One violation for each layer rule, written into a folder of its own outside the project. A rule that is not caught
 * here is a rule that does not work, however green it looks.
 */
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** @type {Readonly<Record<string, { file: string, imports: string }>>} by the rule that must catch it */
export const plants = {
  'plan-stands-alone': { file: 'lib/plan/planted.ts', imports: '../editor/target' },
  'lower-rooms-know-the-plan-alone': { file: 'lib/problems/planted.ts', imports: '../markdown/target' },
  'upper-rooms-stay-apart': { file: 'lib/share/planted.ts', imports: '../editor/target' },
  'lib-knows-nothing-above-it': { file: 'lib/editor/planted-view.ts', imports: '@/components/target' },
  'components-stay-off-the-server': { file: 'components/planted.tsx', imports: '@/lib/server/target' },
  'routes-are-thin': { file: 'app/planted.ts', imports: '@/lib/editor/target' },
  'bin-stands-on-lib': { file: 'bin/planted.ts', imports: '../components/target' },
  'testing-is-for-tests': { file: 'lib/editor/planted-generator.ts', imports: '../testing/target' },
  'only-the-editor-applies': { file: 'lib/problems/planted-apply.ts', imports: '../plan/apply' },
  'only-markdown-knows-remark': { file: 'lib/problems/planted-remark.ts', imports: 'remark-parse' },
  'only-layout-knows-dagre': { file: 'lib/schedule/planted.ts', imports: '@dagrejs/dagre' },
  'lib-knows-no-react': { file: 'lib/plan/planted-view.ts', imports: 'react' },
  'only-the-vanilla-store': { file: 'lib/editor/planted-store.ts', imports: 'zustand' },
  'only-the-editor-has-a-store': { file: 'lib/layout/planted.ts', imports: 'zustand/vanilla' },
  'server-only-marks-the-server': { file: 'lib/share/planted-mark.ts', imports: 'server-only' },
  'no-circles': { file: 'lib/plan/planted-circle.ts', imports: './planted-circle-back' },
  'no-orphans': { file: 'lib/plan/planted-orphan.ts', imports: '' },
  'no-loose-ends': { file: 'lib/plan/planted-end.ts', imports: './nowhere' },
  'no-dev-tools-in-the-product': { file: 'lib/plan/planted-tool.ts', imports: 'fast-check' },
};

/** Imports that the rules must let pass, or they would bite everything. */
const innocent = {
  'lib/plan/would-do.ts': ['./apply'],
  'lib/problems/innocent.ts': ['../plan/would-do', './target'],
  'lib/problems/innocent.test.ts': ['../testing/target', '../plan/apply', '../markdown/target', 'fast-check'],
  'lib/editor/innocent.ts': ['../plan/apply', '../markdown/target', 'zustand/vanilla'],
  'lib/markdown/innocent.ts': ['remark-parse', '../plan/target'],
  'lib/layout/innocent.ts': ['@dagrejs/dagre'],
  'lib/server/innocent.ts': ['server-only', './target'],
  'bin/innocent.ts': ['../lib/plan/apply', '../lib/editor/target', '../lib/markdown/target'],
  'components/innocent.tsx': ['react', 'zustand', '@/lib/editor/target'],
  'app/innocent.ts': ['@/components/target', '@/lib/server/target'],
};

const targets = ['plan', 'markdown', 'problems', 'editor', 'server', 'testing'].map(
  (room) => `lib/${room}/target.ts`,
);
const shipped = ['react', 'remark-parse', '@dagrejs/dagre', 'server-only'];

/** @returns {string} the folder, which the caller removes */
export function writePlanted() {
  // The real path: on macOS the temporary folder is a link, and the rules match paths below the folder.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'planlanes-layers-')));
  /** @type {(path: string, text: string) => void} */
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  /** @type {(imports: readonly string[]) => string} */
  const importing = (imports) =>
    `${imports.map((from, i) => `import { it as it${i} } from '${from}';`).join('\n')}\nexport const all = [${imports.map((_, i) => `it${i}`).join(', ')}];\n`;

  for (const { file, imports } of Object.values(plants))
    write(file, importing(imports === '' ? [] : [imports]));
  for (const [file, imports] of Object.entries(innocent)) write(file, importing(imports));
  for (const file of [...targets, 'components/target.tsx', 'lib/plan/apply.ts'])
    write(file, 'export const it = 1;\n');
  write('lib/plan/planted-circle-back.ts', importing(['./planted-circle']));

  for (const name of [...shipped, 'fast-check']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'exports.it = 1;\n');
  }
  const exports = { '.': './index.js', './vanilla': './vanilla.js' };
  write('node_modules/zustand/package.json', JSON.stringify({ name: 'zustand', version: '1.0.0', exports }));
  write('node_modules/zustand/index.js', 'exports.it = 1;\n');
  write('node_modules/zustand/vanilla.js', 'exports.it = 1;\n');

  const dependencies = Object.fromEntries([...shipped, 'zustand'].map((name) => [name, '1.0.0']));
  write(
    'package.json',
    JSON.stringify({ type: 'module', dependencies, devDependencies: { 'fast-check': '1.0.0' } }),
  );
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: { moduleResolution: 'bundler', module: 'esnext', paths: { '@/*': ['./*'] } },
    }),
  );
  return folder;
}

/** @returns {string[]} the files that no rule may complain about */
export const innocentFiles = () => Object.keys(innocent);
