import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { importEn } from './import.en';

/**
 * The texts of the import of inventories: apart, for the reason that those of
 * ends of life are.
 *
 * @alpha
 */
export const importTranslationRef = createTranslationRef({
  id: 'plugin.itsm.import',
  messages: importEn,
  translations: { fr: () => import('./import.default') },
});
