import { workingDaysSince } from '../messages/workingDays';
import type { Instant } from '../time';
import type { NoticeSituation } from './notice';

/** Working days of the site after which an establishment is chased again. @public */
export const NOTICE_REMINDER_DAYS = 5;

/**
 * Which reminder of a notice is due: 5 working days after it was told, 10, and
 * so on until its receipt is proven; 0 where none is.
 *
 * @public
 */
export function noticeReminderAt(
  notice: NoticeSituation,
  now: Instant,
): number {
  if (notice.state !== 'notified' || notice.notifiedAt === null) return 0;
  const days = workingDaysSince(notice, notice.notifiedAt, now);
  return days - (days % NOTICE_REMINDER_DAYS);
}
