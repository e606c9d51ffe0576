import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  indicatorOf,
  type MeasuredPenalty,
  type PenaltyEvidence,
  type PenaltyScale,
  type PenaltySummary,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { useLanguage } from '../../hooks';
import { penaltiesTranslationRef } from '../../translations';
import { useLevelWords } from '../ServiceLevelsPage';

/** How cases, measures and amounts are written in the reader's language. */
export function usePenaltyWords() {
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const format = useFormat();
  const language = useLanguage();
  const { months } = useLevelWords();

  const amount = (cents: number) =>
    new Intl.NumberFormat(format.locale, {
      style: 'currency',
      currency: 'EUR',
    }).format(cents / 100);

  const about = (evidence: PenaltyEvidence): string => {
    switch (evidence.kind) {
      case 'restore-late':
        return evidence.ticket;
      case 'threshold-missed':
        return indicatorOf(evidence.indicator).names[language];
      case 'order-late':
        return evidence.reference;
      default:
        return months(evidence.from, evidence.to);
    }
  };

  const measure = ({
    measure: { unit, value },
  }: Pick<MeasuredPenalty, 'measure'>): string => {
    switch (unit) {
      case 'seconds':
        return value === 0
          ? t('penalties.measure.mediation')
          : t('penalties.measure.seconds', {
              duration: format.duration(value, 'second'),
            });
      case 'points':
        return t('penalties.measure.points', {
          count: value,
          points: new Intl.NumberFormat(format.locale).format(value),
        });
      default:
        return t('penalties.measure.days', { count: value });
    }
  };

  return {
    amount,
    measure,
    /** "Service back late, INC-2026-000123". */
    name: ({ kind, evidence }: Pick<PenaltySummary, 'kind' | 'evidence'>) =>
      t(`penalties.name.${kind}`, { about: about(evidence) }),
    /** By how much, and what is due for it where a scale is known. */
    brief: (assessed: MeasuredPenalty): string =>
      [
        measure(assessed),
        ...(assessed.amountCents === null
          ? []
          : [t('penalties.amount', { amount: amount(assessed.amountCents) })]),
      ].join(' · '),
    scale({ per, cents, capCents }: PenaltyScale): string {
      const scale = t(`penalties.scale.${per}`, { amount: amount(cents) });
      return capCents === undefined
        ? scale
        : t('penalties.scale.cap', { scale, cap: amount(capCents) });
    },
  };
}
