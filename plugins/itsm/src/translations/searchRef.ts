import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { searchEn } from './search.en';

/**
 * The texts of what the search of the portal finds: apart, as its page is
 * another's.
 *
 * @alpha
 */
export const searchTranslationRef = createTranslationRef({
  id: 'plugin.itsm.search',
  messages: searchEn,
  translations: { fr: () => import('./search.default') },
});
