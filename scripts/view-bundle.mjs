/**
 * Holds the read-only page to its word: what a link shows can be looked at and not changed, because the page holds
 * nothing to change it with. Looked at twice, and each look is first shown to see: by who imports whom, from the page's
 * route on, and by what the built page may fetch. For both the editor's page must have what the read-only one must not.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { entryOf, root } from './run.mjs';

/** The editor, what applies commands, and what writes markdown. Types do nothing and are free. */
const forbidden =
  /^lib\/(?:editor|commands|merge|named)\/|^lib\/notation\/typed-title|^lib\/markdown\/(?:print|format|verify|write\/|canonical\/)/;
/** One that must be found from the editor's page, of each kind. */
const expected = [
  'lib/editor/store.ts',
  'lib/commands/apply.ts',
  'lib/commands/each/chunk-move.ts',
  'lib/markdown/print.ts',
  'lib/markdown/verify.ts',
];
/** Sentences that only such code says, and that therefore mark it in a build. */
const marks = [
  'The chunk to tick',
  'A chunk to be moved',
  'would not read as it is shown',
  'In canonical form this plan would read differently',
  'Change nothing',
];

const pages = { editor: 'app/page.tsx', view: 'app/v/page.tsx' };

/** @typedef {{ source: string, dependencies: { resolved: string, dependencyTypes: string[] }[] }} Module */

/** @returns {Map<string, Module>} */
function modules() {
  const args = [
    entryOf('dependency-cruiser', 'depcruise'),
    '--config',
    join(root, '.dependency-cruiser.cjs'),
  ];
  const output = execFileSync(
    process.execPath,
    [...args, '--output-type', 'json', 'app', 'components', 'lib'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  /** @type {{ modules: Module[] }} */
  const cruised = JSON.parse(output);
  return new Map(cruised.modules.map((module) => [module.source, module]));
}

/**
 * How a page comes to a module, for each that it comes to: the modules on the way.
 * @param {Map<string, Module>} graph
 * @param {string} page
 */
function reachable(graph, page) {
  /** @type {Map<string, string[]>} */
  const ways = new Map([[page, [page]]]);
  for (const [source, way] of ways)
    for (const { resolved, dependencyTypes } of graph.get(source)?.dependencies ?? [])
      if (!dependencyTypes.includes('type-only') && !ways.has(resolved))
        ways.set(resolved, [...way, resolved]);
  return ways;
}

/**
 * The code of all chunks that a page may fetch: those it names, those named in these, and so on.
 * @param {string} route as Next files it: `/v/page`
 */
function builtCode(route) {
  const name = /static\/chunks\/[\w.~-]+?\.js/g;
  const manifest = readFileSync(
    join(root, '.next', 'server', 'app', `${route}_client-reference-manifest.js`),
    'utf8',
  );
  const chunks = new Set(manifest.match(name));
  let code = '';
  for (const chunk of chunks) {
    const text = readFileSync(join(root, '.next', chunk), 'utf8');
    code += text;
    for (const next of text.match(name) ?? []) chunks.add(next);
  }
  return code;
}

const graph = modules();
const fromEditor = reachable(graph, pages.editor);
const fromView = reachable(graph, pages.view);
const code = { editor: builtCode('page'), view: builtCode('v/page') };

const faults = [
  ...expected
    .filter((path) => !fromEditor.has(path))
    .map((path) => `This check does not find ${path} behind ${pages.editor}, so it would find it nowhere.`),
  ...[...fromView]
    .filter(([path]) => forbidden.test(path))
    .map(([path, way]) => `The read-only page imports ${path}: ${way.join(' → ')}`),
  ...marks
    .filter((mark) => !code.editor.includes(mark))
    .map((mark) => `“${mark}” is not in the editor’s build, so it marks nothing; choose another sentence.`),
  ...marks
    .filter((mark) => code.view.includes(mark))
    .map((mark) => `The read-only page’s build says “${mark}”, which only code that changes a plan says.`),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else
  console.log(
    `The read-only page reaches ${fromView.size} modules and fetches ${Math.round(code.view.length / 1024)} kB of code at most; nothing of it edits, applies or writes.`,
  );
