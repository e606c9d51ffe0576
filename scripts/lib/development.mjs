import { join } from 'node:path';
import { answersIn } from './answer.mjs';
import { say } from './console.mjs';
import { Failure } from './failure.mjs';
import { logFile, root } from './paths.mjs';
import { addressOf, portalEnvironment, requirePort } from './portal.mjs';
import { launch, whereToLook } from './processes.mjs';

const backendPort = 7007;
const startSeconds = 300;

/** Backstage's own development servers: pages on `port`, the backend beside them, both reloading. */
export async function startDevelopment({ node, env, port, postgres }) {
  await requirePort(backendPort, 'stop it first');
  const servers = launch(
    node.path,
    [
      join(root, 'node_modules/@backstage/cli/bin/backstage-cli'),
      'repo',
      'start',
    ],
    {
      env: {
        ...portalEnvironment({ env, port: backendPort, postgres }),
        APP_CONFIG_app_baseUrl: JSON.stringify(addressOf(port)),
        APP_CONFIG_backend_cors_origin: JSON.stringify(addressOf(port)),
      },
      log: logFile('development'),
      onLine: say,
    },
  );
  if (
    !(await answersIn(startSeconds, servers, {
      host: 'localhost',
      port,
      path: '/',
    }))
  ) {
    throw new Failure(
      `The development servers do not start. ${whereToLook(servers)}`,
    );
  }
  return servers;
}
