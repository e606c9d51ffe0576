import type {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import leven from 'leven';
import { KNOWN_SETTINGS } from './knownSettings';

const ROOT = 'itsm';

/**
 * Refuses keys that nothing reads: a slip in a name would leave its default in
 * force without a word. The sections of the desk are its own; a section that
 * it does not know may be one that a module of the portal reads, so that is
 * only told of.
 *
 * @throws InputError naming the key and the nearest that there is
 */
export function checkKeys(
  config: RootConfigService,
  logger: LoggerService,
): void {
  for (const key of unknownKeysOf(config.getOptional(ROOT), '')) {
    const said = `${ROOT}.${key} is no setting of the desk; the nearest is ${ROOT}.${nearestTo(
      key,
    )}`;
    if (key.includes('.')) throw new InputError(said);
    logger.warn(`${said}. Nothing reads it, unless a module of yours does`);
  }
}

/** The topmost keys below which nothing is known. */
function unknownKeysOf(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inside]) => {
    // A key whose variable is not set is there, and has no value.
    if (inside === undefined || inside === null) return [];
    const key = at ? `${at}.${name}` : name;
    if (KNOWN_SETTINGS.includes(key)) return [];
    return KNOWN_SETTINGS.some(one => one.startsWith(`${key}.`))
      ? unknownKeysOf(inside, key)
      : [key];
  });
}

/** The setting, or the section, that takes the fewest changes to write. */
function nearestTo(key: string): string {
  const depth = key.split('.').length;
  const parent = key.split('.').slice(0, -1).join('.');
  const all = KNOWN_SETTINGS.map(one =>
    one.split('.').slice(0, depth).join('.'),
  );
  const siblings = all.filter(one => one.startsWith(parent && `${parent}.`));
  return siblings
    .map(one => ({ one, changes: leven(one.toLowerCase(), key.toLowerCase()) }))
    .reduce((a, b) => (b.changes < a.changes ? b : a)).one;
}
