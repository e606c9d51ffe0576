/**
 * Tickets, machines and obsolescence notices in the search of the portal.
 *
 * @packageDocumentation
 */
export { searchModuleItsm as default } from './module';
