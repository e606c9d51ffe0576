import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph/alpha';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import { notificationsTranslationRef } from '@backstage/plugin-notifications/alpha';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';
import { searchReactTranslationRef } from '@backstage/plugin-search-react/alpha';
import { searchTranslationRef } from '@backstage/plugin-search/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';

/** French for the plugins of Backstage that the portal carries: they bring English only. */
export const coreResources = {
  catalogGraph: createTranslationResource({
    ref: catalogGraphTranslationRef,
    translations: { fr: () => import('./fr/catalogGraph') },
  }),
  catalogReact: createTranslationResource({
    ref: catalogReactTranslationRef,
    translations: { fr: () => import('./fr/catalogReact') },
  }),
  catalog: createTranslationResource({
    ref: catalogTranslationRef,
    translations: { fr: () => import('./fr/catalog') },
  }),
  coreComponents: createTranslationResource({
    ref: coreComponentsTranslationRef,
    translations: { fr: () => import('./fr/coreComponents') },
  }),
  notifications: createTranslationResource({
    ref: notificationsTranslationRef,
    translations: { fr: () => import('./fr/notifications') },
  }),
  org: createTranslationResource({
    ref: orgTranslationRef,
    translations: { fr: () => import('./fr/org') },
  }),
  searchReact: createTranslationResource({
    ref: searchReactTranslationRef,
    translations: { fr: () => import('./fr/searchReact') },
  }),
  search: createTranslationResource({
    ref: searchTranslationRef,
    translations: { fr: () => import('./fr/search') },
  }),
  userSettings: createTranslationResource({
    ref: userSettingsTranslationRef,
    translations: { fr: () => import('./fr/userSettings') },
  }),
};
