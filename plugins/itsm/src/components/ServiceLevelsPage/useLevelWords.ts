import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  addMonths,
  HARDWARE_CATEGORY_NAMES,
  type HardwareCategory,
  type LocalMonth,
  type RateTold,
  type Split,
  UNKNOWN_PART,
} from '@caih/backstage-plugin-itsm-common';
import {
  itsmReactTranslationRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { useLanguage } from '../../hooks';
import { serviceLevelsTranslationRef } from '../../translations';
import type { LevelsView } from './levelsView';

/** How months, shares and parts are written in the reader's language. */
export function useLevelWords() {
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const { t: shared } = useTranslationRef(itsmReactTranslationRef);
  const { locale } = useFormat();
  const language = useLanguage();

  const monthIn = (month: LocalMonth) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      month: 'long',
      year: 'numeric',
    }).format(new Date(`${month}-01T00:00:00Z`));

  /** "octobre 2026", or "août 2026 à octobre 2026". */
  const months = (from: LocalMonth, to: LocalMonth) =>
    from === to
      ? monthIn(to)
      : t('levels.period', { from: monthIn(from), to: monthIn(to) });

  /** @param share - per cent, to a tenth at most */
  const percent = (share: number) =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: 1,
    }).format(share / 100);
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);

  return {
    month: (month: LocalMonth) => monthIn(month),
    /** Below an axis: the year where it begins. */
    axisMonth: (month: LocalMonth) =>
      month.endsWith('-01')
        ? month.slice(0, 4)
        : new Intl.DateTimeFormat(locale, {
            timeZone: 'UTC',
            month: 'short',
          }).format(new Date(`${month}-01T00:00:00Z`)),
    months,
    period: ({ to, span }: Pick<LevelsView, 'to' | 'span'>) =>
      months(addMonths(to, 1 - span), to),
    percent,
    number,
    /** "14 sur 16". */
    outOf: ({
      numerator,
      denominator,
    }: Pick<RateTold, 'numerator' | 'denominator'>) =>
      t('levels.rate.of', {
        numerator: number(numerator),
        denominator: number(denominator),
      }),
    /** A rate as it may be told: of few tickets the counts alone (DI12). */
    rate({
      shownAs,
      percent: share,
      numerator,
      denominator,
    }: RateTold): string {
      if (shownAs === 'none') return '–';
      return shownAs === 'rate' && share !== null
        ? percent(share)
        : t('levels.rate.of', {
            numerator: number(numerator),
            denominator: number(denominator),
          });
    },
    /** What a part of a split is called. */
    part(split: Split, part: string): string {
      if (part === UNKNOWN_PART) return t('levels.part.unknown');
      switch (split) {
        case 'priority':
          return t('levels.part.priority', { priority: part });
        case 'warranty':
          return t(part === 'under' ? 'levels.part.under' : 'levels.part.out');
        case 'level':
          return shared(`level.${part}` as 'level.not-covered');
        case 'category':
          return (
            HARDWARE_CATEGORY_NAMES[part as HardwareCategory]?.[language] ??
            part
          );
        default:
          return part;
      }
    },
  };
}
