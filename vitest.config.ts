import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A path of this project, absolute. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: here('./') },
      // 'server-only' throws outside Next's server bundles; its own empty twin is what Next uses inside them.
      { find: /^server-only$/, replacement: here('node_modules/server-only/empty.js') },
    ],
  },
  test: {
    include: [
      'lib/**/*.test.ts',
      'bin/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'scripts/**/*.test.mjs',
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
