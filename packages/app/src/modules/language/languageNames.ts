import { PortalLanguage } from './useLanguage';

/** Each language in its own words: found by those who read no other. */
export const LANGUAGE_NAMES: Record<PortalLanguage, string> = {
  fr: 'Français',
  en: 'English',
};
