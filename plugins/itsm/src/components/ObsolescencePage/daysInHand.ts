import {
  daysBetween,
  type Instant,
  localDateIn,
  type NoticeSummary,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';

/** The last day that a notice comes to: the one that holds, or else the one asked for. */
export function shownDay({ lastDay, askedLastDay }: NoticeSummary): string {
  return lastDay ?? askedLastDay;
}

/** Days left to the last one at the site, today excluded; below 0 once it is over. */
export function daysInHand(notice: NoticeSummary, now: Instant): number {
  return daysBetween(localDateIn(notice.timeZone, now), shownDay(notice));
}

/** What the machines of a notice are, as "HPE ProLiant DL380 Gen9"; each once. */
export function modelsOf({ machines }: NoticeSummary): string[] {
  return [...new Set(machines.map(makerAndModel))];
}
