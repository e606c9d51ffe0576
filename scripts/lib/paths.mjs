import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** A path inside `.local`, where everything brought or made is kept. */
export const local = (...parts) => join(root, '.local', ...parts);

export const logFile = name => local('logs', `${name}.log`);
