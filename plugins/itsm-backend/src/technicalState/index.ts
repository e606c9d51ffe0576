export * from './createTechnicalState';
export { evolutionWriter } from './evolutionWriter';
export * from './mountTechnicalState';
