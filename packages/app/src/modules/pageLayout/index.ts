export { pageLayoutModule } from './module';
export { useTitleTranslation } from './useTitleTranslation';
