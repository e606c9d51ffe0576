/**
 * What an administrator runs beside a configured backend: `yarn itsm`.
 *
 * @packageDocumentation
 */
export type { Output } from './Command';
export { runCommand } from './runCommand';
