import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { endOfLifeEn } from './endOfLife.en';

/**
 * The texts of the watch over ends of life: apart, as the type checker gives
 * up on more keys in one ref than the other pages have already.
 *
 * @alpha
 */
export const endOfLifeTranslationRef = createTranslationRef({
  id: 'plugin.itsm.end-of-life',
  messages: endOfLifeEn,
  translations: { fr: () => import('./endOfLife.default') },
});
