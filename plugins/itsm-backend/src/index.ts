/**
 * Backend of the maintenance desk: fleet, tickets and their clock.
 *
 * @packageDocumentation
 */
export { itsmPlugin as default } from './plugin';
