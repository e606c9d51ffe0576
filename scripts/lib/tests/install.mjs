import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../chromium.mjs';
import { say } from '../console.mjs';
import { logsAreWhole, toldInLog, typesAreRight } from '../install/checks.mjs';
import { onPostgres } from '../install/exceptions.mjs';
import { follow, stepsBeforeStart } from '../install/follow.mjs';
import { emptyPlace, makeApp } from '../install/freshApp.mjs';
import { faultsOfInstalled } from '../install/installed.mjs';
import { startApp } from '../install/started.mjs';
import { createWatch } from '../install/watch.mjs';
import { publishedPackages } from '../pack.mjs';
import { local, root } from '../paths.mjs';
import { countPlaywright } from './counts.mjs';
import { runTool } from './gate.mjs';
import { prepareReport, readReport } from './reports.mjs';

/** The README's steps on apps of Backstage's own generator, outside the clone: what is installed is what is packed. */
export async function install(context, args) {
  const place = emptyPlace(context);
  // A server of the tests is no step of an installation.
  await context.database();
  const watch = createWatch();
  const counts = { passed: 0, failed: 0, failures: [] };
  const add = ({ passed, failed, failures = [] }) => {
    counts.passed += passed;
    counts.failed += failed;
    counts.failures.push(...failures);
  };
  const kinds = args.length > 0 ? args : ['new', 'legacy'];
  const begin = kind =>
    kind && beginning(context, { place, kind, tell: telling(kind, watch) });
  let next = begin(kinds[0]);
  for (const index of kinds.keys()) {
    const app = await next;
    // Installing waits for the network and the disk, and the tests for what a portal does by itself now and then.
    next = begin(kinds[index + 1]);
    // What fails in it is told in its turn.
    next?.catch(() => {});
    await tried(context, app, add);
  }
  removeLater(place.place);
  watch.lines().forEach(say);
  add(watch.verdict());
  return counts;
}

/** Says what is done with an app, and takes its time. */
function telling(kind, watch) {
  const line = text => say(`${kind}, ${watch.sinceStart()}: ${text}`);
  const tell = (what, work) => {
    line(what);
    return watch.time(`${kind}: ${what}`, work);
  };
  return Object.assign(tell, { line });
}

/** Half a million files take minutes, for which nobody need wait. */
function removeLater(folder) {
  spawn('rm', ['-rf', folder], { detached: true, stdio: 'ignore' }).unref();
}

/** An app with the packages, and nothing of the README's configuration: as it is seen before one says who there is. */
async function beginning(context, { place, kind, tell }) {
  const { code, configuration } = stepsBeforeStart(kind);
  const folder = await tell('generating an app', () => makeApp(place, kind));
  const app = { place, kind, folder, tell };
  for (const step of code) {
    await follow(context, app, step);
  }
  return { ...app, configuration };
}

async function tried(context, app, add) {
  const { kind, folder, tell, configuration } = app;
  const names = publishedPackages().map(({ manifest }) => manifest.name);
  const faults = faultsOfInstalled(folder, names);
  add({
    passed: faults.length ? 0 : 1,
    failed: faults.length ? 1 : 0,
    failures: faults.map(fault => `${kind}: ${fault}`),
  });

  const unconfigured = await tell('starting it with nothing configured', () =>
    startApp(app, 'unconfigured'),
  );
  await tell('testing it', async () => {
    add(await playwright(context, unconfigured, 'unconfigured'));
    add(await toldInLog(unconfigured));
  });
  await unconfigured.stop();

  for (const step of configuration) {
    await follow(context, app, step);
  }
  // The database of the generator's app: what is done in it is done by one person.
  if (kind === 'new') {
    const onSqlite = await tell('starting it on SQLite', () =>
      startApp(app, 'sqlite'),
    );
    await tell('testing it on SQLite', async () =>
      add(await playwright(context, onSqlite, 'configured')),
    );
    await onSqlite.stop();
  }
  const database = onPostgres(await context.database(), `install_${kind}_`);
  const onServer = await tell('starting it on PostgreSQL', () =>
    startApp(app, 'postgresql', database),
  );
  await tell('testing it on PostgreSQL', async () => {
    // Meanwhile the fleet waits for its next look at the catalog.
    const types = typesAreRight(app);
    types.catch(() => {});
    add(await playwright(context, onServer, 'configured'));
    add(await types);
  });
  await tell('verifying its logs', async () =>
    add(await logsAreWhole(app, database)),
  );
  await onServer.stop();
}

async function playwright(context, app, what) {
  const report = local('reports', 'install.json');
  prepareReport(report);
  const code = await runTool(
    {
      ...context,
      env: {
        ...context.env,
        CHROMIUM_PATH: findChromium(),
        PORTAL_URL: app.url,
        BACKEND_URL: app.backend,
        CONTRACTOR_URL: app.contractor ?? '',
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        CI: 'true',
      },
    },
    'install',
    [
      join(root, 'node_modules/@playwright/test/cli.js'),
      'test',
      '--config',
      join(root, 'install-tests/playwright.config.ts'),
      `/${what}.test.ts`,
    ],
    { stopSignals: ['SIGINT', 'SIGTERM'] },
  );
  return countPlaywright(readReport(report), code);
}
