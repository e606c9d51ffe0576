import { type ServiceCalendar, serviceCalendarFor } from '../calendar';
import type { PinnedTerms } from './types';

/**
 * The calendar of a ticket's service window, with the zone and the holidays it
 * pinned at registration; null where its terms give no time to measure
 * (CCTP 2.1.21, CI15).
 *
 * @throws InvalidCalendarError when the terms name an unknown zone, region or
 * holiday rules
 * @public
 */
export function serviceCalendarOf(terms: PinnedTerms): ServiceCalendar | null {
  const { serviceWindow, restoreTime, ...pinned } = terms;
  return serviceWindow && restoreTime
    ? serviceCalendarFor({ window: serviceWindow, ...pinned })
    : null;
}
