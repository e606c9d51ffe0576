export { translationsModule } from './module';
export { portalTranslationRef } from './portalTranslation';
