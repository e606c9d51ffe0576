/**
 * What an administrator runs beside a configured backend: `yarn itsm`.
 *
 * @packageDocumentation
 */
export { runCommand } from './runCommand';
