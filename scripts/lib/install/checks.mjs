import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fencesOf } from '../docs/fences.mjs';
import { Interrupted } from '../failure.mjs';
import { logFile, root } from '../paths.mjs';
import { isStopping, launch, whereToLook } from '../processes.mjs';

/** The log says what to configure once the catalog has read its locations. */
const toldSeconds = 120;

const passes = { passed: 1, failed: 0 };
const fails = why => ({ passed: 0, failed: 1, failures: [why] });

/** The README's code, and what the packages declare of themselves, for the app's own compiler: one test. */
export async function typesAreRight({ place, folder, kind }) {
  const named = join(folder, 'packages/app/src/namedPlugin.tsx');
  if (kind === 'new') writeFileSync(named, namedPlugin());
  try {
    const compiler = await ended('yarn', ['tsc', '--pretty', 'false'], {
      cwd: folder,
      env: place.env,
      log: logFile(`install-${kind}-types`),
    });
    return compiler.code === 0
      ? passes
      : fails(`${kind}: types. ${whereToLook(compiler.handle)}`);
  } finally {
    rmSync(named, { force: true });
  }
}

/** As an app with the new frontend system names the plugin that it does not discover: nothing of the README's code does. */
function namedPlugin() {
  const [{ code } = {}, ...others] = fencesOf(
    join(root, 'docs/extending.md'),
  ).filter(
    one =>
      one.code.includes("from '@caih/backstage-plugin-itsm/alpha'") &&
      one.code.includes('createApp('),
  );
  if (!code || others.length > 0) {
    throw new Error('docs/extending.md is to name the plugin once');
  }
  return code;
}

/** The command of the package, as docs/checking-tickets.md says to run it beside a backend: one test. */
export async function logsAreWhole({ place, folder, kind }, database) {
  const { code, handle } = await ended(
    'yarn',
    [
      'workspace',
      'backend',
      'itsm',
      'verify-logs',
      '--config',
      '../../app-config.yaml',
    ],
    {
      cwd: folder,
      env: { ...place.env, ...database },
      log: logFile(`install-${kind}-verify-logs`),
    },
  );
  return code === 0 &&
    /^1 tickets, .*: all logs are whole$/m.test(handle.tail())
    ? passes
    : fails(`${kind}: verify-logs ends with ${code}. ${whereToLook(handle)}`);
}

/** The log of an app with nothing configured tells it in two lines: two tests. */
export async function toldInLog({ log }) {
  const wanted = ['There is no establishment yet', 'Nobody is the contractor'];
  const missing = () => {
    const text = readFileSync(log, 'utf8');
    return wanted.filter(line => !text.includes(line));
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

async function ended(command, args, options) {
  const handle = launch(command, args, options);
  const { code } = await handle.exited;
  if (isStopping()) throw new Interrupted();
  return { code, handle };
}
