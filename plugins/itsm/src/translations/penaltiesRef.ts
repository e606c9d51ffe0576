import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { penaltiesEn } from './penalties.en';

/**
 * The texts of penalty cases: apart, for the reason that those of ends of life
 * are.
 *
 * @alpha
 */
export const penaltiesTranslationRef = createTranslationRef({
  id: 'plugin.itsm.penalties',
  messages: penaltiesEn,
  translations: { fr: () => import('./penalties.default') },
});
