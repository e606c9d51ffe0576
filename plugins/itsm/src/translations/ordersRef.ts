import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ordersEn } from './orders.en';

/**
 * The texts of orders and movements: apart, for the reason that those of ends
 * of life are.
 *
 * @alpha
 */
export const ordersTranslationRef = createTranslationRef({
  id: 'plugin.itsm.orders',
  messages: ordersEn,
  translations: { fr: () => import('./orders.default') },
});
