export * from './createTechnicalState';
export * from './mountTechnicalState';
