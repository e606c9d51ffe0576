import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  DEFAULT_SERVER_CATEGORIES,
  HARDWARE_CATEGORIES,
  type HardwareCategory,
  isSoftware,
} from '@caih/backstage-plugin-itsm-common';

/** Software is not counted as a server, whatever it runs on. */
const SERVER_CATEGORIES = HARDWARE_CATEGORIES.filter(one => !isSoftware(one));

const KEY = 'itsm.fleet.serverCategories';

/**
 * What counts as a UNIX or x86 server for the class of a fleet (BI7).
 *
 * @throws InputError naming the key and what it takes
 */
export function readServerCategories(
  config: RootConfigService,
): readonly HardwareCategory[] {
  const names = config.getOptionalStringArray(KEY) ?? DEFAULT_SERVER_CATEGORIES;
  const refuse = (what: string): never => {
    throw new InputError(
      `${KEY} ${what}; give categories of hardware: ${SERVER_CATEGORIES.join(
        ', ',
      )}`,
    );
  };
  if (names.length === 0) refuse('names none');
  return names.map(
    name =>
      SERVER_CATEGORIES.find(one => one === name) ?? refuse(`names '${name}'`),
  );
}
