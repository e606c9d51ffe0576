import {
  createServiceCalendar,
  frenchHolidays,
  type HolidayRegion,
  type WeeklyHours,
} from '../calendar';
import { localDateIn } from '../contract/localDateIn';
import { type Instant, toEpochSeconds, toInstant } from '../time';

/** When somebody answers, in the time of the place. @public */
export interface ContactHours {
  weeklyHours: WeeklyHours | null;
  onHolidays: boolean;
}

/** Where hours are read: the establishment's first site. @public */
export interface ContactPlace {
  timeZone: string;
  holidayRegion: HolidayRegion;
}

/**
 * Whether somebody answers: until `until`, null where without end, or else
 * from `from` on.
 *
 * @public
 */
export type Reachability =
  | { reachable: true; until: Instant | null }
  | { reachable: false; from: Instant | null };

/** Beyond this nothing is said: no hours of a week have such a gap. */
const LOOK_AHEAD_DAYS = 15;
const DAY_MS = 86_400_000;

/**
 * Whether a contact can be reached at an instant, by its weekly hours; null
 * where it has none, and only its hours in words say so.
 *
 * @public
 */
export function reachabilityAt(
  { weeklyHours, onHolidays }: ContactHours,
  { timeZone, holidayRegion }: ContactPlace,
  now: Instant,
): Reachability | null {
  if (!weeklyHours) return null;
  const year = Number(localDateIn(timeZone, now).slice(0, 4));
  const calendar = createServiceCalendar({
    timeZone,
    hours: weeklyHours,
    holidays: onHolidays
      ? []
      : [year, year + 1].flatMap(one =>
          frenchHolidays(one, holidayRegion).map(({ date }) => date),
        ),
  });
  const from = new Date(toEpochSeconds(now) * 1000);
  const to = new Date(from.getTime() + LOOK_AHEAD_DAYS * DAY_MS);
  const stretches = calendar.stretchesBetween(from, to);
  const [first] = stretches;
  // Hours up to midnight go on with those from midnight on, and closed
  // stretches follow each other with a reason each.
  const turn = stretches.find(({ open }) => open !== first.open);
  const at = turn ? toInstant(turn.from) : null;
  return first.open
    ? { reachable: true, until: at }
    : { reachable: false, from: at };
}

/** Those who answer now, then those whose hours nobody knows, then the rest. */
function rankOf(reachability: Reachability | null): number {
  if (!reachability) return 1;
  return reachability.reachable ? 0 : 2;
}

/**
 * Contacts in the order in which to call them now: who can be reached first,
 * and so the on-call list outside the hours of the others; among equals in
 * the establishment's own order.
 *
 * @public
 */
export function inOrderOfCall<Contact extends ContactHours>(
  contacts: readonly Contact[],
  place: ContactPlace,
  now: Instant,
): { contact: Contact; reachability: Reachability | null }[] {
  return contacts
    .map(contact => ({
      contact,
      reachability: reachabilityAt(contact, place, now),
    }))
    .sort(
      (one, other) => rankOf(one.reachability) - rankOf(other.reachability),
    );
}
