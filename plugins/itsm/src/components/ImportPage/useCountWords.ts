import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  type InventoryImport,
  LINE_OUTCOMES,
} from '@caih/backstage-plugin-itsm-common';
import { importTranslationRef } from '../../translations';

/** "2 ajoutées, 1 en erreur": what a check comes to, in a line. */
export function useCountWords(): (
  counts: NonNullable<InventoryImport['counts']>,
) => string {
  const { t } = useTranslationRef(importTranslationRef);
  return counts =>
    LINE_OUTCOMES.filter(outcome => counts[outcome] > 0)
      .map(outcome => t(`import.count.${outcome}`, { count: counts[outcome] }))
      .join(', ');
}
