export { itsmReactTranslationRef } from './ref';
