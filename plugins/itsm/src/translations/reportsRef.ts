import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { reportsEn } from './reports.en';

/**
 * The texts of reports: apart, for the reason that those of ends of life are.
 *
 * @alpha
 */
export const reportsTranslationRef = createTranslationRef({
  id: 'plugin.itsm.reports',
  messages: reportsEn,
  translations: { fr: () => import('./reports.default') },
});
