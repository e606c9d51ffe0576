import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import ordinary from '../playwright.config';

/** An app of Backstage's own generator with the packages in it: `npm test -- install`. */
export default defineConfig(ordinary, {
  testDir: __dirname,
  outputDir: join(__dirname, '../.local/reports/install'),
  // What has been done once is there at a second try.
  retries: 0,
});
