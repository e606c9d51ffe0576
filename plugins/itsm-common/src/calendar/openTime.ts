import type { IANAZone } from 'luxon';
import type { DaySchedule } from './daySchedule';
import { offsetStretches } from './zoneOffsets';

const SECONDS_PER_DAY = 86_400;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2400;

/**
 * The open intervals of a calendar as one sorted row of numbers, with the open
 * time before each.
 *
 * The row is made a calendar year (UTC) at a time, when a question first needs
 * that year, and kept: years have no gap between them, so any open time is the
 * difference of two sums found by binary search, whatever the span.
 *
 * An instant is open when the local time it reads as lies in a window. Each
 * year is therefore cut where the zone's offset changes, and within a cut
 * local time and instants differ by a constant: an hour skipped in spring is
 * in no window, an hour lived twice in autumn is in its window twice.
 *
 * All instants are epoch seconds, all intervals half open.
 */
export class OpenTime {
  private fromYear = 0;
  private toYear = 0;
  private coveredFrom = Infinity;
  private coveredTo = -Infinity;
  private starts: number[] = [];
  private ends: number[] = [];
  /** Open seconds of the row before each interval. */
  private before: number[] = [];

  constructor(
    private readonly zone: IANAZone,
    private readonly schedule: DaySchedule,
  ) {}

  /** Open seconds in `[from, to)`; 0 when `to` is not after `from`. */
  secondsBetween(from: number, to: number): number {
    if (to <= from) {
      return 0;
    }
    this.cover(from, to);
    return this.sumBefore(to) - this.sumBefore(from);
  }

  /**
   * The earliest instant at which so many open seconds have passed since
   * `from`: a closing instant rather than the opening after it. For 0 the
   * first open instant at or after `from`.
   */
  reach(from: number, openSeconds: number): number {
    this.cover(from, from);
    if (openSeconds === 0) {
      return this.firstOpen(from);
    }
    const sum = this.sumBefore(from) + openSeconds;
    while (this.total() < sum) {
      this.addYearAfter();
    }
    const index = lastAtMost(this.before, sum, true);
    return this.starts[index] + (sum - this.before[index]);
  }

  /** The open intervals of `[from, to)`, in order and apart. */
  *intervalsBetween(
    from: number,
    to: number,
  ): Generator<{ from: number; to: number }> {
    if (to <= from) {
      return;
    }
    this.cover(from, to);
    // Copied: a question asked between two steps may replace the row.
    const { starts, ends } = this;
    const first = Math.max(0, lastAtMost(starts, from, false));
    for (let i = first; i < starts.length && starts[i] < to; i++) {
      if (ends[i] > from) {
        yield { from: Math.max(starts[i], from), to: Math.min(ends[i], to) };
      }
    }
  }

  private firstOpen(from: number): number {
    let index = Math.max(0, lastAtMost(this.starts, from, false));
    for (;;) {
      if (index === this.starts.length) {
        this.addYearAfter();
      } else if (this.ends[index] > from) {
        return Math.max(this.starts[index], from);
      } else {
        index++;
      }
    }
  }

  private sumBefore(instant: number): number {
    const index = lastAtMost(this.starts, instant, false);
    return index < 0
      ? 0
      : this.before[index] +
          Math.min(instant, this.ends[index]) -
          this.starts[index];
  }

  private total(): number {
    const last = this.starts.length - 1;
    return last < 0
      ? 0
      : this.before[last] + this.ends[last] - this.starts[last];
  }

  private cover(from: number, to: number): void {
    if (from >= this.coveredFrom && to <= this.coveredTo) {
      return;
    }
    const fromYear = yearOf(from);
    const toYear = yearOf(to);
    if (this.coveredFrom > this.coveredTo) {
      this.fromYear = fromYear;
      this.toYear = fromYear;
      this.coveredFrom = startOfYear(fromYear);
      this.coveredTo = this.coveredFrom;
    }
    if (fromYear < this.fromYear) {
      this.addYearsBefore(fromYear);
    }
    while (this.toYear <= toYear) {
      this.addYearAfter();
    }
  }

  private addYearAfter(): void {
    if (this.toYear > LAST_YEAR) {
      throw new RangeError(
        `The calendar does not reach so far: it ends with the year ${LAST_YEAR}`,
      );
    }
    this.appendYear(this.toYear);
    this.toYear++;
    this.coveredTo = startOfYear(this.toYear);
  }

  private addYearsBefore(year: number): void {
    const { starts, ends } = this;
    this.starts = [];
    this.ends = [];
    this.before = [];
    for (let added = year; added < this.fromYear; added++) {
      this.appendYear(added);
    }
    starts.forEach((start, index) => this.append(start, ends[index]));
    this.fromYear = year;
    this.coveredFrom = startOfYear(year);
  }

  private appendYear(year: number): void {
    const [from, to] = [startOfYear(year), startOfYear(year + 1)];
    for (const stretch of offsetStretches(this.zone, from, to)) {
      const { offsetSeconds } = stretch;
      const firstDay = localDay(stretch.from, offsetSeconds);
      const lastDay = localDay(stretch.to - 1, offsetSeconds);
      for (let day = firstDay; day <= lastDay; day++) {
        const midnight = day * SECONDS_PER_DAY - offsetSeconds;
        for (const [opens, closes] of this.schedule.windowsOn(day)) {
          this.append(
            Math.max(midnight + opens, stretch.from),
            Math.min(midnight + closes, stretch.to),
          );
        }
      }
    }
  }

  private append(start: number, end: number): void {
    if (start >= end) {
      return;
    }
    const last = this.starts.length - 1;
    if (last >= 0 && this.ends[last] === start) {
      this.ends[last] = end;
      return;
    }
    this.before.push(this.total());
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** The local day of an instant, numbered from 1970-01-01. */
export function localDay(instant: number, offsetSeconds: number): number {
  return Math.floor((instant + offsetSeconds) / SECONDS_PER_DAY);
}

function startOfYear(year: number): number {
  return Date.UTC(year, 0, 1) / 1000;
}

function yearOf(instant: number): number {
  const year = new Date(instant * 1000).getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    throw new RangeError(
      `Instants must lie in the years ${FIRST_YEAR} to ${LAST_YEAR}`,
    );
  }
  return year;
}

/**
 * The index of the last number that is at most the limit, or below it where
 * `strictly`; -1 where there is none.
 */
function lastAtMost(
  sorted: number[],
  limit: number,
  strictly: boolean,
): number {
  let low = -1;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (strictly ? sorted[middle] < limit : sorted[middle] <= limit) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}
