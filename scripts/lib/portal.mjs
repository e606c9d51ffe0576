import { join } from 'node:path';
import { answersIn } from './answer.mjs';
import { Failure, knownCause } from './failure.mjs';
import { logFile, root } from './paths.mjs';
import { isFree } from './ports.mjs';
import { postgresEnvironment } from './postgres.mjs';
import { launch, whereToLook } from './processes.mjs';

const backendFolder = join(root, 'packages/backend');
const host = '127.0.0.1';
const startSeconds = 180;

/** Node with the loader of Backstage's command line, so that the backend runs from its sources, without a build. */
export const fromSources = file => [
  '--enable-source-maps',
  '--require',
  join(root, 'node_modules/@backstage/cli/config/nodeTransform.cjs'),
  file,
];

export const addressOf = port => `http://localhost:${port}`;

/** Configuration that the start decides: one address for pages and API, on the loopback. */
export const portalEnvironment = ({ env, port, postgres }) => ({
  ...env,
  ...postgresEnvironment(postgres),
  NODE_ENV: 'development',
  APP_CONFIG_app_baseUrl: JSON.stringify(addressOf(port)),
  APP_CONFIG_backend_baseUrl: JSON.stringify(addressOf(port)),
  APP_CONFIG_backend_cors_origin: JSON.stringify(addressOf(port)),
  APP_CONFIG_backend_listen: JSON.stringify({ host, port }),
});

/** One sentence where the port of the portal is taken, before anything slow is begun. */
export async function requirePort(port, remedy) {
  // A browser may try either loopback for "localhost".
  if (!(await isFree(port, host)) || !(await isFree(port, '::1'))) {
    throw new Failure(`Port ${port} is taken by another program: ${remedy}.`);
  }
}

/** Starts the portal, pages and backend in one process, and returns once it answers. */
export async function startPortal(options) {
  const { node, env, port, postgres, name = 'portal' } = options;
  const portal = launch(
    node.path,
    [
      ...fromSources(join('src', options.entry ?? 'index.ts')),
      '--config',
      '../../app-config.yaml',
    ],
    {
      cwd: backendFolder,
      env: {
        ...portalEnvironment({ env, port, postgres }),
        ...options.settings,
      },
      log: logFile(name),
      graceSeconds: 15,
      boring: /"?type"?.*incomingRequest/,
    },
  );
  const ready = await answersIn(startSeconds, portal, {
    host,
    port,
    path: '/.backstage/health/v1/readiness',
    hopeless: () => knownCause(postgres.process.tail()) !== undefined,
  });
  if (!ready) {
    throw new Failure(whyNot({ portal, postgres, port }));
  }
  return portal;
}

/** What ails the database, the portal only suffers from: its log has the cause. */
function whyNot({ portal, postgres, port }) {
  const tail = portal.tail();
  if (/EADDRINUSE/.test(tail)) {
    return `Port ${port} has just been taken by another program: stop it, or choose another port with "npm start -- --port <number>".`;
  }
  if (/migration directory is corrupt|already locked/.test(tail)) {
    return 'The database was made by another version of the portal, or its update was interrupted: return to that version, or start afresh with "npm start -- --reset" (what was entered is lost).';
  }
  return `The portal does not start. ${
    knownCause(postgres.process.tail()) ??
    knownCause(tail) ??
    whereToLook(portal)
  }`;
}
