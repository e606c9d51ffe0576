import {
  type PinnedTerms,
  TERRITORIES,
} from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';

/** What dates and durations are written with: language and zone of the site. */
export interface Writing {
  language: string;
  /** IANA name. */
  zone: string;
}

const NO_BREAK = '\u00a0';

/**
 * A duration to the second, so that a column of them adds up: "14 h",
 * "2 h 48 min 5 s". The same in French and English.
 */
export function exactDuration(seconds: number): string {
  const total = Math.abs(seconds);
  const parts = [
    [Math.floor(total / 3600), 'h'],
    [Math.floor((total % 3600) / 60), 'min'],
    [total % 60, 's'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0);
  return (shown.length > 0 ? shown : [[0, 's'] as const])
    .map(([count, unit]) => `${count}${NO_BREAK}${unit}`)
    .join(' ');
}

function at(instant: string, { language, zone }: Writing): DateTime {
  return DateTime.fromISO(instant, { zone }).setLocale(language);
}

/** Hour and minute, with the seconds where they are not 0. */
export function timeOfDay(instant: string, writing: Writing): string {
  const when = at(instant, writing);
  return when.toFormat(when.second === 0 ? 'HH:mm' : 'HH:mm:ss');
}

/** "lun. 23 nov.", with the year where it is not this one. */
export function dayOf(instant: string, now: string, writing: Writing): string {
  const when = at(instant, writing);
  return when.toLocaleString({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(when.year !== at(now, writing).year && { year: 'numeric' }),
  });
}

/** "aujourd’hui 17:42", "hier 17:42", "lun. 23 nov. 17:42". */
export function dayAndTime(
  instant: string,
  now: string,
  writing: Writing,
): string {
  const when = at(instant, writing);
  const days = when
    .startOf('day')
    .diff(at(now, writing).startOf('day'), 'days').days;
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(writing.language, {
          numeric: 'auto',
        }).format(Math.round(days), 'day')
      : dayOf(instant, now, writing);
  return `${day} ${when.toFormat('HH:mm')}`;
}

/** The whole of it, with seconds and zone, for who asks precisely. */
export function absolute(instant: string, writing: Writing): string {
  return at(instant, writing).toLocaleString(
    DateTime.DATETIME_FULL_WITH_SECONDS,
  );
}

/** "il y a 3 minutes"; to the minute at finest, so that it may stand a while. */
export function ago(instant: string, now: string, language: string): string {
  const seconds = (Date.parse(instant) - Date.parse(now)) / 1000;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const size = Math.abs(seconds);
  if (size < 3600) return format.format(Math.round(seconds / 60), 'minute');
  if (size < 86_400) return format.format(Math.round(seconds / 3600), 'hour');
  return format.format(Math.round(seconds / 86_400), 'day');
}

/** The site's zone; the reader's own while the machine is unknown. */
export function zoneOf(terms: PinnedTerms | null): string {
  return terms?.timeZone ?? readersZone();
}

/** Where the time written is the local one: "La Réunion", or a zone's city. */
export function placeOf(terms: PinnedTerms | null, language: string): string {
  if (!terms) return cityOf(readersZone());
  const { names, timeZone } = TERRITORIES[terms.territory];
  if (timeZone !== terms.timeZone) return cityOf(terms.timeZone);
  return language.startsWith('fr') ? names.fr : names.en;
}

/** "Europe/Paris" as people say it. */
export function cityOf(zone: string): string {
  return zone.split('/').pop()?.replace(/_/g, ' ') ?? zone;
}

function readersZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
