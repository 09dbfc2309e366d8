import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// A port of its own, so that tests neither disturb nor meet a Planlanes in use.
const port = process.env['PLANLANES_E2E_PORT'] ?? '4199';
const address = `http://127.0.0.1:${port}`;

const browser = findBrowser();
// Every worker reads this file again; they need not look for the browser again.
if (browser !== undefined) process.env['PLANLANES_CHROMIUM'] = browser;

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  // Ample on a slow machine; what hangs is told all the same.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // What passes on a second try has a race in it, the test or the product.
  retries: 0,
  // The JSON is what scripts/test.mjs counts.
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    // Recording every test to keep the failed ones' takes 1.6 times the work. `npm run test:e2e -- --trace on NAME` records one.
    trace: 'off',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        // Chromium's sandbox refuses to run as root, which is what a container usually is.
        ...(asRoot ? ['--no-sandbox'] : []),
        // Chromium itself must not talk to anyone while we watch that the page does not.
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `${address}/api/health`,
    env: { PORT: port, PLANLANES_OPEN: '0' },
    // What is tested is this checkout, never a server that happens to be there.
    reuseExistingServer: false,
    timeout: 180_000,
    stdout: 'pipe',
  },
});
