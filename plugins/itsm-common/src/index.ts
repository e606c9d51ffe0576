/**
 * The maintenance contract in code: calendar, contract level, clock, workflow
 * and hardware model. Pure: the same in browser and server.
 *
 * @packageDocumentation
 */
export * from './time';
export * from './workflow';
export * from './calendar';
export * from './contract';
export * from './hardware';
export * from './inventory';
export * from './adoption';
export * from './establishment';
export * from './clock';
export * from './api';
export * from './identity';
export * from './attachments';
export * from './documents';
export * from './labels';
export * from './permissions';
export * from './messages';
export * from './obsolescence';
export * from './technicalState';
export * from './endOfLife';
export * from './orders';
export * from './anniversaryList';
export * from './indicators';
export * from './reports';
export * from './penalties';
export * from './search';
