import { delimiter } from 'node:path';
import bringing from './bring-node.cjs';
import { local } from './paths.mjs';

/**
 * The environment of whatever we start: this Node first, and caches inside the clone, so that nothing is written
 * in the home of the person.
 */
export function environmentFor(node) {
  const env = bringing.withoutNpm(process.env);
  // Set to "production" it would drop what development and tests need.
  delete env.NODE_ENV;
  delete env.INIT_CWD;
  return {
    ...env,
    PATH: [node.folder, env.PATH].join(delimiter),
    XDG_CACHE_HOME: local('cache'),
    XDG_CONFIG_HOME: local('config'),
    npm_config_cache: local('cache', 'npm'),
    npm_config_devdir: local('cache', 'node-gyp'),
    npm_config_update_notifier: 'false',
    ...(node.headers && { npm_config_nodedir: node.headers }),
    ...yarnSettings(env),
  };
}

/** Yarn does not read npm's settings: a mirror or a proxy set for npm alone is passed on. */
function yarnSettings(env) {
  const setting = name =>
    process.env[`npm_config_${name}`] || process.env[`NPM_CONFIG_${name}`];
  const passed = {
    YARN_NPM_REGISTRY_SERVER: setting('registry')?.replace(/\/$/, ''),
    YARN_HTTP_PROXY: setting('proxy') ?? env.HTTP_PROXY ?? env.http_proxy,
    YARN_HTTPS_PROXY:
      setting('https_proxy') ?? env.HTTPS_PROXY ?? env.https_proxy,
    YARN_HTTPS_CA_FILE_PATH: setting('cafile') ?? env.NODE_EXTRA_CA_CERTS,
  };
  const settings = {
    YARN_GLOBAL_FOLDER: local('cache', 'yarn'),
    YARN_ENABLE_TELEMETRY: '0',
  };
  for (const [name, value] of Object.entries(passed)) {
    if (value && !env[name]) {
      settings[name] = value;
    }
  }
  return settings;
}
