export {
  buildInterventionReport,
  buildRecap,
} from '@caih/backstage-plugin-itsm-common';
export * from './DocumentService';
export * from './mountDocuments';
export * from './render';
