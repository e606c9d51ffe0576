import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { machineHistoryEn } from './machineHistory.en';

/**
 * The texts of what happened to a machine: apart, for the reason that those of
 * ends of life are.
 *
 * @alpha
 */
export const machineHistoryTranslationRef = createTranslationRef({
  id: 'plugin.itsm.machineHistory',
  messages: machineHistoryEn,
  translations: { fr: () => import('./machineHistory.default') },
});
