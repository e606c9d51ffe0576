export { pageLayoutModule } from './module';
export { useTitleTranslation } from './useTitleTranslation';
export { useDocumentTitle } from './useDocumentTitle';
