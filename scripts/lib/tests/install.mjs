import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersIn } from '../answer.mjs';
import { findChromium } from '../chromium.mjs';
import { say, sinceStart } from '../console.mjs';
import { Failure } from '../failure.mjs';
import { edit } from '../install/edits.mjs';
import { emptyPlace, makeApp } from '../install/freshApp.mjs';
import { stepsFor } from '../install/readme.mjs';
import { packInto } from '../pack.mjs';
import { local, logFile, root } from '../paths.mjs';
import { addressOf } from '../portal.mjs';
import { freePort } from '../ports.mjs';
import { launch, run, stop, whereToLook } from '../processes.mjs';
import { countPlaywright } from './counts.mjs';
import { runTool } from './gate.mjs';
import { prepareReport, readReport } from './reports.mjs';

const startSeconds = 300;
/** The log says what to configure once the catalog has read its locations. */
const toldSeconds = 120;

/** The README's steps on apps of Backstage's own generator, outside the clone: what is installed is what is packed. */
export async function install(context, args) {
  const place = emptyPlace(context);
  const counts = { passed: 0, failed: 0, failures: [] };
  const add = ({ passed, failed, failures = [] }) => {
    counts.passed += passed;
    counts.failed += failed;
    counts.failures.push(...failures);
  };
  const kinds = args.length > 0 ? args : ['new', 'legacy'];
  for (const kind of kinds) {
    await installed(context, place, kind, add);
  }
  removeLater(place.place);
  return counts;
}

/** Half a million files take minutes, for which nobody need wait. */
function removeLater(folder) {
  spawn('rm', ['-rf', folder], { detached: true, stdio: 'ignore' }).unref();
}

async function installed(context, place, kind, add) {
  const tell = line => say(`${kind}, ${sinceStart()}: ${line}`);
  tell('generating an app');
  const folder = await makeApp(place, kind);
  const steps = stepsFor(kind);
  if (steps[steps.length - 1].text !== 'yarn start') {
    throw new Failure('The README’s steps do not end by starting the app.');
  }
  const following = steps.slice(0, -1);
  // What says who there is and what they have comes second, so that the app is seen without it too.
  const code = following.filter(step => step.language !== 'yaml');
  const configuration = following.filter(step => step.language === 'yaml');
  for (const step of code) {
    await follow(context, place, { folder, kind, step, tell });
  }
  if (kind === 'legacy') {
    tell('starting it with nothing configured');
    const app = await startApp(place, folder, `${kind}-unconfigured`);
    add(await playwright(context, app, 'unconfigured'));
    add(await toldInLog(app));
    await stop(app.process);
  }
  for (const step of configuration) {
    await follow(context, place, { folder, kind, step, tell });
  }
  tell('starting it on SQLite');
  const onSqlite = await startApp(place, folder, `${kind}-sqlite`);
  add(await playwright(context, onSqlite, 'configured'));
  await stop(onSqlite.process);
  if (kind === 'new') {
    tell('starting it on PostgreSQL');
    const database = databaseOf(await context.database());
    const app = await startApp(place, folder, `${kind}-postgresql`, database);
    const second = await startContractor(place, folder, database);
    add(await playwright(context, app, 'configured', second.url));
    await stop(second.process);
    await stop(app.process);
  }
}

/** Does one step of the README; one that nothing here does is a failure. */
async function follow(context, place, { folder, kind, step, tell }) {
  if (step.language !== 'sh') {
    await edit(folder, step);
    return;
  }
  if (step.place === 'in a clone of this repository') {
    const [, into] =
      /^npm run pack -- --into \/path\/to\/your\/backstage\/(\S+)$/.exec(
        step.text,
      ) ?? [];
    if (!into)
      throw new Failure(`The README says "${step.text}": no such step`);
    tell('packing');
    await packInto(tell, context, join(folder, into));
    return;
  }
  if (step.place === 'in your Backstage' && step.text === 'yarn install') {
    tell('installing');
    await run('The installation', 'yarn', ['install', '--no-immutable'], {
      cwd: folder,
      env: place.env,
      log: logFile(`install-${kind}`),
      installing: true,
    });
    return;
  }
  throw new Failure(`The README says "${step.text}": no such step`);
}

/** `yarn start`, on ports that are free. */
async function startApp(place, folder, name, settings = {}) {
  const pages = await freePort(3000);
  const backend = await freePort(7007);
  const app = launch('yarn', ['start'], {
    cwd: folder,
    env: {
      ...place.env,
      ...listening({ pages, backend }),
      ...settings,
      NODE_ENV: 'development',
      BROWSER: 'none',
    },
    log: logFile(`install-${name}`),
    graceSeconds: 15,
  });
  await answering(app, backend, '/.backstage/health/v1/readiness');
  await answering(app, pages, '/');
  return {
    process: app,
    url: addressOf(pages),
    backend: addressOf(backend),
  };
}

/** A second backend on the same database, that signs in the contractor's technician. */
async function startContractor(place, folder, settings) {
  const backend = await freePort(7107);
  const process = launch('yarn', ['workspace', 'backend', 'start'], {
    cwd: folder,
    env: {
      ...place.env,
      ...listening({ pages: backend, backend }),
      ...settings,
      NODE_ENV: 'development',
      APP_CONFIG_auth_providers_guest: JSON.stringify({
        userEntityRef: 'user:default/technician',
      }),
    },
    log: logFile('install-contractor'),
    graceSeconds: 15,
  });
  await answering(process, backend, '/.backstage/health/v1/readiness');
  return { process, url: addressOf(backend) };
}

async function answering(handle, port, path) {
  const answers = await answersIn(startSeconds, handle, {
    host: 'localhost',
    port,
    path,
  });
  if (!answers) {
    throw new Failure(`The app does not start. ${whereToLook(handle)}`);
  }
}

const listening = ({ pages, backend }) => ({
  APP_CONFIG_app_baseUrl: JSON.stringify(addressOf(pages)),
  APP_CONFIG_backend_baseUrl: JSON.stringify(addressOf(backend)),
  APP_CONFIG_backend_cors_origin: JSON.stringify(addressOf(pages)),
  APP_CONFIG_backend_listen: JSON.stringify({
    host: 'localhost',
    port: backend,
  }),
  // What is declared is looked for soon after.
  APP_CONFIG_search_collators_itsm_schedule: JSON.stringify({
    frequency: { seconds: 15 },
    timeout: { minutes: 5 },
    initialDelay: { seconds: 3 },
  }),
  GITHUB_TOKEN: 'none',
});

const databaseOf = ({ host, port, user, password }) => ({
  APP_CONFIG_backend_database: JSON.stringify({
    client: 'pg',
    connection: { host, port, user, password },
    prefix: 'install_',
  }),
});

async function playwright(context, app, what, contractor = '') {
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
        CONTRACTOR_URL: contractor,
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

/** The log of an app with nothing configured tells it in two lines. */
async function toldInLog(app) {
  const wanted = ['There is no establishment yet', 'Nobody is the contractor'];
  const missing = () => {
    const log = readFileSync(app.process.log, 'utf8');
    return wanted.filter(line => !log.includes(line));
  };
  const end = Date.now() + toldSeconds * 1000;
  while (missing().length > 0 && Date.now() < end) {
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  const failures = missing().map(line => `the log does not say "${line}"`);
  return {
    passed: wanted.length - failures.length,
    failed: failures.length,
    failures,
  };
}
