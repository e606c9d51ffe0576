export { clockAt } from './clockAt';
export { explainAt } from './explainAt';
export { phaseAt, phasesOf } from './phases';
export * from './types';
