import { defineConfig } from 'vitest/config';
import usual from './vitest.config';

const room = process.env['PLANLANES_ROOM'] ?? 'commands';

/** Those of the round trip that say by content what is written, and the laws with few generated cases. */
const roundTrip = [
  'lib/markdown/write/kept-*.test.ts',
  ...['each-edit', 'merged-chunks', 'whole-changes', 'plan-changes', 'found', 'laws'].map(
    (name) => `lib/laws/${name}.test.ts`,
  ),
];

const { projects: _parts, ...tests } = usual.test ?? {};

/** The tests that try a room's mutants: its own. */
export default defineConfig({
  ...usual,
  test: {
    ...tests,
    include: room === 'markdown' ? roundTrip : [`lib/${room}/**/*.test.ts`],
    env: { PLANLANES_RUNS: '5' },
    reporters: ['default'],
  },
});
