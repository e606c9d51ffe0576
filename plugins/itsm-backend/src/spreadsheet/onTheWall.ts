import {
  type Instant,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';

/**
 * An instant as a cell of moments takes it: the hour on the wall of a place,
 * for a sheet knows no zone.
 */
export function onTheWall(instant: Instant, timeZone: string): string {
  return DateTime.fromSeconds(toEpochSeconds(instant), {
    zone: timeZone,
  }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
}
