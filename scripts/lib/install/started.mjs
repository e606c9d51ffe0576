import { answersIn } from '../answer.mjs';
import { Failure } from '../failure.mjs';
import { logFile } from '../paths.mjs';
import { addressOf } from '../portal.mjs';
import { freePort } from '../ports.mjs';
import { launch, stop, whereToLook } from '../processes.mjs';
import { asContractor, started } from './exceptions.mjs';

const startSeconds = 300;

/**
 * `yarn start`, on ports that are free.
 *
 * @param database - what is configured of one that others reach too; then a second backend on it signs in the contractor's
 *   technician, and starts while the pages are built
 */
export async function startApp({ place, folder, kind }, name, database) {
  const pages = await freePort(3000);
  const backend = await freePort(7007);
  const app = launch('yarn', ['start'], {
    cwd: folder,
    env: { ...place.env, ...started({ pages, backend }), ...database },
    log: logFile(`install-${kind}-${name}`),
    graceSeconds: 15,
  });
  await answering(app, backend, '/.backstage/health/v1/readiness');
  const [contractor] = await Promise.all([
    database && startContractor({ place, folder, kind }, database),
    answering(app, pages, '/'),
  ]);
  return {
    log: app.log,
    url: addressOf(pages),
    backend: addressOf(backend),
    contractor: contractor?.url,
    async stop() {
      if (contractor) await stop(contractor.process);
      await stop(app);
    },
  };
}

async function startContractor({ place, folder, kind }, database) {
  const backend = await freePort(7107);
  const process = launch('yarn', ['workspace', 'backend', 'start'], {
    cwd: folder,
    env: {
      ...place.env,
      ...started({ pages: backend, backend }),
      ...database,
      ...asContractor,
    },
    log: logFile(`install-${kind}-contractor`),
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
