export * from './types';
export type { DocumentSource } from './telling';
export { pageOf } from './texts';
export { buildRecap } from './buildRecap';
export { buildInterventionReport } from './buildInterventionReport';
