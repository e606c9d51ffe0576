import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { technicalStateEn } from './technicalState.en';

/**
 * The texts of the technical state of machines: apart, as the type checker
 * gives up on more keys in one ref than the other pages have already.
 *
 * @alpha
 */
export const technicalStateTranslationRef = createTranslationRef({
  id: 'plugin.itsm.technical-state',
  messages: technicalStateEn,
  translations: { fr: () => import('./technicalState.default') },
});
