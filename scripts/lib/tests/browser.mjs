import { join } from 'node:path';
import { ensureApp } from '../app.mjs';
import { checkBundle } from '../bundle/index.mjs';
import { findChromium } from '../chromium.mjs';
import { say } from '../console.mjs';
import {
  adjustableEntry,
  checkTickets,
  fillPortal,
  hasDemonstration,
} from '../demo.mjs';
import { local, root } from '../paths.mjs';
import { addressOf, startPortal } from '../portal.mjs';
import { freePort } from '../ports.mjs';
import { stop } from '../processes.mjs';
import { make } from '../setup.mjs';
import { runTool } from './gate.mjs';
import { countPlaywright } from './counts.mjs';
import { prepareReport, readReport } from './reports.mjs';

const report = local('reports', 'browser.json');
const settings = { APP_CONFIG_backend_database_prefix: '"browser_"' };

/** Playwright, in Chromium, against a demonstration of its own: a fresh database and an adjustable clock; and what its pages weigh. */
export async function browser(context, args) {
  const { node, env } = context;
  const chromium = findChromium();
  const postgres = await context.database();
  await make(say, () => ensureApp(say, context));
  const bundle = checkBundle();
  const port = await freePort();
  say('starting the portal on an adjustable clock …');
  const portal = await startPortal({
    node,
    env,
    port,
    postgres,
    entry: adjustableEntry,
    name: 'test-portal',
    settings,
  });
  if (hasDemonstration()) {
    say('loading inventories and tickets …');
    await fillPortal({ node, env, port, onLine: say });
    await checkTickets({ node, env, postgres, settings });
  }
  prepareReport(report);
  const code = await runTool(
    {
      ...context,
      env: {
        ...env,
        CHROMIUM_PATH: chromium,
        PORTAL_URL: addressOf(port),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        CI: 'true',
      },
    },
    'browser',
    [join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...args],
    { stopSignals: ['SIGINT', 'SIGTERM'] },
  );
  await stop(portal);
  const counts = countPlaywright(readReport(report), code);
  return {
    ...counts,
    passed: counts.passed + bundle.passed,
    failed: counts.failed + bundle.failed,
    failures: [...bundle.failures, ...counts.failures],
  };
}
