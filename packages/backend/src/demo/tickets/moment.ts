import {
  fromEpochSeconds,
  type Instant,
  type ServiceCalendar,
  toEpochSeconds,
  toInstant,
  windowAt,
} from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';

type Duration = `${number}:${number}` | `${number}:${number}:${number}`;
type LocalTime = `${number}-${number}-${number} ${Duration}`;

/**
 * When something is done, as a person would say it:
 *
 * - `2026-05-13 17:40`, or with seconds: in the time of the site;
 * - `-8:30`: when 8 h 30 of the ticket's service window were still to pass
 *   until the demonstration is loaded; `+8:30`: when as much has passed since;
 * - `-8:30 at work`: then, or in the first hour of the next office hours there;
 * - `-8:30 on the day of -3:10`: then, or where the window closed in between, when
 *   it had opened again;
 * - `opening`: when that window last opened;
 * - `tomorrow 09:00`: the next day on which that window opens;
 * - `monday 09:00`: the Monday after the coming Friday, in the time of the site.
 *
 * Counted in open time, a ticket that is nearly late is nearly late whatever
 * the day and the hour at which the demonstration is loaded, and nobody of an
 * establishment with office hours has been at work on a Sunday night.
 */
export type Moment =
  | LocalTime
  | `-${Duration}`
  | `+${Duration}`
  | `-${Duration} at work`
  | `-${Duration} on the day of -${Duration}`
  | 'opening'
  | `tomorrow ${Duration}`
  | `monday ${Duration}`;

export interface MomentContext {
  now: Instant;
  timeZone: string;
  calendar: ServiceCalendar;
  /** When people of the place are at work, whatever the ticket's window. */
  officeHours: ServiceCalendar;
}

const LONGEST_SPAN_SECONDS = 2 * 366 * 86_400;
const FRIDAY = 5;
const AT_WORK = ' at work';
const ON_THE_DAY_OF = ' on the day of ';
const MORNING_SECONDS = 3_600;

/** The instant of a moment. @throws RangeError where it is none */
export function instantOf(moment: Moment, context: MomentContext): Instant {
  if (moment === 'opening') return lastOpening(context);
  if (moment.startsWith('tomorrow ')) {
    return nextOpenDay(moment.slice('tomorrow '.length), context);
  }
  if (moment.startsWith('monday ')) {
    return mondayAfterFriday(moment.slice('monday '.length), context);
  }
  if (moment.endsWith(AT_WORK)) {
    const base = moment.slice(0, -AT_WORK.length) as Moment;
    return whenAtWork(instantOf(base, context), context);
  }
  if (moment.includes(ON_THE_DAY_OF)) {
    const [first, last] = moment.split(ON_THE_DAY_OF) as Moment[];
    const end = instantOf(last, context);
    const opening = lastOpening({ ...context, now: end });
    const begin = instantOf(first, context);
    return opening > begin ? opening : begin;
  }
  const span = /^([+-])([\d:]+)$/.exec(moment);
  if (!span) return localInstant(moment, context.timeZone);
  const seconds = secondsIn(span[2]);
  return span[1] === '-'
    ? openTimeBefore(seconds, context)
    : toInstant(context.calendar.dueAt(new Date(context.now), seconds));
}

function whenAtWork(instant: Instant, { officeHours }: MomentContext): Instant {
  const { opensAt } = windowAt(officeHours, instant);
  if (opensAt === null) return instant;
  const opening = toEpochSeconds(opensAt);
  return fromEpochSeconds(
    opening + (toEpochSeconds(instant) % MORNING_SECONDS),
  );
}

/** The latest instant from which as much open time passes until now. */
function openTimeBefore(
  openSeconds: number,
  { now, calendar }: MomentContext,
): Instant {
  const end = toEpochSeconds(now);
  const open = (from: number) =>
    calendar.openSeconds(new Date(from * 1000), new Date(end * 1000));
  let early = end - LONGEST_SPAN_SECONDS;
  let late = end;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (open(middle) >= openSeconds) early = middle;
    else late = middle;
  }
  return fromEpochSeconds(open(late) >= openSeconds ? late : early);
}

function lastOpening({ now, calendar }: MomentContext): Instant {
  const end = new Date(now);
  const start = new Date(end.getTime() - 31 * 86_400_000);
  const open = calendar
    .stretchesBetween(start, end)
    .filter(stretch => stretch.open);
  return toInstant(open[open.length - 1].from);
}

function nextOpenDay(
  time: string,
  { now, timeZone, calendar }: MomentContext,
): Instant {
  let day = DateTime.fromISO(now, { zone: timeZone }).startOf('day');
  do {
    day = day.plus({ days: 1 });
  } while (
    calendar.openSeconds(day.toJSDate(), day.plus({ days: 1 }).toJSDate()) === 0
  );
  return localInstant(`${day.toISODate()} ${time}`, timeZone);
}

function mondayAfterFriday(
  time: string,
  { now, timeZone }: MomentContext,
): Instant {
  const today = DateTime.fromISO(now, { zone: timeZone });
  const friday = today.plus({ days: (FRIDAY - today.weekday + 7) % 7 });
  return localInstant(
    `${friday.plus({ days: 3 }).toISODate()} ${time}`,
    timeZone,
  );
}

function localInstant(text: string, timeZone: string): Instant {
  const local = DateTime.fromSQL(text, { zone: timeZone });
  if (!local.isValid) {
    throw new RangeError(`"${text}" is no moment: ${local.invalidExplanation}`);
  }
  return fromEpochSeconds(local.toSeconds());
}

function secondsIn(duration: string): number {
  const [hours, minutes, seconds = 0] = duration.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
