import {
  type PinnedTerms,
  TERRITORIES,
  withFrenchFirst,
} from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';

export { exactDuration } from '@caih/backstage-plugin-itsm-common';

/** What dates and durations are written with: language and zone of the site. */
export interface Writing {
  language: string;
  /** IANA name. */
  zone: string;
  /** On paper "yesterday" is no day: every day has its date and its year. */
  isPaper?: boolean;
}

const NO_BREAK = '\u00a0';

/** A duration, or any words, on one line. */
export function unbroken(words: string): string {
  return words.replace(/ /g, NO_BREAK);
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
  return withFrenchFirst(
    when.toLocaleString({
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...((writing.isPaper || when.year !== at(now, writing).year) && {
        year: 'numeric',
      }),
    }),
  );
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
    Math.abs(days) <= 1 && !writing.isPaper
      ? new Intl.RelativeTimeFormat(writing.language, {
          numeric: 'auto',
        }).format(Math.round(days), 'day')
      : dayOf(instant, now, writing);
  return `${day} ${when.toFormat('HH:mm')}`;
}

/** The site's zone; the reader's own while the machine is unknown. */
export function zoneOf(terms: PinnedTerms | null): string {
  return terms?.timeZone ?? readersZone();
}

/** True where clocks of the site and of the reader show the same. */
export function isReadersTime(instant: string, { zone }: Writing): boolean {
  const offsetIn = (name: string) =>
    DateTime.fromISO(instant, { zone: name }).offset;
  return offsetIn(zone) === offsetIn(readersZone());
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
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
