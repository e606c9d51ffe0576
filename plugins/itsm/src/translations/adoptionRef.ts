import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { adoptionEn } from './adoption.en';

/**
 * The texts of machines that others wrote into the catalog.
 *
 * @alpha
 */
export const adoptionTranslationRef = createTranslationRef({
  id: 'plugin.itsm.adoption',
  messages: adoptionEn,
  translations: { fr: () => import('./adoption.default') },
});
