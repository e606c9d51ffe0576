// What a fresh app is given besides what the README says, each with what it avoids. Nothing here changes what an
// installation does: it makes up for a lockfile that cannot be fetched and for a compiler's minutes, lets an app start
// beside others, and has it look sooner.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { addressOf } from '../portal.mjs';

/** What the generator and Yarn find in the environment. */
export const unattended = {
  // The generator would ask for the name, and without a terminal end with "ERR_USE_AFTER_CLOSE: readline was closed".
  BACKSTAGE_APP_NAME: 'backstage',
  // Yarn would draw its progress, line after line of a log.
  CI: 'true',
};

/**
 * What `yarn install` is told: in CI it would end with "YN0028: The lockfile would have been modified by this install,
 * which is explicitly forbidden", and there is none yet.
 */
export const lockfile = ['--no-immutable'];

/** The manifest of a fresh app, the root's. */
export const heldManifest = manifest => ({
  ...manifest,
  resolutions: { ...manifest.resolutions, ...resolutions() },
  dependenciesMeta: Object.fromEntries(
    Object.keys(notBuilt).map(name => [name, { built: false }]),
  ),
});

/** Versions asked for by name. */
const resolutions = () => ({
  // The generator takes the versions of its release, 1.55, from a lockfile on GitHub. Where that cannot be reached,
  // packages of later releases are mixed in: "httpRouter.addWebSocketHandler is not a function", says
  // plugin-signals-backend 0.3.21, which is of 1.56. Ours are those of 1.55 too.
  ...versionsOfRelease(),
  // 12.11 ends Node 24.21 with "RemoveEnvironmentCleanupHook: Assertion failed: (env) != nullptr".
  'better-sqlite3': '13.2.0',
});

/** Packages that are installed and not compiled. */
const notBuilt = {
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

/**
 * The manifest of a workspace of a fresh app: the generator writes the versions of its release, and allows later ones. Of
 * what this repository does not use itself, and is in no resolution, those of 1.56 would be mixed in, as above.
 */
export const heldWorkspace = manifest => ({
  ...manifest,
  dependencies: ofRelease(manifest.dependencies),
  devDependencies: ofRelease(manifest.devDependencies),
});

/**
 * What `yarn start` finds in the environment, for an app that listens on some ports: those of the generator, 3000 and
 * 7007, may be another's, and it would end with "EADDRINUSE: address already in use".
 */
export const started = ({ pages, backend }) => ({
  APP_CONFIG_app_baseUrl: JSON.stringify(addressOf(pages)),
  APP_CONFIG_backend_baseUrl: JSON.stringify(addressOf(backend)),
  APP_CONFIG_backend_cors_origin: JSON.stringify(addressOf(pages)),
  APP_CONFIG_backend_listen: JSON.stringify({
    host: 'localhost',
    port: backend,
  }),
  // What is declared is looked for soon after. By itself the search reads every ten minutes: "the search finds it for the
  // hospital" would wait as long.
  APP_CONFIG_search_collators_itsm_schedule: JSON.stringify({
    frequency: { seconds: 15 },
    timeout: { minutes: 5 },
    initialDelay: { seconds: 3 },
  }),
  // A window would be opened, which no machine of a test has.
  BROWSER: 'none',
});

/** A PostgreSQL, as for any Backstage: the generator's app has a database in memory, in which one backend is alone. */
export const onPostgres = ({ host, port, user, password }, prefix) => ({
  APP_CONFIG_backend_database: JSON.stringify({
    client: 'pg',
    connection: { host, port, user, password },
    prefix,
  }),
});

/** The contractor's technician signs in at a backend of their own: one backend signs in one guest, the local referent. */
export const asContractor = {
  APP_CONFIG_auth_providers_guest: JSON.stringify({
    userEntityRef: 'user:default/technician',
  }),
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

const ofRelease = dependencies =>
  Object.fromEntries(
    Object.entries(dependencies).map(([name, range]) => [
      name,
      name.startsWith('@backstage/') ? range.replace(/^\^/, '') : range,
    ]),
  );
