import type { LocalDate } from '@caih/backstage-plugin-itsm-common';

/**
 * The refresh key of the entities whose contract level changes on a day of
 * their site.
 */
export function levelRefreshKey(day: LocalDate): string {
  return `itsm:level/${day}`;
}
