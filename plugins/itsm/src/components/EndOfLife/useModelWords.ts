import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ModelAtRisk } from '@caih/backstage-plugin-itsm-common';
import { endOfLifeTranslationRef } from '../../translations';

/** Whom a model at risk touches and what is told of it, in words. */
export function useModelWords() {
  const { t } = useTranslationRef(endOfLifeTranslationRef);
  const count = (
    key: 'machines' | 'establishments' | 'noticed' | 'drafted' | 'daysInHand',
    number: number,
  ): string => t(`endOfLife.${key}`, { count: number });
  return {
    machines: (model: ModelAtRisk) => count('machines', model.machines),
    establishments: (model: ModelAtRisk) =>
      count('establishments', model.establishments),
    daysInHand: (model: ModelAtRisk) =>
      count('daysInHand', model.risk.daysInHand),
    notices: ({ machines, noticed, drafted }: ModelAtRisk) => {
      if (noticed >= machines) return t('endOfLife.allNoticed');
      if (noticed + drafted === 0) return t('endOfLife.noNotice');
      const words = [];
      if (noticed > 0) words.push(count('noticed', noticed));
      if (drafted > 0) words.push(count('drafted', drafted));
      return words.join(' · ');
    },
  };
}
