export { itsmTranslationRef } from './ref';
