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
  return (
    config.getOptionalStringArray(KEY)?.map(name => {
      const category = SERVER_CATEGORIES.find(one => one === name);
      if (!category) {
        throw new InputError(
          `${KEY} names '${name}'; give categories of hardware: ${SERVER_CATEGORIES.join(
            ', ',
          )}`,
        );
      }
      return category;
    }) ?? DEFAULT_SERVER_CATEGORIES
  );
}
