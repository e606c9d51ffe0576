/**
 * What backend plugins and modules share with the itsm backend: its clock, and
 * the roles that come from the groups of the catalog.
 *
 * @packageDocumentation
 */
export * from './access';
export * from './clock';
