import type { IANAZone } from 'luxon';
import type { ClosedReason, DaySchedule } from './daySchedule';
import { closedStretches } from './closedStretches';
import { OpenTime } from './openTime';
import { type Pause, mergePauses } from './pauses';

/**
 * A time over which a calendar is open, or closed for one reason; half open.
 *
 * @public
 */
export type ServiceStretch =
  | { from: Date; to: Date; open: true }
  | {
      from: Date;
      to: Date;
      open: false;
      reason: ClosedReason;
      /** Id of the public holiday, where the calendar names its holidays. */
      holiday?: string;
    };

/**
 * The arithmetic of a service window (CCTP 2.1.21, 2.1.22).
 *
 * Windows are half open and time is counted in whole seconds: fractions of a
 * second in any argument are dropped. Pauses are `[start, end)`; they may
 * overlap, come in any order and lie outside the window; one that ends before
 * it begins is none. The cost of an answer does not depend on the span.
 *
 * Every method throws a RangeError for a date that is none, or outside the
 * years 1900 to 2400.
 *
 * @public
 */
export interface ServiceCalendar {
  /**
   * The earliest instant at which the open time since `start` reaches
   * `openSeconds`: a closing instant, not the opening after it. For 0, the
   * first open instant at or after `start` and outside the pauses.
   *
   * @throws RangeError when `openSeconds` is not a whole number, 0 or more
   */
  dueAt(start: Date, openSeconds: number, pauses?: [Date, Date][]): Date;

  /**
   * The first whole second at which more than `openSeconds` have passed since
   * `start`: due on Thursday at 18:00:00 and opening on Friday at 08:00:00, it
   * is late from 08:00:01.
   *
   * @throws RangeError when `openSeconds` is not a whole number, 0 or more
   */
  lateFrom(start: Date, openSeconds: number, pauses?: [Date, Date][]): Date;

  /** Open seconds from `start` to `end`; 0 when `end` is not after it. */
  openSeconds(start: Date, end: Date, pauses?: [Date, Date][]): number;

  /**
   * Cuts `start` to `end` into open and closed stretches, which follow each
   * other without a gap; none when `end` is not after `start`.
   */
  stretchesBetween(start: Date, end: Date): ServiceStretch[];
}

/**
 * A service calendar over any schedule of days.
 */
export class ScheduledServiceCalendar implements ServiceCalendar {
  private readonly openTime: OpenTime;

  constructor(
    private readonly zone: IANAZone,
    private readonly schedule: DaySchedule,
  ) {
    this.openTime = new OpenTime(zone, schedule);
  }

  dueAt(start: Date, openSeconds: number, pauses?: [Date, Date][]): Date {
    if (!Number.isSafeInteger(openSeconds) || openSeconds < 0) {
      throw new RangeError(
        `An open time is whole seconds, 0 or more, not ${openSeconds}`,
      );
    }
    const from = wholeSeconds(start);
    const due =
      pauses && pauses.length > 0
        ? this.reach(from, openSeconds, readPauses(pauses))
        : this.openTime.reach(from, openSeconds);
    return new Date(due * 1000);
  }

  lateFrom(start: Date, openSeconds: number, pauses?: [Date, Date][]): Date {
    // Windows and pauses begin on whole seconds, so more than n is n + 1.
    return this.dueAt(start, openSeconds + 1, pauses);
  }

  openSeconds(start: Date, end: Date, pauses?: [Date, Date][]): number {
    const from = wholeSeconds(start);
    const to = wholeSeconds(end);
    let seconds = this.openTime.secondsBetween(from, to);
    if (pauses && pauses.length > 0) {
      for (const [begins, ends] of readPauses(pauses)) {
        seconds -= this.openTime.secondsBetween(
          Math.max(begins, from),
          Math.min(ends, to),
        );
      }
    }
    return seconds;
  }

  stretchesBetween(start: Date, end: Date): ServiceStretch[] {
    const to = wholeSeconds(end);
    let reached = wholeSeconds(start);
    const stretches: ServiceStretch[] = [];
    const addClosed = (until: number) =>
      stretches.push(
        ...closedStretches(this.zone, this.schedule, reached, until),
      );
    for (const open of this.openTime.intervalsBetween(reached, to)) {
      addClosed(open.from);
      stretches.push({ ...asDates(open), open: true });
      reached = open.to;
    }
    addClosed(to);
    return stretches;
  }

  private reach(from: number, openSeconds: number, pauses: Pause[]): number {
    if (openSeconds === 0) {
      return this.firstOpenOutside(from, pauses);
    }
    // Each pause that begins before the due instant moves it on by its own
    // open time.
    let withPauses = openSeconds;
    for (const [begins, ends] of pauses) {
      const pausedFrom = Math.max(begins, from);
      if (this.openTime.secondsBetween(from, pausedFrom) >= withPauses) {
        break;
      }
      withPauses += this.openTime.secondsBetween(pausedFrom, ends);
    }
    return this.openTime.reach(from, withPauses);
  }

  private firstOpenOutside(from: number, pauses: Pause[]): number {
    let first = this.openTime.reach(from, 0);
    for (const [begins, ends] of pauses) {
      if (begins <= first && first < ends) {
        first = this.openTime.reach(ends, 0);
      }
    }
    return first;
  }
}

function readPauses(pauses: [Date, Date][]): Pause[] {
  return mergePauses(
    pauses.map(([begins, ends]) => [wholeSeconds(begins), wholeSeconds(ends)]),
  );
}

function wholeSeconds(date: Date): number {
  const seconds = Math.floor(date.getTime() / 1000);
  if (Number.isNaN(seconds)) {
    throw new RangeError('An instant is not a valid date');
  }
  return seconds;
}

function asDates({ from, to }: { from: number; to: number }) {
  return { from: new Date(from * 1000), to: new Date(to * 1000) };
}
