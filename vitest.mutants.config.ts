import { defineConfig } from 'vitest/config';
import usual from './vitest.config';

/**
 * The tests that try mutants: those of the round trip that say by content what is written, and the laws with few
 * generated cases, so that a mutant takes seconds.
 */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: [
      'lib/markdown/write/kept-*.test.ts',
      ...['each-edit', 'merged-chunks', 'whole-changes', 'plan-changes', 'found', 'laws'].map(
        (name) => `lib/laws/${name}.test.ts`,
      ),
    ],
    env: { PLANLANES_RUNS: '5' },
    reporters: ['default'],
  },
});
