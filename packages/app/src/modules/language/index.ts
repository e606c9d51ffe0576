export { languageModule } from './module';
export { LanguageSidebarItem } from './LanguageSidebarItem';
export { LanguageButton } from './LanguageButton';
export { useLanguage, type PortalLanguage } from './useLanguage';
