/**
 * The permission policy of a portal with the maintenance desk, and its parts
 * for a portal with a policy of its own.
 *
 * @packageDocumentation
 */
export { permissionModuleItsm as default } from './module';
export { ItsmPolicy } from './ItsmPolicy';
export { answerSearch } from './answerSearch';
export { itsmPart } from './itsmPart';
export { hardwarePart } from './hardwarePart';
export type { PolicyPart } from './PolicyPart';
export { CatalogViewers } from './CatalogViewers';
export type { Viewer, Viewers } from './Viewer';
export {
  createItsmConditionalDecision,
  createItsmEstablishmentConditionalDecision,
  itsmEstablishmentConditions,
  itsmTicketConditions,
} from '@caih/backstage-plugin-itsm-node';
