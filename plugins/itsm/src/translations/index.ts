export { endOfLifeTranslationRef } from './endOfLifeRef';
export { itsmTranslationRef } from './ref';
