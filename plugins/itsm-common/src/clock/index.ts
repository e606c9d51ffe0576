export { clockAt, DEFAULT_WARNING_SHARE } from './clockAt';
export { explainAt } from './explainAt';
export { phaseAt, phasesOf } from './phases';
export * from './types';
export { needsLatenessReason } from './needsLatenessReason';
