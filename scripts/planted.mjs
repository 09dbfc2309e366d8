/**
 * One violation for each layer rule, written into a folder of its own outside the project. A rule that is not caught
 * here is a rule that does not work, however green it looks.
 */
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * By the rule that must catch it: a file, and what it imports. `of` is what the rule reports where that is no file.
 * @type {Readonly<Record<string, { file: string, imports: string, of?: string }>>}
 */
export const plants = {
  'plan-stands-alone': { file: 'lib/plan/planted.ts', imports: '../notation/target' },
  'notation-knows-the-plan-alone': { file: 'lib/notation/planted.ts', imports: '../markdown/target' },
  'lower-rooms-stay-apart': { file: 'lib/problems/planted.ts', imports: '../markdown/target' },
  'merge-stands-on-the-lower-rooms': { file: 'lib/merge/planted.ts', imports: '../editor/target' },
  'exports-only-look': { file: 'lib/exports/planted.ts', imports: '../compare/target' },
  'editor-stands-on-lib': { file: 'lib/editor/planted.ts', imports: '../exports/target' },
  'server-reads-files': { file: 'lib/server/planted.ts', imports: '../editor/target' },
  'files-are-bytes': { file: 'lib/files/planted.ts', imports: '../server/target' },
  'the-engine-is-for-others': { file: 'lib/merge/planted-engine.ts', imports: '../engine' },
  'markdown-has-doors': { file: 'lib/editor/planted-door.ts', imports: '../markdown/write/target' },
  'readers-know-no-writer': { file: 'lib/markdown/read/planted.ts', imports: '../write/target' },
  'blocks-know-no-plan': { file: 'lib/markdown/blocks/planted.ts', imports: '../read/target' },
  'documents-know-no-blocks': { file: 'lib/markdown/document/planted.ts', imports: '../blocks/target' },
  'read-knows-not-what-is-unread': {
    file: 'lib/markdown/read/planted-unread.ts',
    imports: '../unread/target',
  },
  'write-knows-no-canon': { file: 'lib/markdown/write/planted.ts', imports: '../canonical/target' },
  'canon-knows-no-door': { file: 'lib/markdown/canonical/planted.ts', imports: '../target' },
  'only-the-editor-applies': { file: 'lib/problems/planted-apply.ts', imports: '../commands/apply' },
  'ui-knows-no-plan': { file: 'components/ui/planted.tsx', imports: '@/lib/notation/target' },
  'browser-knows-text-alone': { file: 'components/browser/planted.ts', imports: '@/components/ui/target' },
  'facts-are-drawn': { file: 'components/facts/planted.tsx', imports: '@/components/canvas/target' },
  'drafts-hold-no-view': { file: 'components/drafts/planted.ts', imports: '@/components/session/target' },
  'canvas-knows-no-store': { file: 'components/canvas/planted.tsx', imports: '@/lib/editor/target' },
  'session-is-the-ground': { file: 'components/session/planted.ts', imports: '@/components/edit/target' },
  'gestures-know-no-panel': { file: 'components/edit/planted.tsx', imports: '@/components/bar/target' },
  'gestures-never-go-back': { file: 'components/open/planted.tsx', imports: '@/components/recent/target' },
  'panels-stay-apart': { file: 'components/bar/planted.tsx', imports: '@/components/problems/target' },
  'view-holds-no-editor': { file: 'components/view/planted.tsx', imports: '@/lib/editor/target' },
  'nothing-stands-on-the-roof': {
    file: 'components/bar/planted-roof.tsx',
    imports: '@/components/workspace/target',
  },
  'components-stay-off-the-server': {
    file: 'components/workspace/planted.tsx',
    imports: '@/lib/server/target',
  },
  'canvas-ground-knows-no-act': {
    file: 'components/canvas/cards/planted.ts',
    imports: '@/components/canvas/acts/target',
  },
  'canvas-acts-know-no-gesture': {
    file: 'components/canvas/acts/planted.ts',
    imports: '@/components/canvas/keys/target',
  },
  'canvas-hands-stay-apart': {
    file: 'components/canvas/lift/planted.ts',
    imports: '@/components/canvas/keys/target',
  },
  'lib-knows-nothing-above-it': { file: 'lib/editor/planted-view.ts', imports: '@/components/target' },
  'routes-are-thin': { file: 'app/planted.ts', imports: '@/lib/editor/target' },
  'bin-stands-on-lib': { file: 'bin/planted.ts', imports: '../components/target' },
  'testing-is-for-tests': { file: 'lib/editor/planted-generator.ts', imports: '../testing/target' },
  'only-blocks-know-remark': { file: 'lib/markdown/write/planted-remark.ts', imports: 'remark-parse' },
  'only-layout-knows-dagre': { file: 'lib/schedule/planted.ts', imports: '@dagrejs/dagre' },
  'lib-knows-no-react': { file: 'lib/plan/planted-view.ts', imports: 'react' },
  'only-the-vanilla-store': { file: 'lib/editor/planted-store.ts', imports: 'zustand' },
  'only-the-editor-has-a-store': { file: 'lib/layout/planted.ts', imports: 'zustand/vanilla' },
  'server-only-marks-the-server': { file: 'lib/share/planted-mark.ts', imports: 'server-only' },
  'no-circles': { file: 'lib/plan/planted-circle.ts', imports: './planted-circle-back' },
  'no-circles-of-folders': {
    file: 'components/edit/north/planted.ts',
    imports: '@/components/edit/south/target',
    of: 'components/edit/north',
  },
  'no-orphans': { file: 'lib/plan/planted-orphan.ts', imports: '' },
  'no-loose-ends': { file: 'lib/plan/planted-end.ts', imports: './nowhere' },
  'no-dev-tools-in-the-product': { file: 'lib/plan/planted-tool.ts', imports: 'fast-check' },
};

/** Imports that the rules must let pass, or they would bite everything. */
const innocent = {
  'lib/notation/innocent.ts': ['../plan/target'],
  'lib/problems/innocent.ts': ['../notation/target', './target'],
  'lib/problems/innocent.test.ts': [
    '../testing/target',
    '../commands/apply',
    '../markdown/target',
    'fast-check',
  ],
  'lib/merge/innocent.ts': ['../commands/settle', '../compare/target', '../markdown/document/target'],
  'lib/engine.ts': ['./commands/apply', './merge/target', './markdown/target'],
  'lib/editor/innocent.ts': ['../commands/apply', '../markdown/target', '../merge/target', 'zustand/vanilla'],
  'lib/markdown/innocent.ts': ['./write/target', './canonical/target', '../plan/target'],
  'lib/markdown/blocks/innocent.ts': ['remark-parse', '../document/target'],
  'lib/markdown/write/new-item.ts': ['remark-parse', '../read/target'],
  'lib/layout/innocent.ts': ['@dagrejs/dagre'],
  'lib/server/innocent.ts': ['server-only', '../files/target', '../markdown/target', './target'],
  'bin/innocent.ts': [
    '../lib/commands/apply',
    '../lib/named/target',
    '../lib/merge/target',
    '../lib/markdown/target',
  ],
  'components/canvas/lift/innocent.ts': [
    '@/components/canvas/acts/target',
    '@/components/canvas/cards/target',
  ],
  'components/recent/innocent.tsx': ['@/components/open/target', '@/components/session/target'],
  'components/view/innocent.tsx': [
    '@/components/facts/target',
    '@/components/canvas/target',
    '@/lib/problems/target',
  ],
  'components/workspace/innocent.tsx': ['react', 'zustand', '@/components/bar/target', '@/lib/editor/target'],
  'app/innocent.ts': ['@/components/target', '@/lib/server/target'],
};

/** Files that are there to be imported. */
const targets = [
  ...[
    'plan',
    'notation',
    'compare',
    'markdown',
    'problems',
    'merge',
    'named',
    'exports',
    'editor',
    'files',
    'server',
    'testing',
  ].map((room) => `lib/${room}/target.ts`),
  ...['document', 'blocks', 'read', 'unread', 'write', 'canonical'].map(
    (room) => `lib/markdown/${room}/target.ts`,
  ),
  ...['ui', 'facts', 'canvas', 'session', 'edit', 'open', 'recent', 'bar', 'problems', 'workspace'].map(
    (room) => `components/${room}/target.ts`,
  ),
  ...['cards', 'acts', 'keys'].map((room) => `components/canvas/${room}/target.ts`),
  ...[
    'components/edit/north/target.ts',
    'components/target.tsx',
    'lib/commands/apply.ts',
    'lib/commands/settle.ts',
  ],
];
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
  for (const file of targets) write(file, 'export const it = 1;\n');
  write('lib/plan/planted-circle-back.ts', importing(['./planted-circle']));
  write('components/edit/south/target.ts', importing(['@/components/edit/north/target']));

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
