import type { RestoreTime } from './types';

/**
 * The restore times in seconds of open time (CCTP 2.1.22).
 *
 * @public
 */
export const RESTORE_TIME_SECONDS: Record<RestoreTime, number> = {
  '4H': 4 * 3600,
  '10H': 10 * 3600,
  '50H': 50 * 3600,
};
