import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Report } from '@caih/backstage-plugin-itsm-common';
import { reportsTranslationRef } from '../../translations';
import { useLevelWords } from '../ServiceLevelsPage';

/** What a report is called: "Quarterly synthesis, July to September 2026". */
export function useReportName() {
  const { t } = useTranslationRef(reportsTranslationRef);
  const { months } = useLevelWords();
  return ({ kind, from, to }: Pick<Report, 'kind' | 'from' | 'to'>) =>
    t(`reports.name.${kind}`, { period: months(from, to) });
}
