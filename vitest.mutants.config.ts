import { defineConfig } from 'vitest/config';
import usual from './vitest.config';

/** The tests that try mutants: those of the round trip, with few generated cases, so that a mutant takes seconds. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ['lib/markdown/**/*.test.ts'],
    env: { PLANLANES_RUNS: '25' },
    reporters: ['default'],
  },
});
