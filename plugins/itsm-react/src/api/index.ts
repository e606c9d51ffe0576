export {
  type ConflictBody,
  ItsmApiError,
  ItsmConflictError,
  NO_ANSWER,
  ProfileConflictError,
  RulesConflictError,
} from './errors';
export * from './ItsmApi';
export type * from './calls';
export type * from './endOfLife';
export type * from './establishments';
export type * from './fleet';
export type * from './imports';
export type * from './messages';
export type * from './obsolescence';
export type * from './reports';
export type * from './requests';
export type * from './serviceLevels';
export type * from './technicalState';
export type * from './tickets';
export { ItsmClient } from './ItsmClient';
