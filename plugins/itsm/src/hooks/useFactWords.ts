import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  COLUMNS,
  HARDWARE_CATEGORIES,
  HARDWARE_CATEGORY_NAMES,
  headerOf,
  isLocalDate,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { importTranslationRef } from '../translations';
import { useLanguage } from './useLanguage';

/** Facts of machines as a reader knows them. */
export interface FactWords {
  /** The header of the template for a fact. */
  name(field: string): string;
  value(field: string, value: string | null): string;
}

/** The words for facts of machines, in the reader's language. */
export function useFactWords(): FactWords {
  const { t } = useTranslationRef(importTranslationRef);
  const { day } = useFormat();
  const language = useLanguage();
  return {
    name: field => {
      const id = { siteId: 'site', chassisId: 'chassis' }[field] ?? field;
      const column = COLUMNS.find(one => one.id === id);
      return column ? headerOf(column, language) : field;
    },
    value: (field, value) => {
      if (value === null) return t('import.fact.none');
      if (isLocalDate(value)) return day(value);
      if (field === 'warrantyEnd') {
        return t(
          value === 'none'
            ? 'import.fact.noWarranty'
            : 'import.fact.unknownWarranty',
        );
      }
      if (field === 'afterWarranty') {
        return t(
          value === 'vendor-backed'
            ? 'import.fact.backed'
            : 'import.fact.unbacked',
        );
      }
      if (field === 'category') {
        const category = HARDWARE_CATEGORIES.find(one => one === value);
        return category ? HARDWARE_CATEGORY_NAMES[category][language] : value;
      }
      return value;
    },
  };
}
