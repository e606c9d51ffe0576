import type { RootConfigService } from '@backstage/backend-plugin-api';
import { MOST_DAYS, readWholeNumber } from '../settings';

const DEFAULT_RETENTION_DAYS = 365;

/**
 * How many days an establishment can look back at who looked.
 *
 * @throws InputError naming the key and what it takes
 */
export function readAccessLogRetention(config: RootConfigService): number {
  return readWholeNumber(config, 'itsm.accessLog.retentionDays', {
    fallback: DEFAULT_RETENTION_DAYS,
    unit: 'days',
    least: 1,
    most: MOST_DAYS,
  });
}
