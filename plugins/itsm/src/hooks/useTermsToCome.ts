import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Machine } from '@caih/backstage-plugin-itsm-common';
import {
  itsmReactTranslationRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { fleetTasksTranslationRef } from '../translations';

/** Says what terms of a machine are to come, and from when. */
export function useTermsToCome(): (
  toCome: NonNullable<Machine['termsToCome']>,
) => string {
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const { t: shared } = useTranslationRef(itsmReactTranslationRef);
  const { day, terms } = useFormat();
  return toCome =>
    t('fleetTasks.toCome.from', {
      day: day(toCome.from),
      what: [
        shared(`level.${toCome.level}`),
        terms(toCome),
        toCome.orderReference,
      ]
        .filter(Boolean)
        .join(', '),
    });
}
