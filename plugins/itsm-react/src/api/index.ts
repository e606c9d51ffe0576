export {
  type ConflictBody,
  ItsmApiError,
  ItsmConflictError,
  NO_ANSWER,
  ProfileConflictError,
  RulesConflictError,
} from './errors';
export * from './ItsmApi';
export { ItsmClient } from './ItsmClient';
