import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { fleetMakeUpEn } from './fleetMakeUp.en';
import { fleetTasksEn } from './fleetTasks.en';

/**
 * The texts of what the fleet is made of and of what one does with chosen
 * machines: apart, as those of ends of life are.
 *
 * @alpha
 */
export const fleetTasksTranslationRef = createTranslationRef({
  id: 'plugin.itsm.fleet-tasks',
  messages: { ...fleetMakeUpEn, ...fleetTasksEn },
  translations: { fr: () => import('./fleetTasks.default') },
});
