// What a fresh app is given besides what the README says, each with what it avoids. Nothing here changes what an
// installation does: it makes up for a lockfile that cannot be fetched, and for a compiler's minutes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** Versions asked for by name. */
export const resolutions = () => ({
  // The generator takes the versions of its release, 1.55, from a lockfile on GitHub. Where that cannot be reached,
  // packages of later releases are mixed in: "httpRouter.addWebSocketHandler is not a function", says
  // plugin-signals-backend 0.3.21, which is of 1.56. Ours are those of 1.55 too.
  ...versionsOfRelease(),
  // 12.11 ends Node 24.21 with "RemoveEnvironmentCleanupHook: Assertion failed: (env) != nullptr".
  'better-sqlite3': '13.2.0',
});

/** Packages that are installed and not compiled. */
export const notBuilt = {
  keytar:
    'an optional keychain of a Kubernetes client: without libsecret its compilation fails, and costs time',
  'tree-sitter':
    'parses OpenAPI documents in an editor that is not opened here: a minute of compilation each',
  'tree-sitter-json': 'the same',
  '@tree-sitter-grammars/tree-sitter-yaml': 'the same',
  'cpu-features':
    'an optional part of the Docker client of TechDocs: compiled for nothing here',
  ssh2: 'the same',
};

function versionsOfRelease() {
  const lock = readFileSync(join(root, 'yarn.lock'), 'utf8');
  const entries = lock.matchAll(
    /^"(@backstage\/[^@]+)@.+":\n {2}version: (\S+)/gm,
  );
  return Object.fromEntries(
    [...entries].map(([, name, version]) => [name, version]),
  );
}
