import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import bringing from './bring-node.cjs';
import { Failure } from './failure.mjs';
import { environmentFor } from './environment.mjs';
import { logFile } from './paths.mjs';
import { run } from './processes.mjs';

const { binary, brought } = bringing;

/**
 * The Node everything runs on: the one that runs us where it will do, else one brought from npm into `.local/node`.
 */
export async function ensureNode(note) {
  const current = process.versions.node;
  if (bringing.isSupported(current)) {
    const whose = process.execPath === binary() ? 'in .local/node' : 'yours';
    return {
      done: `${current}, ${whose}`,
      result: describe(process.execPath, current),
    };
  }
  let version = versionOf(binary());
  if (!version) {
    note(`yours is ${current}: bringing ${brought} from npm`);
    await bring();
    version = versionOf(binary());
  }
  if (!version) {
    throw new Failure(
      `Node ${brought} was brought into .local/node but does not run on this machine: install Node 22.12 or later, or 24, yourself and run the command again.`,
    );
  }
  return {
    done: `${version}, in .local/node`,
    result: describe(binary(), version),
  };
}

function describe(path, version) {
  const folder = dirname(path);
  const prefix = dirname(folder);
  return {
    path,
    folder,
    version,
    major: Number(version.split('.')[0]),
    // Native modules are compiled against these; without them node-gyp looks for them on the network.
    headers: existsSync(join(prefix, 'include', 'node', 'node.h'))
      ? prefix
      : undefined,
  };
}

function versionOf(path) {
  try {
    const answer = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      env: {},
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return answer.trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}

async function bring() {
  const { folder } = bringing;
  rmSync(folder, { recursive: true, force: true });
  bringing.makeFolder();
  const { command, args } = bringing.installation();
  await run('Bringing Node from npm', command, args, {
    cwd: folder,
    env: environmentFor({ folder: dirname(process.execPath) }),
    log: logFile('node'),
    installing: true,
  });
}
