/**
 * What pages and cards about the maintenance desk are made of: the API's
 * client, the server's clock, formatting and small components, in French and
 * English. Works in the new frontend system and in the legacy one.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './clock';
export * from './components';
export * from './format';
export * from './translations';
