export { anniversariesTranslationRef } from './anniversariesRef';
export { declarationsTranslationRef } from './declarationsRef';
export { endOfLifeTranslationRef } from './endOfLifeRef';
export { fleetTasksTranslationRef } from './fleetTasksRef';
export { itsmTranslationRef } from './ref';
export { serviceLevelsTranslationRef } from './serviceLevelsRef';
export { technicalStateTranslationRef } from './technicalStateRef';
export { ordersTranslationRef } from './ordersRef';
