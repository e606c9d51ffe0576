import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  type Instant,
  type PinnedTerms,
  withFrenchFirst,
} from '@caih/backstage-plugin-itsm-common';
import { itsmReactTranslationRef } from '../translations';
import { type DurationPrecision, durationParts } from './duration';
import {
  instantParts,
  readerTimeZone,
  relativeTime,
  zoneNameToSay,
} from './instant';

/** How an instant is to be written. @public */
export interface FormatInstantOptions {
  /** IANA name: a ticket's instants are those of its site; the reader's own where left out. */
  timeZone?: string;
  withSeconds?: boolean;
  /** The year is written where it is not that of this instant. */
  now?: Instant;
}

/** Numbers and times in the reader's language. @public */
export interface Format {
  /** BCP 47, of the language the texts are in. */
  locale: string;
  /** "1 h 12"; without its sign. @param precision - minutes where left out */
  duration(seconds: number, precision?: DurationPrecision): string;
  /** The number that a word after the duration agrees with. */
  durationCount(seconds: number, precision?: DurationPrecision): number;
  /** "mar. 24 nov. 10:14"; the zone is named where it is not the reader's. */
  instant(instant: Instant, options?: FormatInstantOptions): string;
  /** A day, `YYYY-MM-DD`, as "24 nov. 2026". */
  day(day: string): string;
  /** "il y a 5 minutes". */
  relative(instant: Instant, now: Instant): string;
  /** "4H, heures ouvrées"; null where nothing is granted. */
  terms(
    terms: Pick<PinnedTerms, 'restoreTime' | 'serviceWindow'> | null,
  ): string | null;
}

/**
 * How to write durations and instants in the language of the texts.
 *
 * @public
 */
export function useFormat(): Format {
  const { t } = useTranslationRef(itsmReactTranslationRef);

  return useMemo<Format>(() => {
    const locale = t('locale');
    const two = (value: number) => String(value).padStart(2, '0');

    const duration: Format['duration'] = (total, precision = 'minute') => {
      const { hours, minutes, seconds, withSeconds } = durationParts(
        total,
        precision,
      );
      if (hours && withSeconds) {
        return t('duration.hoursMinutesSeconds', {
          hours: String(hours),
          minutes: two(minutes),
          seconds: two(seconds),
        });
      }
      if (hours) {
        return minutes
          ? t('duration.hoursMinutes', {
              hours: String(hours),
              minutes: two(minutes),
            })
          : t('duration.hours', { hours: String(hours) });
      }
      if (minutes) {
        return withSeconds
          ? t('duration.minutesSeconds', {
              minutes: String(minutes),
              seconds: two(seconds),
            })
          : t('duration.minutes', { minutes: String(minutes) });
      }
      return t('duration.seconds', { seconds: String(seconds) });
    };

    return {
      locale,
      duration,
      durationCount: (total, precision = 'minute') =>
        durationParts(total, precision).count,
      instant: (instant, options = {}) => {
        const reader = readerTimeZone();
        const { timeZone = reader, ...rest } = options;
        const written = t(
          'instant.dayAndTime',
          instantParts(instant, { locale, timeZone, ...rest }),
        );
        const zone = zoneNameToSay(instant, {
          locale,
          timeZone,
          readerZone: reader,
        });
        return zone
          ? t('instant.withZone', { instant: written, zone })
          : written;
      },
      day: day =>
        withFrenchFirst(
          new Intl.DateTimeFormat(locale, {
            timeZone: 'UTC',
            day: 'numeric',
            month: 'short',
            year: 'numeric',
          }).format(new Date(`${day}T00:00:00Z`)),
        ),
      relative: (instant, now) => relativeTime(instant, now, locale),
      terms: terms =>
        terms?.restoreTime && terms.serviceWindow
          ? t('terms.both', {
              restoreTime: terms.restoreTime,
              serviceWindow: t(`terms.${terms.serviceWindow}`),
            })
          : null,
    };
  }, [t]);
}
