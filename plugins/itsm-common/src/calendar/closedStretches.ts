import type { IANAZone } from 'luxon';
import type { ClosedDay, ClosedReason, DaySchedule } from './daySchedule';
import { localDay } from './openTime';
import { offsetStretches } from './zoneOffsets';

const SECONDS_PER_DAY = 86_400;

export interface ClosedStretch {
  from: Date;
  to: Date;
  open: false;
  reason: ClosedReason;
  holiday?: string;
}

/**
 * Cuts a time that is known to be closed, `[from, to)` in epoch seconds, into
 * the reasons of its local days; days that follow each other for one reason
 * are one stretch.
 */
export function closedStretches(
  zone: IANAZone,
  schedule: DaySchedule,
  from: number,
  to: number,
): ClosedStretch[] {
  const closed: ClosedStretch[] = [];
  if (to <= from) {
    return closed;
  }
  for (const stretch of offsetStretches(zone, from, to)) {
    const { offsetSeconds } = stretch;
    let reached = stretch.from;
    while (reached < stretch.to) {
      const day = localDay(reached, offsetSeconds);
      const nextMidnight = (day + 1) * SECONDS_PER_DAY - offsetSeconds;
      const until = Math.min(nextMidnight, stretch.to);
      add(closed, reached, until, schedule.closedOn(day));
      reached = until;
    }
  }
  return closed;
}

function add(
  closed: ClosedStretch[],
  from: number,
  to: number,
  day: ClosedDay,
): void {
  const last = closed[closed.length - 1];
  if (last?.reason === day.reason && last.holiday === day.holiday) {
    last.to = new Date(to * 1000);
    return;
  }
  closed.push({
    from: new Date(from * 1000),
    to: new Date(to * 1000),
    open: false,
    ...day,
  });
}
