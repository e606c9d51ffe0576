import { useCallback, useSyncExternalStore } from 'react';
import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';

export type PortalLanguage = 'fr' | 'en';

export interface LanguageState {
  language: PortalLanguage;
  /** The language one would switch to. */
  otherLanguage: PortalLanguage;
  setLanguage(language: PortalLanguage): void;
}

/** The portal's language, followed as it changes. */
export function useLanguage(): LanguageState {
  const languageApi = useApi(appLanguageApiRef);

  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = languageApi.language$().subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [languageApi],
  );
  const current = useSyncExternalStore(
    subscribe,
    () => languageApi.getLanguage().language,
  );

  const language = current === 'fr' ? 'fr' : 'en';
  return {
    language,
    otherLanguage: language === 'fr' ? 'en' : 'fr',
    setLanguage: next => languageApi.setLanguage(next),
  };
}
