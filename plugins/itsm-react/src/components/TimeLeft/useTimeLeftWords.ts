import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Clock,
  Instant,
  PinnedTerms,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '../../format';
import { itsmReactTranslationRef } from '../../translations';
import { timeLeftOf } from './timeLeftOf';

/** @public */
export interface TimeLeftSubject {
  /** Told for `now`. */
  clock: Clock;
  terms: PinnedTerms | null;
  now: Instant;
  suspendedUntil?: Instant | null;
  suspensionReason?: string | null;
}

/** The words for a clock. @public */
export interface TimeLeftWords {
  /** "Reste 1 h 12 ouvrée". */
  headline: string;
  /** Due time, closed window, suspension's end and reason: none, one or more. */
  details: string[];
  /** "2 h 48 sur 4 h"; null where nothing is granted. */
  used: string | null;
}

/**
 * What to say of a clock, in the reader's language and the site's zone.
 *
 * @public
 */
export function useTimeLeftWords(subject: TimeLeftSubject): TimeLeftWords {
  const { clock, terms, now, suspendedUntil, suspensionReason } = subject;
  const { t } = useTranslationRef(itsmReactTranslationRef);
  const format = useFormat();

  const facts = timeLeftOf(clock, terms, now);
  const window = terms?.serviceWindow ?? '24x7';
  const at = (instant: Instant) =>
    format.instant(instant, { timeZone: terms?.timeZone, now });
  const left = clock.remainingSeconds ?? 0;
  const amount = {
    duration: format.duration(left),
    count: format.durationCount(left),
  };
  const leftOrLate = () =>
    left < 0
      ? t(`timeLeft.late.${window}`, amount)
      : t(`timeLeft.remaining.${window}`, amount);

  const used =
    clock.grantedSeconds === null || clock.consumedSeconds === null
      ? null
      : t('timeLeft.used', {
          consumed: format.duration(clock.consumedSeconds),
          granted: format.duration(clock.grantedSeconds),
        });
  const due =
    clock.dueAt &&
    t(facts.contractual ? 'timeLeft.due' : 'timeLeft.dueIndicative', {
      due: at(clock.dueAt),
    });
  const closed =
    facts.opensAt && t('timeLeft.windowClosed', { until: at(facts.opensAt) });
  const words = (
    headline: string,
    ...details: (string | null | undefined)[]
  ) => ({
    headline,
    details: details.filter((one): one is string => Boolean(one)),
    used,
  });

  switch (facts.kind) {
    case 'no-terms':
      return words(t('timeLeft.noTerms'));
    case 'not-covered':
      return words(t('timeLeft.notCovered'));
    case 'ended':
      return words(t('timeLeft.ended'));
    case 'restored-in-time':
      return words(
        t(facts.contractual ? 'timeLeft.restoredInTime' : 'timeLeft.restored'),
      );
    case 'restored-late':
      return words(
        t(facts.contractual ? 'timeLeft.restoredLate' : 'timeLeft.restored'),
      );
    case 'suspended':
      return words(
        t('timeLeft.suspended', { remaining: lowerFirst(leftOrLate()) }),
        suspendedUntil &&
          t('timeLeft.suspendedUntil', { until: at(suspendedUntil) }),
        suspensionReason &&
          t('timeLeft.suspendedReason', { reason: suspensionReason }),
      );
    case 'used-up':
      return words(
        facts.opensAt
          ? t('timeLeft.usedUpClosed', { until: at(facts.opensAt) })
          : t('timeLeft.usedUp'),
        due,
      );
    case 'late':
      return words(
        leftOrLate(),
        clock.dueAt && t('timeLeft.wasDue', { due: at(clock.dueAt) }),
      );
    default:
      return words(leftOrLate(), due, closed);
  }
}

/** Inside a sentence, what begins one elsewhere. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
