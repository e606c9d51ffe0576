import { userInfo } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const { PORTAL_URL, CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE } = process.env;

if (!PORTAL_URL || !CHROMIUM_PATH) {
  throw new Error(
    'The browser tests need a portal of their own: run them with "npm test -- browser".',
  );
}

const local = join(__dirname, '.local');

export default defineConfig({
  testDir: './e2e-tests',
  outputDir: join(local, 'reports/browser'),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // The tests share one portal and move its clock.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A loaded machine starves a browser now and then: the summary says which
  // test held only at its second try, which is a fault to look into.
  retries: 1,
  reporter: [
    ['list'],
    ...(PLAYWRIGHT_JSON_OUTPUT_FILE
      ? [['json', { outputFile: PLAYWRIGHT_JSON_OUTPUT_FILE }] as const]
      : []),
  ],
  use: {
    // What is not there a minute later will not come.
    actionTimeout: 60_000,
    baseURL: PORTAL_URL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    // A trace slows every test down: ask for one with "npm test -- browser --trace on".
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      // Chromium's own sandbox refuses to run as root, and only then is it given up.
      args: userInfo().uid === 0 ? ['--no-sandbox'] : [],
    },
  },
});
