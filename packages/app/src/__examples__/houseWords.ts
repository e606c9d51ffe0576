import {
  createFrontendModule,
  createTranslationMessages,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { itsmTranslationRef } from '@caih/backstage-plugin-itsm/alpha';

/** Calls incidents what the house calls them, in English. */
export const houseWords = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'house-words',
      params: {
        resource: createTranslationMessages({
          ref: itsmTranslationRef,
          full: false,
          messages: { 'common.declare': 'Report a fault' },
        }),
      },
    }),
  ],
});
