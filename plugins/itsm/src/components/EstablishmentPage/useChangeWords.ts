import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  DataMediaChoice,
  ProfileChange,
} from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../translations';

/** What changed on an establishment's page, in the reader's words. */
export function useChangeWords(): (change: ProfileChange) => string {
  const { t } = useTranslationRef(itsmTranslationRef);
  return change => {
    switch (change.kind) {
      case 'contact-added':
      case 'contact-removed':
        return t(`establishment.changed.${change.kind}`, {
          contact: t(`establishment.function.${change.function}`),
        });
      case 'contact-changed':
        return t('establishment.changed.contact-changed', {
          contact: t(`establishment.function.${change.function}`),
          fields: change.fields
            .map(field => t(`establishment.fieldName.${field}`))
            .join(', '),
        });
      case 'single-contact-changed':
        return t('establishment.changed.single-contact-changed', {
          fields: change.fields
            .map(field => t(`establishment.fieldName.${field}`))
            .join(', '),
        });
      case 'data-media-chosen':
        return t('establishment.changed.data-media-chosen', {
          choice: t(`establishment.dataMedia.${change.to as DataMediaChoice}`),
        });
      case 'rule-published':
      case 'rule-withdrawn':
        return t(`establishment.changed.${change.kind}`, {
          rule: t(`establishment.ruleKind.${change.rule}`),
          version: String(change.version),
        });
      default:
        return t(`establishment.changed.${change.kind}`);
    }
  };
}
