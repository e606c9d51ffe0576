import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { portalTranslationRef } from '../translations';

/**
 * Titles of pages and tabs are set once, in English, when a plugin is
 * declared: this finds those of the plugins the portal carries and leaves any
 * other as it is.
 */
const TITLE_KEYS = {
  Catalog: 'titles.catalog',
  'Catalog Graph': 'titles.catalogGraph',
  General: 'titles.general',
  Search: 'titles.search',
  Settings: 'titles.settings',
} as const;

/** A function from a title as declared to the title to show. */
export function useTitleTranslation(): (title: string) => string {
  const { t } = useTranslationRef(portalTranslationRef);

  return useCallback(
    title => (isKnownTitle(title) ? t(TITLE_KEYS[title]) : title),
    [t],
  );
}

function isKnownTitle(title: string): title is keyof typeof TITLE_KEYS {
  return Object.hasOwn(TITLE_KEYS, title);
}
