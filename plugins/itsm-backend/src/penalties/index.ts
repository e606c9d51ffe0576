export { createPenalties } from './createPenalties';
export { mountPenalties } from './mountPenalties';
export type { PenaltyQuery, PenaltyService } from './PenaltyService';
export { readPenaltyRules } from './readPenaltyRules';
