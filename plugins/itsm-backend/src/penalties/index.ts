export { createPenalties } from './createPenalties';
export { mountPenalties } from './mountPenalties';
export { readPenaltyRules } from './readPenaltyRules';
