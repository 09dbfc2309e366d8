/**
 * How much of the round trip the tests hold on to: each change made to what prints and reads must make one of them fail.
 * `npm run mutants` prints the score and lists what survived in test-results/mutants.html.
 */
const config = {
  mutate: ['lib/markdown/print.ts', 'lib/markdown/write/*.ts', 'lib/markdown/read/*.ts', '!**/*.test.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignoreStatic: true,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  htmlReporter: { fileName: 'test-results/mutants.html' },
  jsonReporter: { fileName: 'test-results/mutants.json' },
  tempDirName: 'test-results/mutants',
  ignorePatterns: ['.next', 'docs', 'public/*.png', 'e2e', 'app', 'components'],
  disableTypeChecks: false,
};

export default config;
