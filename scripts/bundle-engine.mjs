/** Makes of `lib/engine.ts` what the package exports: one file of code, and the declarations of its types. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundleInto } from './bundle.mjs';
import { root } from './run.mjs';

/**
 * Required, not imported: Node would look through all of it for names first, which takes longer than the rest.
 * @type {typeof import('typescript')}
 */
const ts = createRequire(import.meta.url)('typescript');

const lib = join(root, 'lib');
const types = join(root, 'dist', 'types');

/** @type {import('typescript').CompilerOptions} */
const compilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  declaration: true,
  emitDeclarationOnly: true,
  // Sources are checked elsewhere, and what no declaration names is not even read: this takes most of the time.
  noCheck: true,
  noResolve: true,
  rootDir: lib,
  outDir: types,
};
const beside = /from '(\.[^']+)'/g;

/**
 * A source and all whose types its declarations name.
 * @param {string} file
 * @param {Set<string>} [found]
 */
function named(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const { outputText } = ts.transpileDeclaration(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions,
  });
  for (const [, from = ''] of outputText.matchAll(beside)) named(join(dirname(file), `${from}.ts`), found);
  return found;
}

await bundleInto('lib/engine.ts', join(root, 'dist', 'engine.mjs'));
rmSync(types, { recursive: true, force: true });
ts.createProgram([...named(join(lib, 'engine.ts'))], compilerOptions).emit(undefined, (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  // Node's own rules of resolving want the ending of a file, which the sources leave out.
  writeFileSync(path, text.replace(beside, "from '$1.js'"));
});
