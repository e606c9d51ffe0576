import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { environmentFor } from './environment.mjs';
import { local, logFile } from './paths.mjs';
import { run } from './processes.mjs';

// Backstage runs on these alone; `engines` in package.json says the same.
const supported = [22, 24];
const brought = 24;

/**
 * The Node everything runs on: the one that runs us where it will do, else one brought from npm into `.local/node`.
 */
export async function ensureNode(note) {
  const current = Number(process.versions.node.split('.')[0]);
  if (supported.includes(current)) {
    const node = describe(process.execPath, process.versions.node);
    return { done: `${node.version}, yours`, result: node };
  }
  let version = versionOf(binary());
  if (!version) {
    note(`yours is ${process.versions.node}: bringing ${brought} from npm`);
    await bring();
    version = versionOf(binary());
  }
  if (!version) {
    throw new Failure(
      `Node ${brought} was brought into .local/node but does not run on this machine: install Node ${supported.join(
        ' or ',
      )} yourself and run the command again.`,
    );
  }
  return {
    done: `${version}, in .local/node`,
    result: describe(binary(), version),
  };
}

function platformPackage() {
  const { platform, arch } = process;
  const prefix =
    platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${arch}`;
}

const binary = () =>
  local('node', 'node_modules', platformPackage(), 'bin', 'node');

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

/**
 * The npm package `node` is a script that installs the package of the platform: we take that one, so that it works
 * where install scripts are off.
 */
async function bring() {
  const folder = local('node');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = npmCommand();
  await run(
    'Bringing Node from npm',
    npm.command,
    [
      ...npm.args,
      'install',
      `--prefix=${folder}`,
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--fetch-retries=1',
      '--fetch-retry-mintimeout=2000',
      `${platformPackage()}@${brought}`,
    ],
    {
      cwd: folder,
      env: environmentFor({ folder: dirname(process.execPath) }),
      log: logFile('node'),
      installing: true,
    },
  );
}

/** Under `npm start`, the npm that runs us; else the one on the PATH. */
function npmCommand() {
  const path = process.env.npm_execpath;
  return path && /npm-cli\.js$/.test(path)
    ? { command: process.execPath, args: [path] }
    : { command: 'npm', args: [] };
}
