import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'itsm.path';

/**
 * Where the portal has the pages of the desk: `itsm.path`, `/itsm` where it is
 * not set. Without a slash at its end.
 *
 * @throws InputError naming the key and what it takes
 * @public
 */
export function readDeskPath(config: RootConfigService): string {
  const path = config.getOptionalString(KEY) ?? '/itsm';
  if (!/^(?:\/[\w.~-]+)+$/.test(path)) {
    throw new InputError(
      `${KEY} is ${path}; give a path of the portal, such as /itsm, without a slash at its end`,
    );
  }
  return path;
}
