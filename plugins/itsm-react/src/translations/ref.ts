import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { messagesEn } from './messages.en';

/**
 * The texts of these components. French comes with it: an app that offers
 * French shows it, with nothing to install. A translation of one's own is a
 * resource for this ref, and sets `locale` for its dates and numbers.
 *
 * @public
 */
export const itsmReactTranslationRef = createTranslationRef({
  id: 'plugin.itsm-react',
  messages: messagesEn,
  translations: { fr: () => import('./messages.fr') },
});
