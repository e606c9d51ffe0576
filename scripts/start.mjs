// `npm start`: the demonstration portal, on this machine alone. `npm start -- --help` lists the options.
import { join } from 'node:path';
import { ensureApp } from './lib/app.mjs';
import { say, sinceStart, step } from './lib/console.mjs';
import {
  demonstrationIn,
  hasDemonstration,
  loadDemonstration,
} from './lib/demo.mjs';
import { startDevelopment } from './lib/development.mjs';
import { Failure } from './lib/failure.mjs';
import { main } from './lib/main.mjs';
import { parsed, startOptions, startUsage } from './lib/options.mjs';
import { local, root } from './lib/paths.mjs';
import { addressOf, requirePort, startPortal } from './lib/portal.mjs';
import { placeOf, removeDatabase, startPostgres } from './lib/postgres.mjs';
import { whereToLook } from './lib/processes.mjs';
import { make, setUp } from './lib/setup.mjs';

const databasePort = 5433;
const folder = local('postgres');

const options = parsed(() => startOptions(process.argv.slice(2), process.env));

if (options.help) {
  say(startUsage);
} else {
  main('start', start);
}

async function start({ untilStopped }) {
  const { port } = options;
  await requirePort(
    port,
    'stop it, or choose another port with "npm start -- --port 3001"',
  );
  say(`The maintenance desk, in ${root}\n`);
  const { node, env } = await setUp();
  if (!options.dev) {
    await step('Pages', note =>
      make(note, () => ensureApp(note, { node, env })),
    );
  }
  const postgres = await step('PostgreSQL', note => startDatabase(note, env));
  if (hasDemonstration() && demonstrationIn(postgres.home) !== 'loaded') {
    await step('Demonstration', note =>
      loadDemonstration(note, { node, env, port, postgres }),
    );
  }
  const begin = options.dev ? startDevelopment : startPortal;
  const portal = await step('Portal', async note => {
    note('starting');
    const result = await begin({ node, env, port, postgres });
    return { done: 'answers', result };
  });
  say(`\nReady after ${sinceStart()}. Ctrl-C stops everything.\n`);
  say(`    ${addressOf(port)}\n`);
  return Promise.race([
    untilStopped(),
    endOf(portal, 'The portal'),
    endOf(postgres.process, 'PostgreSQL'),
  ]);
}

async function startDatabase(note, env) {
  const { home } = placeOf(folder);
  if (options.reset) {
    note('removing the database');
    await removeDatabase(folder);
  } else if (demonstrationIn(home) === 'begun') {
    // Half of the demonstration is no demonstration, and nobody has worked on it yet.
    note('the demonstration was not loaded to its end: starting afresh');
    await removeDatabase(folder);
  }
  const postgres = await startPostgres({
    name: 'postgres',
    folder,
    env,
    preferredPort: databasePort,
    onMake: () => note('making the database'),
  });
  return {
    done: `${postgres.version} on port ${postgres.port}, data in ${join(
      postgres.home,
      'cluster',
    ).replace(`${root}/`, '')}`,
    result: postgres,
  };
}

async function endOf(handle, what) {
  const { code, signal } = await handle.exited;
  throw new Failure(
    `${what} has stopped (${
      signal ?? `code ${code}`
    }): the reason is at the end of ${handle.log}.`,
  );
}
