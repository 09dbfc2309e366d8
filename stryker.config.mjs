/**
 * How much of a room the tests hold on to: each change made to it must make one of them fail. scripts/mutants.mjs chooses
 * the room; its report lists what survived.
 */
const room = process.env['PLANLANES_ROOM'] ?? 'commands';

/** What is tried of lib/markdown: the way from text to plan and back. */
const roundTrip = ['lib/markdown/print.ts', 'lib/markdown/write/*.ts', 'lib/markdown/read/*.ts'];

const config = {
  mutate: [...(room === 'markdown' ? roundTrip : [`lib/${room}/**/*.ts`]), '!**/*.test.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignoreStatic: true,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  htmlReporter: { fileName: `test-results/mutants/${room}.html` },
  jsonReporter: { fileName: `test-results/mutants/${room}.json` },
  tempDirName: `test-results/mutants/${room}`,
  ignorePatterns: ['.next', 'docs', 'public/*.png', 'e2e', 'app', 'components'],
  disableTypeChecks: false,
};

export default config;
