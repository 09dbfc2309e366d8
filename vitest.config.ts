import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** A path of this project, absolute. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const include = [
  'lib/**/*.test.ts',
  'bin/**/*.test.ts',
  'components/**/*.test.{ts,tsx}',
  'scripts/**/*.test.mjs',
];

/** Those that put a fake in a module's place: whoever loaded it before them would have the real one. */
const replacing = ['lib', 'bin', 'components', 'scripts']
  // Where mutants are tried only a room's own files stand.
  .filter((folder) => existsSync(here(folder)))
  .flatMap((folder) =>
    readdirSync(here(folder), { recursive: true }).map((file) => `${folder}/${String(file)}`),
  )
  .filter((file) => /\.test\.\w+$/.test(file) && readFileSync(here(file), 'utf8').includes('vi.mock('));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: here('./') },
      // 'server-only' throws outside Next's server bundles; its own empty twin is what Next uses inside them.
      { find: /^server-only$/, replacement: here('node_modules/server-only/empty.js') },
    ],
  },
  test: {
    // Loading modules anew for each file took most of the time. One worker's files share them, but for those few.
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include,
          exclude: [...configDefaults.exclude, ...replacing],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: replacing } },
    ],
    environment: 'node',
    setupFiles: ['./vitest.setup.ts'],
    // Property tests run thousands of generated plans; the default of 5 s would cut them short.
    testTimeout: 60_000,
    // The JSON is what scripts/test.mjs counts.
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
  },
});
