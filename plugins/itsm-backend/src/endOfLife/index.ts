export * from './createEndOfLife';
export { EndOfLifeService, type MachineAtRisk } from './EndOfLifeService';
export { EolSources } from './EolSources';
export * from './mountEndOfLife';
export * from './readEndOfLifeRules';
