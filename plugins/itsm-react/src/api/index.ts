export { ItsmApiError, ItsmConflictError, NO_ANSWER } from './errors';
export * from './ItsmApi';
export { ItsmClient } from './ItsmClient';
