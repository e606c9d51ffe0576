import type { LocalDate } from '@caih/backstage-plugin-itsm-common';

/**
 * The refresh key of the entities whose contract level changes on a day of
 * their site.
 */
export function levelRefreshKey(day: LocalDate): string {
  return `itsm:level/${day}`;
}

/**
 * The refresh key of an entity that the fleet may have adopted: whatever changes
 * the machine's terms there changes its level.
 *
 * @param entityRef - as the catalog writes it
 */
export function termsRefreshKey(entityRef: string): string {
  return `itsm:terms/${entityRef}`;
}
