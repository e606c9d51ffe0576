export * from './createEndOfLife';
export { EndOfLifeService, type MachineAtRisk } from './EndOfLifeService';
export { EolSources } from './EolSources';
export * from './mountEndOfLife';
export * from './readEndOfLifeRules';
export { modelTally } from './modelTally';
export { recordTally } from './recordTally';
