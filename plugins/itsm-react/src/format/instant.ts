import {
  type Instant,
  toEpochSeconds,
  withFrenchFirst,
} from '@caih/backstage-plugin-itsm-common';

/** What the formatting of an instant depends on. @public */
export interface InstantFormat {
  /** BCP 47. */
  locale: string;
  /** IANA name of the zone to read the instant in. */
  timeZone: string;
  /** Seconds too, where one second decides. */
  withSeconds?: boolean;
  /** The year too; left out, where it is not that of `now`. */
  withYear?: boolean;
  now?: Instant;
}

/** The parts of an instant as read in a zone: "mar. 24 nov." and "10:14". */
export function instantParts(
  instant: Instant,
  format: InstantFormat,
): { day: string; time: string } {
  const { locale, timeZone, withSeconds = false, now } = format;
  const date = new Date(instant);
  const yearIn = (value: Date) =>
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(value);
  const withYear =
    format.withYear ??
    (now !== undefined && yearIn(date) !== yearIn(new Date(now)));
  return {
    day: withFrenchFirst(
      new Intl.DateTimeFormat(locale, {
        timeZone,
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: withYear ? 'numeric' : undefined,
      }).format(date),
    ),
    time: new Intl.DateTimeFormat(locale, {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      second: withSeconds ? '2-digit' : undefined,
      hourCycle: 'h23',
    }).format(date),
  };
}

/**
 * The name of a zone for people, such as "Réunion Time"; null where clocks
 * there show the same as the reader's at that instant.
 */
export function zoneNameToSay(
  instant: Instant,
  format: { locale: string; timeZone: string; readerZone: string },
): string | null {
  const { locale, timeZone, readerZone } = format;
  if (offsetIn(timeZone, instant) === offsetIn(readerZone, instant)) {
    return null;
  }
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(new Date(instant));
  return parts.find(part => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** The zone of the reader's own clock. */
export function readerTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const RELATIVE_UNITS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** Such as "2 hours ago"; the largest unit that fits, rounded down. */
export function relativeTime(
  instant: Instant,
  now: Instant,
  locale: string,
): string {
  const difference = toEpochSeconds(instant) - toEpochSeconds(now);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const fitting = RELATIVE_UNITS.find(
    ({ seconds }) => Math.abs(difference) >= seconds,
  );
  return fitting
    ? format.format(Math.trunc(difference / fitting.seconds), fitting.unit)
    : new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
        0,
        'second',
      );
}

function offsetIn(timeZone: string, instant: Instant): string | undefined {
  return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(instant))
    .find(part => part.type === 'timeZoneName')?.value;
}
