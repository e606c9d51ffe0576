export {
  ItsmApiError,
  ItsmConflictError,
  NO_ANSWER,
  ProfileConflictError,
} from './errors';
export * from './ItsmApi';
export { ItsmClient } from './ItsmClient';
