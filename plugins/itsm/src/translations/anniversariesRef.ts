import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { anniversariesEn } from './anniversaries.en';

/**
 * The texts of the lists made at anniversaries: apart, for the reason that
 * those of ends of life are.
 *
 * @alpha
 */
export const anniversariesTranslationRef = createTranslationRef({
  id: 'plugin.itsm.anniversaries',
  messages: anniversariesEn,
  translations: { fr: () => import('./anniversaries.default') },
});
