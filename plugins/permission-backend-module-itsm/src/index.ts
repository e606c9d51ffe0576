/**
 * A permission policy that keeps the hardware of other establishments out of
 * the catalog.
 *
 * @packageDocumentation
 */
export { permissionModuleItsm as default } from './module';
export { HardwarePolicy, type Viewers } from './HardwarePolicy';
export type { Viewer } from './conditions';
