import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { declarationsEn } from './declarations.en';

/**
 * The texts of declarations: apart, for the reason that those of ends of life
 * are.
 *
 * @alpha
 */
export const declarationsTranslationRef = createTranslationRef({
  id: 'plugin.itsm.declarations',
  messages: declarationsEn,
  translations: { fr: () => import('./declarations.default') },
});
