import { useEffect } from 'react';
import { useLanguage } from './useLanguage';

/** Says the language of the page to browsers and screen readers. */
export const DocumentLanguage = () => {
  const { language } = useLanguage();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return null;
};
