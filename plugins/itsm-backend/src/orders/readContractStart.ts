import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  isLocalDate,
  type LocalDate,
} from '@caih/backstage-plugin-itsm-common';

const KEY = 'itsm.contract.startsOn';

/**
 * The first day of the framework contract, whose anniversaries the yearly
 * orders have; null where it is not configured.
 *
 * @throws InputError naming the key and what it takes
 */
export function readContractStart(config: RootConfigService): LocalDate | null {
  const day = config.getOptionalString(KEY);
  if (day === undefined) return null;
  if (!isLocalDate(day)) {
    throw new InputError(`${KEY} is ${day}; give a day, such as "2025-03-01"`);
  }
  return day;
}
