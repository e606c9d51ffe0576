import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const DEFAULT_RETENTION_DAYS = 365;

/**
 * How many days an establishment can look back at who looked.
 *
 * @throws InputError naming the key and what it takes
 */
export function readAccessLogRetention(config: RootConfigService): number {
  const key = 'itsm.accessLog.retentionDays';
  const days = config.getOptionalNumber(key) ?? DEFAULT_RETENTION_DAYS;
  if (!Number.isInteger(days) || days < 1) {
    throw new InputError(
      `${key} is ${days}; give a whole number of days, 1 or more`,
    );
  }
  return days;
}
