/**
 * Hardware under maintenance as catalog entities.
 *
 * @packageDocumentation
 */
export { catalogModuleItsm as default } from './module';
