import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { serviceLevelsEn } from './serviceLevels.en';

/**
 * The texts of service levels: apart, for the reason that those of ends of
 * life are.
 *
 * @alpha
 */
export const serviceLevelsTranslationRef = createTranslationRef({
  id: 'plugin.itsm.service-levels',
  messages: serviceLevelsEn,
  translations: { fr: () => import('./serviceLevels.default') },
});
